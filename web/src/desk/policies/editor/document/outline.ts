import type { Domain } from '@jieyi/policy';
import type { NamedRule } from '../../../../wording/tell-rule.ts';

/** What a policy file holds, as far as the editor's panels show it. */
export interface Outline {
  readonly version: string;
  readonly name: string;
  readonly facts: readonly OutlineFact[];
  /** Tables of rules in the order of the file, the contradictions among them. */
  readonly tables: readonly OutlineTable[];
}

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** By value; without inherited names, so that any text may be a value. */
export type ValueWords = Readonly<Record<string, Words>>;

export interface OutlineFact {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly words: Words | null;
  /** The item definition its values are listed in; null for yes and no. */
  readonly type: string | null;
  readonly domain: Domain | null;
  readonly valueWords: ValueWords;
}

export interface OutlineTable {
  /** Of the decision. */
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly words: Words | null;
  readonly hitPolicy: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly OutlineOutput[];
  readonly rules: readonly string[];
  /** The same with what they are called and ask for. */
  readonly named: readonly OutlineRule[];
  /** Those put in as suggested that nobody has judged yet. */
  readonly toReview: readonly string[];
}

export interface OutlineRule {
  readonly id: string;
  readonly words: Words | null;
  /** Those that are not `-`. */
  readonly conditions: readonly { readonly fact: string; readonly wanted: string }[];
}

export interface OutlineOutput {
  readonly name: string;
  readonly label: string | null;
  /** The values it may have; null where any text goes. */
  readonly values: readonly string[] | null;
  readonly isBoolean: boolean;
  readonly isList: boolean;
  readonly valueWords: ValueWords;
}

/** A name in one language serves for both. */
export function toNamedRule({ id, words, conditions }: OutlineRule): NamedRule {
  const name = words && { zh: words.zh.trim() || words.en.trim(), en: words.en.trim() || words.zh.trim() };
  return { id, name, conditions };
}

export const emptyOutline: Outline = { version: '', name: '', facts: [], tables: [] };

/** The table that lists contradictory facts; it gives no answers. */
export const CONTRADICTIONS = 'contradictions';
