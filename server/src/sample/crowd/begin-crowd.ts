import { minutesLater } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { storedAs } from '../../platform/stored.ts';
import { inOneWork } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { findVisitorById, siteOf } from '../../doors/web-chat/index.ts';
import type { SampleCentre } from '../centre.ts';
import { crowdNeedsProvince, crowdWayNotHere } from '../refusals.ts';
import { type Crowd, type CrowdOrNone, CrowdSettings, crowdWays } from './contract.ts';
import { CROWD_SITE } from './let-guest-in.ts';
import { readWords } from './phrases.ts';
import { goAway } from './play-guest.ts';
import { changeGuest, countGuests, endComing, findCrowd, listWaitingGuests, lockProvince, saveCrowd } from './store.ts';

export const settingsStored = storedAs(CrowdSettings, 'sample_crowd.settings');

/** @throws crowdNeedsProvince: the group's people serve nobody */
function provinceOf({ provinceId }: Actor): string {
  if (provinceId === null) throw crowdNeedsProvince();
  return provinceId;
}

/** The crowd of the person's province, and by which ways one can come there. @throws crowdNeedsProvince */
export async function readCrowd(centre: SampleCentre, actor: Actor): Promise<CrowdOrNone> {
  const provinceId = provinceOf(actor);
  const row = await findCrowd(centre.db, provinceId);
  return { crowd: row ? await present(centre, row) : null, ways: await waysIn(centre, provinceId) };
}

async function present(centre: SampleCentre, row: NonNullable<Awaited<ReturnType<typeof findCrowd>>>): Promise<Crowd> {
  return {
    settings: settingsStored(row.settings),
    coming: row.nextAt !== null,
    begunAt: row.begunAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    letIn: row.letIn,
    ...(await countGuests(centre.db, row.id)),
  };
}

/** By chat only where the page of the sample stands in this province. */
async function waysIn(centre: SampleCentre, provinceId: string) {
  const site = await siteOf(centre.kept, CROWD_SITE).catch(() => null);
  return crowdWays.filter((way) => way !== 'web-chat' || site?.provinceId === provinceId);
}

/** From now on customers come by themselves; whoever came before, of another crowd, goes on. @throws crowdNeedsProvince, crowdWayNotHere */
export async function beginCrowd(
  centre: SampleCentre,
  actor: Actor,
  folder: string,
  settings: CrowdSettings,
): Promise<void> {
  const provinceId = provinceOf(actor);
  const here: readonly string[] = await waysIn(centre, provinceId);
  if (settings.ways.some((way) => !here.includes(way))) throw crowdWayNotHere();
  const words = await readWords(folder);
  await inOneWork(centre, async ({ db, now }) => {
    await lockProvince(db, provinceId);
    await endComing(db, provinceId, now);
    await saveCrowd(db, {
      id: newId(now),
      provinceId,
      settings,
      words,
      begunBy: actor.accountId,
      begunAt: now,
      endsAt: minutesLater(now, settings.minutes),
      nextAt: now,
    });
  });
}

/** Nobody comes any more; who waits goes away at once, who is spoken with stays until it is over. @throws crowdNeedsProvince */
export async function endCrowd(centre: SampleCentre, actor: Actor): Promise<void> {
  const provinceId = provinceOf(actor);
  await endComing(centre.db, provinceId, centre.clock.now());
  for (const guest of await listWaitingGuests(centre.db, provinceId)) {
    const visitor = guest.visitorId === null ? undefined : await findVisitorById(centre.db, guest.visitorId);
    await goAway(centre, guest, visitor);
    await changeGuest(centre.db, guest.contactId, { nextAt: null, ended: 'left' });
  }
}
