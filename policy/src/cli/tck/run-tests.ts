import { type Given, openTableDecisions, type TableDecisions } from '../../tables/decide-by-tables.ts';
import { oneSpaced } from '../../tables/decision-model.ts';
import { describeValue } from '../../tables/dmn-value.ts';
import { OutsideTables } from '../../tables/outside-tables.ts';
import { describeExpected, isExpected, valueOfInput } from './compare-values.ts';
import { readTestFile, type TestCase, type TestFile, type TestResult } from './read-test-file.ts';
import { NoTestFile } from './read-xml-tree.ts';

export type Outcome = 'passed' | 'failed' | 'refused';

/** One expected result of one test case. `reason` is null where it passed and there is nothing to say. */
export interface TestReport {
  readonly file: string;
  readonly case: string;
  readonly node: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** A test file, its name for the report, and how to get at the models beside it by their file names. */
export interface TestSource {
  readonly name: string;
  readonly xml: string;
  /** The model it tests: the text, or why there is none. */
  findModel(modelName: string | null): Promise<{ readonly name: string; readonly xml: string } | string>;
}

/** Runs all cases of one test file through the compiler. */
export async function runTestFile(source: TestSource): Promise<TestReport[]> {
  const tests = readTests(source.xml);
  if (typeof tests === 'string') return [reportWhole(source.name, tests)];
  const model = await source.findModel(tests.modelName);
  const decisions = typeof model === 'string' ? model : await openTableDecisions(model.xml, { file: model.name });
  const reports = tests.cases.flatMap((each) =>
    each.results.map((result) => ({
      file: source.name,
      case: each.id,
      node: result.node,
      ...judgeResult(each, result, decisions),
    })),
  );
  return reports.length > 0 ? reports : [reportWhole(source.name, 'the file has no results to compare')];
}

function reportWhole(file: string, reason: string): TestReport {
  return { file, case: '-', node: '-', outcome: 'refused', reason };
}

function readTests(xml: string): TestFile | string {
  try {
    return readTestFile(xml);
  } catch (error) {
    if (error instanceof NoTestFile) return error.message;
    throw error;
  }
}

interface Judged {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

function judgeResult(each: TestCase, result: TestResult, decisions: TableDecisions | string): Judged {
  if (typeof decisions === 'string') return { outcome: 'refused', reason: decisions };
  if (each.type !== 'decision' || result.type !== 'decision')
    return {
      outcome: 'refused',
      reason: `a ${each.type === 'decision' ? result.type : each.type} is outside the subset`,
    };
  try {
    return judgeDecision(each, result, decisions);
  } catch (error) {
    if (error instanceof OutsideTables) return { outcome: 'refused', reason: error.message };
    throw error;
  }
}

function judgeDecision(each: TestCase, result: TestResult, decisions: TableDecisions): Judged {
  const answer = decisions.decide(oneSpaced(result.node), givenBy(each));
  if (answer.status === 'refused') return { outcome: 'refused', reason: answer.reason };
  const { value, problem } = answer;
  const passed = result.isError ? value === null : isExpected(value, result.expected);
  if (passed) return { outcome: 'passed', reason: problem };
  const because = problem === null ? '' : ` (${problem})`;
  return {
    outcome: 'failed',
    reason: `expected ${describeExpected(result.expected)}, got ${describeValue(value)}${because}`,
  };
}

/** What a case gives is read only where it is needed: a date that no decision reads refuses none. */
function givenBy(each: TestCase): Given {
  const values = new Map([...each.inputs].map(([name, value]) => [oneSpaced(name), value]));
  return (name, type) => {
    const value = values.get(name);
    return value === undefined ? undefined : valueOfInput(value, type);
  };
}
