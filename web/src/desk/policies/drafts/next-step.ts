import type { Draft, DraftCheck, Me, MissingPart } from '../../../api/types.ts';

export const parts = ['edit', 'check', 'examples', 'changes', 'replay', 'approve', 'history'] as const;
export type Part = (typeof parts)[number];

export function isPart(text: string | undefined): text is Part {
  return parts.some((part) => part === text);
}

/** Where what is missing can be mended. */
export const placeOfMissing: Record<MissingPart, Part> = {
  unreadable: 'edit',
  'not-proven': 'check',
  findings: 'check',
  'version-taken': 'edit',
  'failing-examples': 'examples',
  'unhit-rules': 'examples',
  'same-as-before': 'edit',
  'base-moved': 'changes',
  'no-replay': 'replay',
};

/** The one thing to do next with a draft. */
export type NextStep =
  | { kind: 'mend'; missing: MissingPart; part: Part }
  | { kind: 'submit' }
  | { kind: 'approve' }
  /** It replaces answers of the group's: the reader hands it to those who approve there. */
  | { kind: 'ask-group' }
  | { kind: 'recall' }
  | { kind: 'wait' }
  /** The group approves it, not the reader's province. */
  | { kind: 'wait-for-group' }
  | { kind: 'see-version' }
  | { kind: 'nothing' };

/** In the order in which an author would go about it. */
const inTurn: readonly MissingPart[] = [
  'unreadable',
  'same-as-before',
  'version-taken',
  'findings',
  'not-proven',
  'failing-examples',
  'unhit-rules',
  'no-replay',
  'base-moved',
];

export function nextStep(draft: Draft, check: DraftCheck | null, me: Pick<Me, 'rights'>): NextStep {
  if (draft.state === 'published') return { kind: 'see-version' };
  if (draft.state === 'discarded') return { kind: 'nothing' };
  if (draft.state === 'submitted') {
    if (draft.mayAskGroup) return { kind: 'ask-group' };
    if (draft.mayPublish) return { kind: 'approve' };
    if (me.rights.includes('policy:draft')) return { kind: 'recall' };
    return { kind: draft.approval === 'group' ? 'wait-for-group' : 'wait' };
  }
  if (!draft.mayEdit) return { kind: 'wait' };
  // Nobody submits what is still being judged.
  if (!check) return { kind: 'nothing' };
  const missing = inTurn.find((part) => check.missing.includes(part));
  return missing ? { kind: 'mend', missing, part: placeOfMissing[missing] } : { kind: 'submit' };
}
