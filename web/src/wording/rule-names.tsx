import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { type NamedRule, tellRule, tellRuleById } from './tell-rule.ts';
import { useFactWords } from './use-fact-words.ts';

interface KnownRules {
  /** False while they are read. */
  readonly isRead: boolean;
  readonly byId: ReadonlyMap<string, NamedRule>;
}

const none: KnownRules = { isRead: true, byId: new Map() };

/** The rules that this part of the page is about. */
const RulesContext = createContext<KnownRules>(none);

/** What is within calls rules by these names; null while they are read. Those around are known as well. */
export function NamedRules({ rules, children }: { rules: readonly NamedRule[] | null; children: ReactNode }) {
  const around = useContext(RulesContext);
  const known = useMemo<KnownRules>(() => {
    const own = (rules ?? []).map((rule) => [rule.id, rule] as const);
    return { isRead: rules !== null, byId: new Map([...around.byId, ...own]) };
  }, [rules, around]);
  return <RulesContext value={known}>{children}</RulesContext>;
}

/** What people call a rule that is at hand. */
export function useTellRule(): (rule: NamedRule) => string {
  const { t } = useTranslation(['policies/facts', 'policies/studio']);
  const language = useLanguage();
  const facts = useFactWords();
  return (rule) => tellRule(rule, { language, facts, t });
}

/** What people call a rule, by its id: 漫游费，基站与上次不同. */
export function useRuleName(): (id: string) => string {
  const { isRead, byId } = useContext(RulesContext);
  const { t } = useTranslation('policies/facts');
  const tell = useTellRule();
  return (id) => {
    const rule = byId.get(id);
    if (rule) return tell(rule);
    return isRead ? tellRuleById(id, t) : '…';
  };
}

/** The name, and the id for whoever needs it. */
export function RuleName({ rule }: { rule: string }) {
  const nameOf = useRuleName();
  return <span title={rule}>{nameOf(rule)}</span>;
}
