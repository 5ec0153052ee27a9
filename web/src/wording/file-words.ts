import { createContext } from 'react';
import type { InBoth } from '../api/types.ts';
import { pick, type Language } from '../i18n/language.ts';
import type { WordedDomain } from './fact-domains.ts';

/** What a policy file itself says about its facts; null where it says nothing. */
export interface FileWords {
  fact(name: string): string | null;
  value(fact: string, value: string): string | null;
  domain(fact: string): WordedDomain | null;
}

/** A fact with the names that its author gave in the file. */
export interface NamedFact {
  readonly name: string;
  readonly words: InBoth | null;
  readonly valueWords: Readonly<Record<string, InBoth>>;
  readonly values: readonly (string | boolean)[] | null;
  readonly minimum: number | null;
}

const silent: FileWords = { fact: () => null, value: () => null, domain: () => null };

/** The names given in the policy that this part of the page is about. */
export const FileWordsContext = createContext<FileWords>(silent);

export function fileWordsOf(facts: readonly NamedFact[], language: Language): FileWords {
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  const said = (words: InBoth | null | undefined) => (words ? pick(words, language) || null : null);
  return {
    fact: (name) => said(byName.get(name)?.words),
    value: (fact, value) => said(byName.get(fact)?.valueWords[value]),
    domain: (fact) => domainOfFact(byName.get(fact)),
  };
}

function domainOfFact(fact: NamedFact | undefined): WordedDomain | null {
  const texts = fact?.values?.filter((value) => typeof value === 'string') ?? [];
  if (texts.length > 0) return { kind: 'one-of', values: texts };
  if (fact?.values) return { kind: 'yes-no' };
  return typeof fact?.minimum === 'number' ? { kind: 'count', from: fact.minimum } : null;
}
