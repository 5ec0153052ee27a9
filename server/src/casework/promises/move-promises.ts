import type { Work } from '../../platform/work.ts';
import { type Actor } from '../../foundation/organisation/index.ts';
import { noteInHistory } from '../tickets/index.ts';
import { announcePromise } from './make-promise.ts';
import { isSettled } from './judge-promise.ts';
import { changePromise, lockPromise, lockUnsettledOfTicket } from './promise-store.ts';

interface Side {
  id: string;
  number: string;
}

interface Move {
  mergeId: string;
  from: Side;
  to: Side;
}

/**
 * What a ticket still owes goes with it into the one that it ends in, so that it is kept there and nobody forgets it. Both
 * histories say so. Whoever calls it holds both tickets.
 */
export async function movePromises(work: Work, actor: Actor, { mergeId, from, to }: Move): Promise<string[]> {
  const owed = await lockUnsettledOfTicket(work.db, from.id);
  const by = actor.accountId;
  for (const { id, kind, words, madeAt, madeBy, keeperId, dueAt, customerId, provinceId } of owed) {
    await changePromise(work.db, id, { ticketId: to.id });
    const about = { mergeId, promiseId: id, promise: kind, words };
    const handed = { ...about, number: to.number };
    await noteInHistory(work, from.id, { kind: 'promise-handed-on', by, detail: handed });
    // The clock of a promised refund runs from when it was promised.
    const since = { promisedAt: madeAt.toISOString(), dueAt: dueAt.toISOString() };
    const taken = { ...about, ...since, number: from.number };
    await noteInHistory(work, to.id, { kind: 'promise-taken-over', by, detail: taken });
    announcePromise(work, { id, customerId, provinceId, ticketId: to.id, madeBy, keeperId }, 'moved');
  }
  return owed.map(({ id }) => id);
}

/** The merge was wrong: they go back, with what became of them meanwhile. */
export async function returnPromises(
  work: Work,
  actor: Actor,
  ids: readonly string[],
  ticketId: string,
): Promise<void> {
  for (const id of ids) {
    const locked = await lockPromise(work.db, id);
    if (!locked) continue;
    await changePromise(work.db, id, { ticketId });
    if (isSettled(locked.state)) {
      const kind = locked.state === 'kept' ? 'promise-kept' : 'promise-withdrawn';
      const detail = { promiseId: id, how: locked.settledHow, ...(locked.note ? { note: locked.note } : {}) };
      await noteInHistory(work, ticketId, { kind, by: actor.accountId, detail });
    }
    announcePromise(work, { ...locked, ticketId }, 'moved');
  }
}
