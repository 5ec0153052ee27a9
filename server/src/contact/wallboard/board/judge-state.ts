import type { LoggedState } from '../../../foundation/workforce/index.ts';

/** What somebody does, as a wallboard shows it. */
export const boardStates = [
  'ready',
  'ringing',
  'on-contact',
  'wrap-up',
  'break',
  'away',
  'offline',
] as const satisfies readonly (LoggedState | 'ringing')[];
export type BoardState = (typeof boardStates)[number];

/** What is known of somebody. */
export interface KnownOf {
  state: LoggedState;
  since: Date | null;
  /** When their break is planned to be over. */
  plannedUntil: Date | null;
  /** Since when who rings with them, or waits for them, is there; null where nobody does. */
  ringingSince: Date | null;
}

/**
 * What somebody does, and since when: as presence has it, and who could answer and has not yet is rung. A break is overdue
 * once it lasts longer than planned. Pure. docs/rules/contacts.md#wallboard
 */
export function judgeState(
  { state, since, plannedUntil, ringingSince }: KnownOf,
  now: Date,
): { state: BoardState; since: Date | null; overdue: boolean } {
  if (state === 'ready' && ringingSince) return { state: 'ringing', since: ringingSince, overdue: false };
  return { state, since, overdue: state === 'break' && plannedUntil !== null && plannedUntil < now };
}

/** Whether somebody is shown: who is there, has something in hand, or was there today. Pure. */
export function isShown({ state, since }: Pick<KnownOf, 'state' | 'since'>, inHand: number, dayStart: Date): boolean {
  return state !== 'offline' || inHand > 0 || (since !== null && since >= dayStart);
}
