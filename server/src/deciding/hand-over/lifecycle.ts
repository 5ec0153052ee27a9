/** The life of a hand-over to an expert, as a table. */
export const handOverMoves = {
  accept: { from: ['offered'], to: 'accepted' },
  finish: { from: ['accepted'], to: 'finished' },
  'give-back': { from: ['accepted'], to: 'given-back' },
  'take-back': { from: ['offered'], to: 'taken-back' },
} as const satisfies Record<string, { from: readonly string[]; to: string }>;

export type HandOverMove = keyof typeof handOverMoves;

export function nextHandOverState(state: string, move: HandOverMove): string | null {
  const { from, to } = handOverMoves[move];
  return from.some((one) => one === state) ? to : null;
}
