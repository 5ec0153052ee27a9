import type { Answer, Facts } from '../answer.ts';
import type { Policy } from '../policy.ts';
import { Witnesses } from './witness.ts';

/**
 * What an answer must say, by its field: `status`, `disposition`, `rule`, `force`, `possible` and so on. Only the fields
 * given are compared.
 */
export type Expectation = Readonly<Record<string, unknown>>;

/** One test of a policy. The facts may be partial. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly facts: Facts;
  readonly expect: Expectation;
}

/**
 * Why an example fails: the rule it names is no longer there, a fact or a value it gives is no longer known, or the answer
 * is another. After a rename it is the first two.
 */
export type ExampleFailure = 'rule-gone' | 'fact-gone' | 'value-gone' | 'differs';

export interface ExampleDifference {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface ExampleResult {
  readonly id: string;
  readonly passed: boolean;
  /** Null where it passed. */
  readonly failure: ExampleFailure | null;
  readonly answer: Answer;
  readonly differences: readonly ExampleDifference[];
  /** The rule that decided, null where none or several did. */
  readonly rule: string | null;
}

export interface ExampleReport {
  readonly results: readonly ExampleResult[];
  /** The rules that no example is decided by alone, each with facts that would be one; null where there are none. */
  readonly unhit: readonly { readonly rule: string; readonly witness: Facts | null }[];
}

/** Runs the examples of a policy, a draft's too. */
export function runExamples(policy: Policy, examples: readonly Example[]): ExampleReport {
  const results = examples.map((example) => runExample(policy, example));
  const hit = new Set(results.map((result) => result.rule));
  const witnesses = new Witnesses(policy);
  const unhit = policy.rules
    .filter(({ id }) => !hit.has(id))
    .map(({ id }) => ({ rule: id, witness: witnesses.of(id) }));
  return { results, unhit };
}

function runExample(policy: Policy, example: Example): ExampleResult {
  const answer = policy.decide(example.facts);
  const actual = new Map<string, unknown>(Object.entries(answer));
  const differences = Object.entries(example.expect)
    .filter(([field, expected]) => expected !== undefined && !agrees(actual.get(field), expected))
    .map(([field, expected]) => ({ field, expected, actual: actual.get(field) ?? null }));
  const passed = differences.length === 0;
  return {
    id: example.id,
    passed,
    failure: passed ? null : failureOf(policy, example, answer),
    answer,
    differences,
    rule: answer.status === 'decided' ? answer.rule : null,
  };
}

/** Objects agree where all that is expected is there; lists item by item. */
function agrees(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => agrees(actual[index], item))
    );
  if (typeof expected !== 'object' || expected === null) return actual === expected;
  if (typeof actual !== 'object' || actual === null) return false;
  const found = new Map<string, unknown>(Object.entries(actual));
  return Object.entries(expected).every(([key, item]) => agrees(found.get(key), item));
}

function failureOf(policy: Policy, { facts, expect }: Example, answer: Answer): ExampleFailure {
  const known = new Set(policy.rules.map(({ id }) => id));
  const named = [expect['rule'], expect['rules']].flat().filter((rule) => typeof rule === 'string');
  if (named.some((rule) => !known.has(rule))) return 'rule-gone';
  if (answer.status !== 'invalid' || expect['status'] === 'invalid') return 'differs';
  const names = new Set(policy.facts.map((fact) => fact.name));
  if (Object.keys(facts).some((name) => !names.has(name))) return 'fact-gone';
  return answer.errors.some(({ field }) => isUnknownValue(policy, field, facts)) ? 'value-gone' : 'differs';
}

function isUnknownValue(policy: Policy, field: string, facts: Facts): boolean {
  const domain = policy.facts.find((fact) => fact.name === field)?.domain;
  const value = facts[field];
  return domain?.kind === 'enum' && typeof value === 'string' && !domain.values.includes(value);
}
