import { isRecent } from '../../platform/undo-within.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { noteInHistory } from '../tickets/index.ts';
import { isSettled } from './judge-promise.ts';
import { announcePromise } from './make-promise.ts';
import { changePromise, type LockedPromise, lockPromise } from './promise-store.ts';
import { noSuchPromise, settlingStands } from './refusals.ts';

/**
 * Marked as kept, or withdrawn, by mistake: whoever did takes it back, and it is to be kept as before, late where it was late.
 * A second time changes nothing.
 * @throws noSuchPromise, settlingStands
 */
export async function undoSettling(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockPromise(work.db, id);
    if (!locked || !seesProvince(actor, locked.provinceId)) throw noSuchPromise();
    if (!isSettled(locked.state)) return;
    if (!maySettleAnew(locked, actor, work.now)) throw settlingStands();
    const { kind, words, dueAt, ticketId } = locked;
    await changePromise(work.db, id, { ...unsettled(locked, work.now), noteBefore: null });
    const detail = { promiseId: id, promise: kind, words, dueAt: dueAt.toISOString() };
    if (ticketId) await noteInHistory(work, ticketId, { kind: 'promise-reopened', by: actor.accountId, detail });
    announcePromise(work, locked, 'promise-reopened');
  });
}

function maySettleAnew({ settledBy, settledHow, settledAt }: LockedPromise, actor: Actor, now: Date): boolean {
  return settledBy === actor.accountId && settledHow === 'by-hand' && settledAt !== null && isRecent(settledAt, now);
}

/** A refund is looked for again, at once where it is late. */
function unsettled({ kind, brokenAt, dueAt, noteBefore }: LockedPromise, now: Date) {
  const state = brokenAt === null ? ('open' as const) : ('broken' as const);
  const lookAt = kind === 'refund' ? (dueAt > now ? dueAt : now) : null;
  return { state, settledAt: null, settledBy: null, settledHow: null, note: noteBefore, lookAt };
}
