import type { PromiseKind } from './contract.ts';

export type PromiseState = 'open' | 'kept' | 'broken' | 'withdrawn';

/** A promised refund is looked for after three days (docs/rules/promises.md#refund). */
export const REFUND_DAYS = 3;
/** BOSS gave no answer: nothing is known, and it is asked again. */
export const ASK_AGAIN_MINUTES = 10;
/** A refund that did not come in time may still come; it is looked for once a day, so long. */
export const LOOK_FOR_DAYS = 30;

/** Whether it may be kept or withdrawn now. A broken one can still be kept: late, and that stays on it. Pure. */
export function isSettled(state: PromiseState): boolean {
  return state === 'kept' || state === 'withdrawn';
}

export interface RefundSeen {
  promisedAt: Date;
  amountFen: number;
  arrivedAt: Date | null;
}

/**
 * Whether the refund that was promised is on the account: one that arrived since the promise, of the amount where one was
 * promised. Pure.
 */
export function hasArrived(
  refunds: readonly RefundSeen[],
  promise: { madeAt: Date; amountFen: number | null },
): boolean {
  return refunds.some(
    ({ arrivedAt, amountFen }) =>
      arrivedAt !== null &&
      arrivedAt >= promise.madeAt &&
      (promise.amountFen === null || amountFen === promise.amountFen),
  );
}

/** Which promises an act on a ticket keeps. Pure. */
export function keptBy(verb: string): readonly PromiseKind[] {
  return verb === 'reply' ? ['reply'] : [];
}
