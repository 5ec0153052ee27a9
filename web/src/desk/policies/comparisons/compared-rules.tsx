import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../api/types.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { tellRule, tellRuleById } from '../../../wording/tell-rule.ts';
import { useFactWords } from '../../../wording/use-fact-words.ts';

const RulesContext = createContext<Comparison['rules']>({ before: [], after: [] });

/** What is within calls rules as each of the two versions does. */
export function ComparedRules({ rules, children }: { rules: Comparison['rules']; children: ReactNode }) {
  return <RulesContext value={rules}>{children}</RulesContext>;
}

/** What a rule was called before, and is called after. */
export function useComparedRule(): Record<'before' | 'after', (id: string) => string> {
  const rules = useContext(RulesContext);
  const { t } = useTranslation(['policies/facts', 'policies/studio']);
  const language = useLanguage();
  const facts = useFactWords();
  const nameIn = (first: Comparison['rules']['after'], second: Comparison['rules']['after']) => (id: string) => {
    const rule = first.find((one) => one.id === id) ?? second.find((one) => one.id === id);
    return rule ? tellRule(rule, { language, facts, t }) : tellRuleById(id, t);
  };
  return { before: nameIn(rules.before, rules.after), after: nameIn(rules.after, rules.before) };
}
