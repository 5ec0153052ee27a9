import { type Centre, inOneWork } from '../../platform/work.ts';
import { listCalendarNames } from '../calendar/index.ts';
import type { Actor } from '../organisation/index.ts';
import { judgeClocks } from './clocks/judge-clocks.ts';
import { judgeLife } from './judge-life.ts';
import type { TicketKindBody } from './kind-contract.ts';
import { findKind, saveKind } from './kind-store.ts';
import { kindChanged, lifeBroken } from './refusals.ts';

/**
 * A kind of ticket gets another form, other categories, another life or other times; tickets raised before go on by what
 * held when they were raised.
 * @throws lifeBroken naming the states and clocks, kindChanged
 */
export async function changeKind(
  centre: Centre,
  actor: Actor,
  id: string,
  { version, ...body }: TicketKindBody & { version: number },
): Promise<number> {
  const faults = [
    ...judgeLife(body.life).map(({ code, state }) => ({ field: state, message: code })),
    ...judgeClocks(body, await listCalendarNames(centre.db)),
  ];
  if (faults.length > 0) throw lifeBroken(faults);
  return inOneWork(centre, async (work) => {
    const now = await findKind(work.db, id);
    if ((now?.version ?? 0) !== version) throw kindChanged();
    const next = { id, version: version + 1, body, accountId: actor.accountId, at: work.now };
    if (!(await saveKind(work.db, next))) throw kindChanged();
    work.announce({ name: 'ticket-kinds.changed', about: { kind: id }, audience: ['everyone'] });
    return next.version;
  });
}
