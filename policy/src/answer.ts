import type { Force } from './model.ts';

/** Null or absent is a missing fact. */
export type FactValue = string | number | boolean | null;
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** Where each fact came from, by fact name; a fact without one is `given`. */
export type FactSources = Readonly<Record<string, string>>;

/** A condition of a rule, `wanted` as FEEL text. */
export interface Condition {
  readonly fact: string;
  readonly wanted: string;
}

/** A condition that does not hold; `actual` is null where the fact is missing. */
export interface FailingCondition extends Condition {
  readonly actual: FactValue;
}

/** A rule that did not fire, and everything that stood in its way. */
export interface Nearest {
  readonly rule: string;
  readonly disposition: string;
  readonly failing: readonly FailingCondition[];
}

/** A fact the outcome rests on. `source` is `given`, `derived`, or what the caller passed. */
export interface Evidence {
  readonly fact: string;
  readonly value: FactValue;
  readonly source: string;
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface Decided {
  readonly status: 'decided';
  readonly disposition: string;
  readonly reason: string | null;
  readonly force: Force;
  /** Null where several rules could fire and all answer the same. */
  readonly rule: string | null;
  readonly rules: readonly string[];
  readonly policy: string;
  readonly ticketCategory: string | null;
  readonly bossFunction: string | null;
  readonly trainingNeed: boolean;
  readonly mustRecord: readonly string[];
  readonly script: string | null;
  readonly evidence: readonly Evidence[];
  readonly nearest: readonly Nearest[];
}

export interface Undecided {
  readonly status: 'undecided';
  readonly possible: readonly string[];
  readonly need: readonly string[];
}

export interface Invalid {
  readonly status: 'invalid';
  readonly errors: readonly FieldError[];
}

/** What the engine answers about one case: docs/rules/difficult-calls.md#the-answer */
export type Answer = Decided | Undecided | Invalid;

/** What `outcome` returns for a decided case: shared and frozen, never to be changed by the caller. */
export interface Outcome {
  readonly status: 'decided';
  readonly disposition: string;
  readonly reason: string | null;
  readonly force: Force;
  readonly rule: string | null;
  readonly ticketCategory: string | null;
  readonly bossFunction: string | null;
  readonly trainingNeed: boolean;
  readonly mustRecord: readonly string[];
  readonly script: string | null;
}

export const UNDECIDED = Object.freeze({ status: 'undecided' as const });
export const INVALID = Object.freeze({ status: 'invalid' as const });
export type QuickOutcome = Outcome | typeof UNDECIDED | typeof INVALID;

/** "It would be `disposition` if `fact` were one of `to`", all other given facts as they are. */
export interface Change {
  readonly fact: string;
  readonly from: FactValue;
  /** Readable FEEL text: `"open", "closed"`, `true`, `>= 5`. */
  readonly to: string;
  readonly disposition: string;
  /** Null where several rules give it. */
  readonly rule: string | null;
}
