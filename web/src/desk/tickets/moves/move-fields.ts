import { useTranslation } from 'react-i18next';
import { type MoveWords, useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import { isWithin, LONGEST_WORDS } from '../../../ui/words/judge-length.ts';
import type { MoveField, TicketVerb } from '../../../api/types.ts';

/** What has to be said with a verb, nothing for those that are one click; undefined while that is not known. */
export function useMoveFields(): ((verb: TicketVerb) => readonly MoveField[]) | undefined {
  const { data } = useTicketMoves();
  return data && ((verb) => data.find((move) => move.verb === verb)?.fields ?? []);
}

/** What has to be said is said, and nothing is longer than can be sent. Pure. */
export function isComplete(fields: readonly MoveField[], said: MoveWords): boolean {
  return missingIn(fields, said).length === 0 && fields.every(({ name }) => !isTooLong(wordsOf(said, name)));
}

/** Why a move cannot be made with what is said so far, in a sentence; null where it can. */
export function useHindrance(): (fields: readonly MoveField[], said: MoveWords) => string | null {
  const { t } = useTranslation(['tickets', 'ui']);
  const labelOf = ({ name, type }: MoveField) => t(type === 'branch' ? 'say.branch' : `say.${name}`);
  return (fields, said) => {
    const missing = missingIn(fields, said);
    if (missing.length > 0) return t('say.missing', { fields: missing.map(labelOf).join(t('ui:comma')) });
    const long = fields.find(({ name }) => isTooLong(wordsOf(said, name)));
    return long ? t('say.tooLong', { field: labelOf(long), most: LONGEST_WORDS }) : null;
  };
}

/** As it is sent: without what was left empty. */
export function trimmed(said: MoveWords): MoveWords {
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]: [string, string | undefined]) =>
      value?.trim() ? [[name, value.trim()]] : [],
    ),
  );
}

/** What is said in a field; nothing yet is an empty text. */
export function wordsOf(said: MoveWords, name: string): string {
  return Object.entries(said).find(([one]) => one === name)?.[1] ?? '';
}

const isTooLong = (words: string) => !isWithin(words);

function missingIn(fields: readonly MoveField[], said: MoveWords): MoveField[] {
  return fields.filter(({ name, required }) => required && wordsOf(said, name).trim() === '');
}
