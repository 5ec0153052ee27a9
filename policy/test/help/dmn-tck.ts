import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decisionXml, inputXml, modelXml, tableXml } from './dmn-tables.ts';

/** The built command: `npm run build` comes before. */
const CLI = fileURLToPath(new URL('../../dist/cli/dmn-tck.js', import.meta.url));

/** The runner of the TCK in a folder of its own, where tests are written for it. */
export class TckFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'jieyi-tck-'));

  run(...args: readonly string[]) {
    const { INIT_CWD: _none, ...env } = process.env;
    const done = spawnSync(process.execPath, [CLI, ...args], { cwd: this.path, env, maxBuffer: 1e8 });
    return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
  }

  /** Writes a test, and the model it is about; returns its name, which `run` takes. */
  write(name: string, test: string, model: string | null = fees, modelFile = 'fees.dmn'): string {
    const path = join(this.path, name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `${name.replaceAll('/', '-')}-test-01.xml`), test);
    if (model !== null) writeFileSync(join(path, modelFile), model);
    return name;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A test file in the format of the TCK; `cases` is its inside. */
export const testXml = (cases: string, modelName = 'fees.dmn'): string =>
  `<?xml version="1.0"?><testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"><modelName>${modelName}</modelName><labels><label>x</label></labels>${cases}</testCases>`;
export const caseXml = (id: string, inputs: string, results: string, type = ''): string =>
  `<testCase id="${id}"${type}><description>d</description>${inputs}${results}</testCase>`;
export const inputNode = (name: string, inside: string): string => `<inputNode name="${name}">${inside}</inputNode>`;
export const resultNode = (name: string, inside: string, more = ''): string =>
  `<resultNode name="${name}" type="decision"${more}><expected>${inside}</expected></resultNode>`;
export const decimal = (text: string): string => `<value xsi:type="xs:decimal">${text}</value>`;
export const word = (text: string): string => `<value xsi:type="xs:string">${text}</value>`;
export const nil = '<value xsi:nil="true"/>';

export const fees = modelXml(
  inputXml('Age', 'number'),
  inputXml('Day', 'date'),
  inputXml('Plan Name', 'string'),
  decisionXml(
    'Fee',
    ['i-Age'],
    tableXml({
      hitPolicy: 'COLLECT',
      aggregation: 'SUM',
      inputs: [{ name: 'Age', type: 'number' }],
      outputs: [{ name: 'fee' }],
      rows: [
        ['> 1', '0.1'],
        ['> 2', '0.2'],
      ],
    }),
    'number',
  ),
  decisionXml(
    'Plans',
    ['i-Plan Name', 'd-Fee'],
    tableXml({
      hitPolicy: 'RULE ORDER',
      inputs: [{ name: 'Plan Name', type: 'string' }, { name: 'Fee' }],
      outputs: [{ name: 'plan' }, { name: 'open' }],
      rows: [
        ['-', '0.3', '"a"', 'true'],
        ['"x"', '-', '"b"', 'null'],
      ],
    }),
  ),
  decisionXml('Late', ['i-Day'], '<literalExpression><text>Day &gt; date("2020-01-01")</text></literalExpression>'),
);

export const three = inputNode('Age', decimal('3'));
export const plans = `<list><item><component name="open"><value xsi:type="xs:boolean">true</value></component><component name="plan">${word('a')}</component></item><item><component name="plan">${word('b')}</component><component name="open">${nil}</component></item></list>`;
