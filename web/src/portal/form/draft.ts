import { keepObject, keptObject, newKey } from '../parts/kept.ts';

/** What a customer has written so far. Answers by the id of their step; files are named only, the browser keeps no more. */
export interface Draft {
  kind: string;
  /** The secret from which number and code follow: the same for every try to send this form. */
  key: string;
  answers: Record<string, string>;
  fileNames: string[];
}

export const beginDraft = (kind: string): Draft => ({ kind, key: newKey(), answers: {}, fileNames: [] });
export const keepDraft = (draft: Draft | null) => keepObject('draft', draft);
export const keptDraft = () => keptObject('draft', isDraft);

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, key, answers, fileNames }: Record<string, unknown> = { ...value };
  const texts = typeof answers === 'object' && answers !== null ? Object.values(answers) : [null];
  return (
    typeof kind === 'string' &&
    typeof key === 'string' &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(fileNames)
  );
}
