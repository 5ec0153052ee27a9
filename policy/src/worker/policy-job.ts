import type { Answer, Facts } from '../answer.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { ExampleFailure } from '../examples/run-examples.ts';
import type { Finding } from '../finding.ts';
import type { FirstPart } from '../refine/start-refinement.ts';

/** A policy as text: a DMN file, and for a province its own part, which answers before it. */
export interface PolicySource {
  readonly dmn: string;
  /** `version` is the id of both together. */
  readonly own: { readonly dmn: string; readonly version: string } | null;
  /** Keys of the conflicts taken as they are. */
  readonly acknowledged: readonly string[];
}

/** Given facts, and what of the answer is expected; what is not named in `expect` is not compared. */
export interface GivenExample {
  readonly id: string;
  readonly name: string;
  readonly facts: Facts;
  readonly expect: Readonly<Record<string, unknown>>;
}

export interface CheckedExample {
  id: string;
  passed: boolean;
  rule: string | null;
  disposition: string | null;
  status: Answer['status'];
  /** Why it failed; null where it passed. */
  failure: ExampleFailure | null;
  differences: { field: string; expected: unknown; actual: unknown }[];
}

export type PlainFacts = Record<string, string | number | boolean | null>;

export type PlainFinding = Omit<Finding, 'values' | 'cases' | 'rules' | 'suggestion' | 'otherCases'> & {
  values: Record<string, string | number>;
  cases: { fact: string; wanted: string }[];
  rules: string[];
  suggestion: {
    table: string;
    inputs: Record<string, string>;
    outputs: Record<string, string>;
    like: string | null;
  } | null;
};

export interface CheckedPolicy {
  /** False where it cannot be decided by at all, not even as a draft. */
  readable: boolean;
  proven: boolean;
  /** The name that the file itself has: a province's own part, or the group's. */
  ownName: string | null;
  findings: PlainFinding[];
  examples: CheckedExample[];
  /** Rules that no example is decided by, each with facts that it alone decides. */
  unhit: { rule: string; witness: PlainFacts | null }[];
  /** Every rule id: of a province's part, its own ones. */
  rules: string[];
}

/** A policy as it goes between threads; `refused` has the errors of one that cannot be decided by. */
export type CompiledFile = { readonly compiled: Compiled } | { readonly refused: readonly Finding[] };

export interface ReadFile {
  /** Null where the findings say why it cannot be taken in. */
  dmn: string | null;
  findings: PlainFinding[];
}

export interface Witness {
  facts: PlainFacts;
  disposition: string;
  force: string;
}

/** What can be asked of the thread. */
export type PolicyJob =
  | { readonly kind: 'check'; readonly source: PolicySource; readonly examples: readonly GivenExample[] }
  | { readonly kind: 'compare'; readonly before: PolicySource; readonly after: PolicySource }
  | { readonly kind: 'open'; readonly dmn: string }
  | { readonly kind: 'merge'; readonly source: PolicySource }
  | { readonly kind: 'witness'; readonly source: PolicySource; readonly rule: string }
  | { readonly kind: 'compile'; readonly dmn: string; readonly file: string; readonly acknowledged: readonly string[] }
  | { readonly kind: 'start-refinement'; readonly dmn: string; readonly part: FirstPart };

/** `failed` tells of a fault of ours; what is wrong with a policy is part of the result. */
export interface ThreadReply {
  readonly failed: string | null;
  readonly result: unknown;
}
