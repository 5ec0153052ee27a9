import type { WhyWaiting } from '@jieyi/queue';
import { oneOf } from '../../../platform/stored.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { waysIn } from '../../channels/index.ts';
import { listFirstWaiting } from '../places/place-store.ts';
import { noSuchQueueRules } from '../rules/refusals.ts';
import type { QueuesCentre } from './centre.ts';
import { calibration } from './expected-wait.ts';
import { listNames } from './name-store.ts';
import type { QueueNow, WaitingContact } from './now-contract.ts';
import { whyWaiting } from './why-waiting.ts';

const SHOWN = 50;

/** Who waits in a province and why, and how true what they were told was. @throws noSuchQueueRules for another province */
export async function readQueueNow(
  centre: QueuesCentre,
  actor: Actor,
  provinceId: string | null = actor.provinceId,
): Promise<QueueNow> {
  if (provinceId === null || !seesProvince(actor, provinceId)) throw noSuchQueueRules();
  const first = await listFirstWaiting(centre.db, provinceId, SHOWN);
  const found: { row: (typeof first)[number]; why: WhyWaiting }[] = [];
  for (const row of first) {
    const why = await whyWaiting(centre, provinceId, row.id);
    if (why) found.push({ row, why });
  }
  const names = await listNames(
    centre.db,
    found.flatMap(({ why }) => (why.waitsFor ? [String(why.waitsFor.person)] : [])),
  );
  return {
    waiting: found.map(({ row, why }) => present(row, why, names)),
    calibration: (await calibration(centre, provinceId)).map((range) => ({ ...range })),
  };
}

function present(
  { id, wayIn }: { id: string; wayIn: string },
  { desk, takenAt, arrivedAt, place, waitsFor, stage, stages, next, people }: WhyWaiting,
  names: ReadonlyMap<string, { zh: string; en: string }>,
): WaitingContact {
  const name = waitsFor && names.get(String(waitsFor.person));
  return {
    id,
    wayIn: oneOf(waysIn, wayIn, 'contact.way_in'),
    desk,
    takenAt,
    since: at(arrivedAt),
    place,
    waitsFor: waitsFor && name ? { name, until: at(waitsFor.until) } : null,
    stage,
    stages,
    next: next && { at: at(next.at), because: next.because },
    people: { ...people, lacking: people.lacking.map((one) => ({ ...one })) },
  };
}

const at = (ms: number) => new Date(ms).toISOString();
