import type { ExampleResult } from '../examples/run-examples.ts';
import type { Finding } from '../finding.ts';
import type { CheckedExample, PlainFacts, PlainFinding } from './policy-job.ts';

/** What goes between threads is copied; here it also stops being read-only. */
export function toPlain(finding: Finding): PlainFinding {
  const { otherCases: _, suggestion, ...rest } = finding;
  return {
    ...rest,
    values: { ...finding.values },
    cases: finding.cases.map((one) => ({ ...one })),
    rules: [...finding.rules],
    suggestion: suggestion && { ...suggestion, inputs: { ...suggestion.inputs }, outputs: { ...suggestion.outputs } },
  };
}

export function toPlainFacts(facts: object): PlainFacts {
  return { ...facts };
}

export function toCheckedExample({ id, passed, rule, answer, failure, differences }: ExampleResult): CheckedExample {
  return {
    id,
    passed,
    rule,
    disposition: answer.status === 'decided' ? answer.disposition : null,
    status: answer.status,
    failure,
    differences: differences.map((one) => ({ ...one })),
  };
}
