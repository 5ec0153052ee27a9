/** `returned`: a live call that came back to somebody who is on another, or not there: it waits for them. */
export const contactStates = ['waiting', 'ringing', 'returned', 'active', 'wrap-up', 'closed'] as const;
export type ContactState = (typeof contactStates)[number];

/** The life of a contact, as a table: from which states a move may start, and where it leads. */
export const contactMoves = {
  offer: { from: ['waiting'], to: 'ringing' },
  lose: { from: ['ringing', 'returned'], to: 'waiting' },
  answer: { from: ['ringing'], to: 'active' },
  return: { from: ['active'], to: 'returned' },
  resume: { from: ['returned'], to: 'active' },
  requeue: { from: ['active'], to: 'waiting' },
  end: { from: ['active'], to: 'wrap-up' },
  leave: { from: ['waiting', 'ringing', 'returned'], to: 'closed' },
  close: { from: ['active', 'wrap-up'], to: 'closed' },
} as const satisfies Record<string, { from: readonly ContactState[]; to: ContactState }>;

export type ContactMove = keyof typeof contactMoves;

/** Where the move leads from this state, or null when it may not start here. */
export function nextState(state: ContactState, move: ContactMove): ContactState | null {
  const { from, to } = contactMoves[move];
  return from.some((one) => one === state) ? to : null;
}
