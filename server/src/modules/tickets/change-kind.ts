import { type Centre, inOneWork } from '../../platform/work.ts';
import type { Actor } from '../organisation/index.ts';
import { judgeLife } from './judge-life.ts';
import type { TicketKindBody } from './kind-contract.ts';
import { findKind, saveKind } from './kind-store.ts';
import { kindChanged, lifeBroken } from './refusals.ts';

/**
 * A kind of ticket gets another form, other categories, another life or other times; tickets raised before go on by what
 * held when they were raised.
 * @throws lifeBroken naming the states, kindChanged
 */
export async function changeKind(
  centre: Centre,
  actor: Actor,
  id: string,
  { version, ...body }: TicketKindBody & { version: number },
): Promise<number> {
  const faults = [
    ...judgeLife(body.life).map(({ code, state }) => ({ field: state, message: code })),
    ...judgeClocks(body),
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

/** A clock that stands still in a state that is not there would never stand still; days are whole. */
function judgeClocks({ life, clocks, categoryClocks }: TicketKindBody) {
  const states = new Set(life.states.map(({ id }) => id));
  return [...clocks, ...Object.values(categoryClocks).flat()].flatMap(({ name, pausesIn = [], counts, minutes }) => [
    ...pausesIn
      .filter((state) => !states.has(state))
      .map((state) => ({ field: name, message: `no-such-state ${state}` })),
    ...(counts === 'days' && minutes % 1440 !== 0 ? [{ field: name, message: 'days-not-whole' }] : []),
  ]);
}
