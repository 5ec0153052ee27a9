/** The life of a consult, as a table. */
export const consultMoves = {
  take: { from: ['asked'], to: 'taken' },
  answer: { from: ['asked', 'taken', 'answered'], to: 'answered' },
  /** The expert declines, and others may still be asked. */
  pass: { from: ['asked', 'taken'], to: 'asked' },
  decline: { from: ['asked', 'taken'], to: 'declined' },
  end: { from: ['asked', 'taken', 'answered'], to: 'ended' },
  'hand-over': { from: ['taken', 'answered'], to: 'handed-over' },
} as const satisfies Record<string, { from: readonly string[]; to: string }>;

export const consultStates = ['asked', 'taken', 'answered', 'declined', 'ended', 'handed-over'] as const;
export type ConsultState = (typeof consultStates)[number];
export type ConsultMove = keyof typeof consultMoves;

/** As long as it lasts. */
export const openStates = ['asked', 'taken', 'answered'] as const satisfies readonly ConsultState[];

export const saidKinds = ['question', 'answer', 'declined'] as const;

export function nextConsultState(state: ConsultState, move: ConsultMove): ConsultState | null {
  const { from, to } = consultMoves[move];
  return from.some((one) => one === state) ? to : null;
}
