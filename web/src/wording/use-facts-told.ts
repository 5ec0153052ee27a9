import { useTranslation } from 'react-i18next';
import type { FactValue } from '../api/types.ts';
import { useFactWords } from './use-fact-words.ts';

/** FEEL for one value, as conditions are written. */
function written(value: FactValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Given facts as a sentence: 来电显示费争议，为此事来电1 次，客户不接受解释. */
export function useFactsWords(): (facts: Readonly<Record<string, FactValue>>) => string {
  const { t } = useTranslation('policies/studio');
  const words = useFactWords();
  return (facts) => {
    const { type, ...others } = facts;
    const clauses = Object.entries(others)
      .filter(([, value]) => value !== null)
      .map(([fact, value]) => words.phrase(fact, written(value)));
    return [...(type ? [words.value('type', type)] : []), ...clauses].join(t('clause'));
  };
}
