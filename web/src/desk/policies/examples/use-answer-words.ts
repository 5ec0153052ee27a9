import { useTranslation } from 'react-i18next';
import { useRuleName } from '../../../wording/rule-names.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';

/** Where the texts of a field's values are. */
const sections: Record<string, string> = {
  disposition: 'policies/dispositions:name',
  possible: 'policies/dispositions:name',
  reason: 'policies/dispositions:reason',
  force: 'policies/dispositions:force',
  bossFunction: 'policies/dispositions:boss',
  status: 'policies/studio:status',
};

/** The fields of an answer and their values, in the reader's words. */
export function useAnswerWords() {
  const { t } = useTranslation([
    'policies/studio',
    'policies/types',
    'policies/dispositions',
    'billing/records',
    'policies/facts',
    'ui',
  ]);
  const facts = useFactWords();
  const ruleName = useRuleName();
  const field = (name: string) => t(`field.${name}`, { defaultValue: name });
  const one = (name: string, value: string): string => {
    if (name === 'need') return facts.asked(value);
    if (name === 'rule' || name === 'rules') return ruleName(value);
    if (name === 'ticketCategory')
      return t([`policies/types:class.${value}`, `policies/dispositions:category.${value}`], { defaultValue: value });
    if (name === 'mustRecord') return t(`billing/records:field.${value}`, { defaultValue: value });
    const section = sections[name];
    return section ? t(`${section}.${value}`, { defaultValue: value }) : value;
  };
  const value = (name: string, given: unknown): string => {
    if (given === null || given === undefined) return t('nothing');
    if (typeof given === 'boolean') return t(`policies/facts:value.${String(given)}`);
    if (typeof given === 'string') return one(name, given);
    if (typeof given === 'number') return String(given);
    if (!Array.isArray(given)) return JSON.stringify(given);
    if (given.length === 0) return t('nothing');
    return given.map((item) => (typeof item === 'string' ? one(name, item) : JSON.stringify(item))).join(t('ui:comma'));
  };
  return { field, value };
}
