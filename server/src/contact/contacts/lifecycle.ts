/** The life of a contact, as a table: from which states a move may start, and where it leads. */
export const contactMoves = {
  offer: { from: ['waiting'], to: 'ringing' },
  lose: { from: ['ringing'], to: 'waiting' },
  answer: { from: ['ringing'], to: 'active' },
  end: { from: ['active'], to: 'wrap-up' },
  close: { from: ['active', 'wrap-up'], to: 'closed' },
} as const satisfies Record<string, { from: readonly string[]; to: string }>;

export type ContactMove = keyof typeof contactMoves;

/** Where the move leads from this state, or null when it may not start here. */
export function nextState(state: string, move: ContactMove): string | null {
  const { from, to } = contactMoves[move];
  return from.some((one) => one === state) ? to : null;
}
