import { useTranslation } from 'react-i18next';
import { useFactWords } from '../../../wording/use-fact-words.ts';

/** Where the texts of a field's values are. */
const sections: Record<string, string> = {
  disposition: 'dispositions:name',
  possible: 'dispositions:name',
  reason: 'dispositions:reason',
  force: 'dispositions:force',
  bossFunction: 'dispositions:boss',
  status: 'studio:status',
};

/** The fields of an answer and their values, in the reader's words. */
export function useAnswerWords() {
  const { t } = useTranslation(['studio', 'dispositions', 'types', 'records', 'facts', 'shell']);
  const facts = useFactWords();
  const field = (name: string) => t(`studio:field.${name}`, { defaultValue: name });
  const one = (name: string, value: string): string => {
    if (name === 'need') return facts.asked(value);
    if (name === 'ticketCategory')
      return t([`types:class.${value}`, `dispositions:category.${value}`], { defaultValue: value });
    if (name === 'mustRecord') return t(`records:field.${value}`, { defaultValue: value });
    const section = sections[name];
    return section ? t(`${section}.${value}`, { defaultValue: value }) : value;
  };
  const value = (name: string, given: unknown): string => {
    if (given === null || given === undefined) return t('studio:nothing');
    if (typeof given === 'boolean') return t(`facts:value.${String(given)}`);
    if (typeof given === 'string') return one(name, given);
    if (typeof given === 'number') return String(given);
    if (!Array.isArray(given)) return JSON.stringify(given);
    if (given.length === 0) return t('studio:nothing');
    return given
      .map((item) => (typeof item === 'string' ? one(name, item) : JSON.stringify(item)))
      .join(t('shell:comma'));
  };
  return { field, value };
}
