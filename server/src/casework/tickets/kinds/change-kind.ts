import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { listCalendarNames } from '../../../foundation/calendar/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { ticketKindsChanged } from './announcements.ts';
import { judgeKind } from './judge-kind.ts';
import type { TicketKindBody } from './kind-contract.ts';
import { findKindVersion, findLatestChange, saveKind } from './kind-store.ts';
import { kindChanged, lifeBroken } from './refusals.ts';

/**
 * A kind of ticket gets another form, other categories, another life or other times; tickets raised before go on by what
 * held when they were raised, their clocks too: what was promised to a customer is not changed afterwards.
 * @throws lifeBroken naming the places, kindChanged telling who and when
 */
export async function changeKind(
  centre: Centre,
  actor: Actor,
  id: string,
  { version, ...body }: TicketKindBody & { version: number },
): Promise<number> {
  const faults = judgeKind(body, await listCalendarNames(centre.db));
  if (faults.length > 0) throw lifeBroken(faults);
  return inOneWork(centre, async (work) => {
    if ((await findKindVersion(work.db, id)) !== version) throw await changedRefusal(work.db, id);
    const next = { id, version: version + 1, body, accountId: actor.accountId, at: work.now };
    if (!(await saveKind(work.db, next))) throw await changedRefusal(work.db, id);
    work.announce(ticketKindsChanged, { kind: id }, ['everyone']);
    return next.version;
  });
}

async function changedRefusal(db: Work['db'], id: string) {
  const last = await findLatestChange(db, id);
  return kindChanged([
    { field: 'version', message: String(last?.version ?? 0) },
    { field: 'by', message: last?.nameZh ? `${last.nameZh} ${last.nameEn ?? ''}` : '' },
    { field: 'at', message: last?.at.toISOString() ?? '' },
  ]);
}
