import type { TFunction } from 'i18next';
import type { InBoth } from '../api/types.ts';
import { type Language, pick } from '../i18n/language.ts';
import type { useFactWords } from './use-fact-words.ts';

/** A rule as its author named it, and what it asks for. */
export interface NamedRule {
  readonly id: string;
  readonly name: InBoth | null;
  /** Fact and FEEL text. */
  readonly conditions: readonly { readonly fact: string; readonly wanted: string }[];
}

interface Words {
  readonly language: Language;
  readonly facts: Pick<ReturnType<typeof useFactWords>, 'phrase' | 'wanted'>;
  readonly t: TFunction;
}

/** What people call a rule: by its name, else by its conditions in words; by its id only where it has neither. */
export function tellRule({ id, name, conditions }: NamedRule, { language, facts, t }: Words): string {
  const named = name ? pick(name, language) : '';
  if (named !== '') return named;
  const clauses = conditions.map(({ fact, wanted }) =>
    fact === 'type' ? facts.wanted(fact, wanted) : facts.phrase(fact, wanted),
  );
  return clauses.length > 0 ? clauses.join(t('policies/studio:clause')) : tellRuleById(id, t);
}

/** A rule of which nothing but its id is known: 编号 js-1. */
export function tellRuleById(id: string, t: TFunction): string {
  return t('policies/facts:ruleById', { id });
}
