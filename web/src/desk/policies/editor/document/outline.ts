import type { Domain } from '@jieyi/policy';

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
  /** Those put in as suggested that nobody has judged yet. */
  readonly toReview: readonly string[];
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

export const emptyOutline: Outline = { version: '', name: '', facts: [], tables: [] };

/** The table that lists contradictory facts; it gives no answers. */
export const CONTRADICTIONS = 'contradictions';
