/** The life of a draft. Its content changes only while `drafting`. */
export const draftStates = ['drafting', 'submitted', 'published', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** Nobody goes on with it. */
export const draftEnded = (state: DraftState): boolean => state === 'published' || state === 'discarded';

export type DraftMove = 'submit' | 'ask-group' | 'recall' | 'return' | 'discard' | 'publish';

interface Step {
  from: DraftState;
  to: DraftState;
  /** Who may: an author of policy, or somebody who approves and is not one of this draft's authors. */
  who: 'author' | 'approver';
}

export const draftMoves: Readonly<Record<DraftMove, Step>> = {
  submit: { from: 'drafting', to: 'submitted', who: 'author' },
  'ask-group': { from: 'submitted', to: 'submitted', who: 'approver' },
  recall: { from: 'submitted', to: 'drafting', who: 'author' },
  return: { from: 'submitted', to: 'drafting', who: 'approver' },
  discard: { from: 'drafting', to: 'discarded', who: 'author' },
  publish: { from: 'submitted', to: 'published', who: 'approver' },
};
