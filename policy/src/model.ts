import type { Finding } from './finding.ts';

/** What a fact may be. Whole numbers only: `min` and `max` are inclusive, `max` null means without limit. */
export type Domain =
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number | null };

/** A name that the author of a policy gave, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Names of values, by value. */
export type ValueWords = Readonly<Record<string, Words>>;

export interface Fact {
  readonly name: string;
  /** Chinese label, from the `label` attribute of the input data. */
  readonly label: string | null;
  readonly description: string | null;
  readonly domain: Domain;
  /** What the file calls the fact and its values, so that a new one needs no code; null and empty where it does not say. */
  readonly words: Words | null;
  readonly valueWords: ValueWords;
}

/** Inclusive whole numbers; `to` may be Infinity. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The values a cell accepts, already within the domain of its fact. */
export type Accepted =
  | { readonly kind: 'enum'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'boolean'; readonly values: ReadonlySet<boolean> }
  | { readonly kind: 'number'; readonly spans: readonly Span[] };

/** One input cell that is not `-`. `wanted` is the author's own FEEL text. */
export interface CellCondition {
  readonly fact: string;
  readonly wanted: string;
  readonly accepted: Accepted;
}

export type Force = 'must' | 'may';

/** What a rule answers: docs/rules/difficult-calls.md#the-answer */
export interface RuleOutcome {
  readonly disposition: string;
  readonly reason: string | null;
  readonly force: Force;
  readonly ticketCategory: string | null;
  readonly bossFunction: string | null;
  readonly trainingNeed: boolean;
  readonly mustRecord: readonly string[];
  readonly script: string | null;
}

/** Why the rule exists, for a reader: the rule's `description` in Chinese, its `English` annotation. */
export interface RuleReason {
  readonly zh: string | null;
  readonly en: string | null;
}

/** What people call a rule: `<jieyi:word zh="…" en="…"/>` in its extension elements; null in a language without a name. */
export interface RuleName {
  readonly zh: string | null;
  readonly en: string | null;
}

export interface ModelRule {
  readonly id: string;
  readonly name: RuleName;
  readonly row: number;
  readonly conditions: readonly CellCondition[];
  readonly outcome: RuleOutcome;
  readonly reason: RuleReason;
}

/** The hit policies that compile. The others are refused by name. */
export type HitPolicy = 'UNIQUE' | 'ANY' | 'FIRST' | 'PRIORITY';

export interface Table {
  readonly name: string;
  readonly label: string | null;
  /** What the file calls it in both languages. */
  readonly words: Words | null;
  readonly hitPolicy: HitPolicy;
  /** The facts of its input columns, in column order. */
  readonly inputs: readonly string[];
  /** Its output columns, in column order. */
  readonly outputs: readonly string[];
  /** Tables of layer 0 answer first; a later layer answers only what no earlier one does. */
  readonly layer: number;
  readonly rules: readonly ModelRule[];
  /** In a PRIORITY table, the ids of its rules in the order in which they answer. */
  readonly priority?: readonly string[];
}

/** A combination of facts that cannot hold, and the fact named when it is refused. */
export interface Contradiction {
  readonly id: string;
  readonly name: RuleName;
  readonly row: number;
  readonly conditions: readonly CellCondition[];
  readonly field: string;
  readonly message: string;
}

/** One of the definitions of a difficult call that the types are examples of; `tables` are those it is linked to. */
export interface Definition {
  readonly id: string;
  readonly text: string;
  readonly tables: readonly string[];
}

/** A policy as read from DMN. Not yet proven: see `checkPolicy`. */
export interface PolicyModel {
  readonly file: string;
  readonly version: string;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly Table[];
  readonly contradictions: readonly Contradiction[];
  readonly definitions: readonly Definition[];
  /** What the file calls the values of its outputs, by output column. */
  readonly outputWords: Readonly<Record<string, ValueWords>>;
  /** What could not be read. A model with any finding is not compiled. */
  readonly findings: readonly Finding[];
}
