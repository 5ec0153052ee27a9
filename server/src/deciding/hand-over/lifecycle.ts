/** The life of a hand-over to an expert, as a table. */
export const handOverMoves = {
  accept: { from: ['offered'], to: 'accepted' },
  finish: { from: ['accepted'], to: 'finished' },
  'give-back': { from: ['accepted'], to: 'given-back' },
  'take-back': { from: ['offered'], to: 'taken-back' },
} as const satisfies Record<string, { from: readonly string[]; to: string }>;

export const handOverStates = ['offered', 'accepted', 'finished', 'given-back', 'taken-back'] as const;
export type HandOverState = (typeof handOverStates)[number];
export const handOverEndings = ['accepted', 'complaint', 'given-back'] as const;
export type HandOverEnding = (typeof handOverEndings)[number];

export type HandOverMove = keyof typeof handOverMoves;

export function nextHandOverState(state: HandOverState, move: HandOverMove): HandOverState | null {
  const { from, to } = handOverMoves[move];
  return from.some((one) => one === state) ? to : null;
}
