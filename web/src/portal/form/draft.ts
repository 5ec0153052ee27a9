import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import { inThisTab } from '../parts/kept.ts';
import { newKey } from '../../api/doors/portal/new-key.ts';

/** What a customer has written so far. Answers by the id of their step; files are named only, the browser keeps no more. */
export interface Draft {
  kind: string;
  /** The secret from which number and code follow: the same for every try to send this form. */
  key: string;
  answers: Record<string, string>;
  fileNames: string[];
}

export const beginDraft = (kind: string): Draft => ({ kind, key: newKey(), answers: {}, fileNames: [] });

export const keptDraft = () => keptAt(inThisTab('draft'), asJson(isDraft));

const isText = (value: unknown) => typeof value === 'string';

function isDraft(value: unknown): value is Draft {
  const { kind, key, answers, fileNames } = fieldsOf(value) ?? {};
  const texts = fieldsOf(answers);
  return (
    isText(kind) &&
    isText(key) &&
    texts !== null &&
    Object.values(texts).every(isText) &&
    Array.isArray(fileNames) &&
    fileNames.every(isText)
  );
}
