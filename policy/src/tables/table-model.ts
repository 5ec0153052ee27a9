import type { DmnValue, Scalar } from './dmn-value.ts';
import type { TestList } from './read-tests.ts';
import type { ScalarKind, ValueType } from './value-type.ts';

/** All hit policies of DMN. */
export const HIT_POLICY_NAMES = [
  'UNIQUE',
  'ANY',
  'PRIORITY',
  'FIRST',
  'RULE ORDER',
  'OUTPUT ORDER',
  'COLLECT',
] as const;
export type AnyHitPolicy = (typeof HIT_POLICY_NAMES)[number];

export const AGGREGATIONS = ['SUM', 'MIN', 'MAX', 'COUNT'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What an expression reads: an input data or another decision by its name, and the entries of a context below it. */
export interface Reference {
  readonly source: string;
  readonly path: readonly string[];
}

export interface TableInput {
  readonly reads: Reference;
  /** What the value is conformed to before it is tested. */
  readonly type: ValueType;
  /** What it may be besides null; null where that is not known. */
  readonly kind: ScalarKind | null;
  /** The input values of the column; null where anything goes. */
  readonly allowed: TestList | null;
}

export interface TableOutput {
  /** Null where the table has one output, whose value is the value of the table. */
  readonly name: string | null;
  /** Its output values in order of priority; null where the column has none. */
  readonly order: readonly Scalar[] | null;
  /** Undefined where the column has no default. */
  readonly otherwise: DmnValue | undefined;
}

export interface TableRow {
  /** From 1. */
  readonly row: number;
  readonly conditions: readonly (TestList | null)[];
  /** One value a column. */
  readonly outputs: readonly DmnValue[];
  /** Why the row's outputs are not allowed; null where they are. */
  readonly problem: string | null;
}

/** A decision table as read, every cell a literal. */
export interface TableModel {
  readonly hitPolicy: AnyHitPolicy;
  readonly aggregation: Aggregation | null;
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  readonly rows: readonly TableRow[];
}

/** What a decision comes to. `problem` says why a value is null that need not be. */
export interface Settled {
  readonly value: DmnValue;
  readonly problem: string | null;
}
