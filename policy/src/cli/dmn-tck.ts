import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandFailed, reasonOf } from './command-failed.ts';
import { pathFromCaller } from './find-file.ts';
import { readText } from './read-policy-file.ts';
import { chooseModel, findTests, type FoundTest } from './tck/find-tests.ts';
import { type Outcome, runTestFile, type TestReport } from './tck/run-tests.ts';

const USAGE = `Usage: npm run --silent dmn-tck -- FOLDER [--json]

Runs the tests of the DMN TCK in FOLDER and below it (*-test-*.xml, each with the model beside it) through the compiler.
One line a result: pass, FAIL or refused; test file, case, decision; why. Then a line with the sums.

  --json   the same facts as one JSON object
  --help   this text

Exit 0: nothing failed. 1: some results were other than expected. 2: nothing was run.
`;

const WORDS: Readonly<Record<Outcome, string>> = { passed: 'pass   ', failed: 'FAIL   ', refused: 'refused' };

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const root = pathFromCaller(asked.folder);
  const tests = await findTests(root);
  if (tests.length === 0) throw new CommandFailed(`${asked.folder}: no *-test-*.xml in this folder or below it`);
  const reports: TestReport[] = [];
  for (const test of tests) {
    const results = await runTest(root, test);
    reports.push(...results);
    if (!asked.json) process.stdout.write(results.map((report) => `${describeReport(report)}\n`).join(''));
  }
  const sums = summarise(reports);
  const json = { ...sums, results: reports };
  process.stdout.write(asked.json ? `${JSON.stringify(json, null, 2)}\n` : `${describeSums(sums)}\n`);
  return sums.failed > 0 ? 1 : 0;
}

function readArguments(): { folder: string; json: boolean } | null {
  const { values, positionals } = parseStrictly();
  if (values.help === true) return null;
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new CommandFailed('Say in which folder the tests are: dmn-tck FOLDER');
  if (others.length > 0) throw new CommandFailed(`One folder at a time: ${others.join(' ')} is too much`);
  return { folder, json: values.json === true };
}

function parseStrictly() {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (error) {
    throw new CommandFailed(`${reasonOf(error)}\nSee --help`);
  }
}

async function runTest(root: string, test: FoundTest): Promise<TestReport[]> {
  const text = await textOrReason(join(root, test.path));
  if (text.xml === null) return [{ file: test.path, case: '-', node: '-', outcome: 'refused', reason: text.reason }];
  return runTestFile({
    name: test.path,
    xml: text.xml,
    async findModel(modelName) {
      const name = chooseModel(test, modelName);
      if (name === null) return `the model ${modelName ?? ''} is not in the folder of the test`;
      const model = await textOrReason(join(root, test.folder, name));
      return model.xml === null ? model.reason : { name, xml: model.xml };
    },
  });
}

type Text = { readonly xml: string } | { readonly xml: null; readonly reason: string };

async function textOrReason(path: string): Promise<Text> {
  try {
    return { xml: await readText(path) };
  } catch (error) {
    if (error instanceof CommandFailed) return { xml: null, reason: error.message };
    throw error;
  }
}

function describeReport({ outcome, file, case: id, node, reason }: TestReport): string {
  const place = `${file} ${id} ${node}`;
  return `${WORDS[outcome]}  ${oneLine(reason === null ? place : `${place}  ${reason}`)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\v\f\u0085\u2028\u2029]\s*/gu, ' ');
}

type Sums = Readonly<Record<Outcome | 'total', number>>;

function summarise(reports: readonly TestReport[]): Sums {
  const count = (outcome: Outcome): number => reports.filter((report) => report.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), refused: count('refused'), total: reports.length };
}

function describeSums({ passed, failed, refused, total }: Sums): string {
  return `${passed} passed, ${failed} failed, ${refused} refused, ${total} in total`;
}
