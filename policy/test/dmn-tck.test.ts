import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { decisionXml, inputXml, modelXml, tableXml } from './dmn-tables.ts';

/** The compiled command; `tsc -b policy` comes before. */
const CLI = fileURLToPath(new URL('../dist/cli/dmn-tck.js', import.meta.url));
const CONFORMANCE = fileURLToPath(new URL('../../../shared/conformance/dmn-tck-level2', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jieyi-tck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { INIT_CWD: _none, ...env } = process.env;
  const done = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, env, maxBuffer: 1e8 });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

/** A test file in the format of the TCK; `cases` is its inside. */
const testXml = (cases: string, modelName = 'fees.dmn'): string =>
  `<?xml version="1.0"?><testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"><modelName>${modelName}</modelName><labels><label>x</label></labels>${cases}</testCases>`;
const caseXml = (id: string, inputs: string, results: string, type = ''): string =>
  `<testCase id="${id}"${type}><description>d</description>${inputs}${results}</testCase>`;
const inputNode = (name: string, inside: string): string => `<inputNode name="${name}">${inside}</inputNode>`;
const resultNode = (name: string, inside: string, more = ''): string =>
  `<resultNode name="${name}" type="decision"${more}><expected>${inside}</expected></resultNode>`;
const decimal = (text: string): string => `<value xsi:type="xs:decimal">${text}</value>`;
const word = (text: string): string => `<value xsi:type="xs:string">${text}</value>`;
const nil = '<value xsi:nil="true"/>';

const fees = modelXml(
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

function write(name: string, test: string, model: string | null = fees, modelFile = 'fees.dmn'): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, `${name.replaceAll('/', '-')}-test-01.xml`), test);
  if (model !== null) writeFileSync(join(path, modelFile), model);
  return name;
}

const three = inputNode('Age', decimal('3'));
const plans = `<list><item><component name="open"><value xsi:type="xs:boolean">true</value></component><component name="plan">${word('a')}</component></item><item><component name="plan">${word('b')}</component><component name="open">${nil}</component></item></list>`;

describe('the runner', () => {
  it('passes decimals, lists, contexts, nil and errors, whatever the order of components', () => {
    const cases = [
      caseXml('1', three, resultNode('Fee', decimal('0.30'))),
      caseXml('2', `${three}${inputNode('Plan Name', word('x'))}`, resultNode('Plans', plans)),
      caseXml(
        '3',
        inputNode('Age', nil),
        resultNode('Fee', nil) + resultNode('Fee', decimal('9'), ' errorResult="true"'),
      ),
      caseXml(
        '4',
        three,
        resultNode(
          'Plans',
          `<list><item><component name="plan">${word('a')}</component><component name="open"><value>true</value></component></item></list>`,
        ),
      ),
      caseXml(
        '5',
        inputNode('Age', '<value>2</value>'),
        '<resultNode name="Fee"><computed><value>0.1</value></computed></resultNode>',
      ),
      caseXml(
        '6',
        `${three}${inputNode('Day', '<value xsi:type="xs:date">2020-01-01</value>')}`,
        resultNode('Fee', decimal('3e-1')),
      ),
    ];
    const { code, out, err } = run(write('passing', testXml(cases.join(''))));
    expect(err).toBe('');
    expect(out.trimEnd().split('\n')).toEqual([
      'pass     passing-test-01.xml 1 Fee',
      'pass     passing-test-01.xml 2 Plans',
      'pass     passing-test-01.xml 3 Fee  no row matches',
      'pass     passing-test-01.xml 3 Fee  no row matches',
      'pass     passing-test-01.xml 4 Plans',
      'pass     passing-test-01.xml 5 Fee',
      'pass     passing-test-01.xml 6 Fee',
      '7 passed, 0 failed, 0 refused, 7 in total',
    ]);
    expect(code).toBe(0);
  });

  it('fails what comes out otherwise, and ends with 1', () => {
    const cases = [
      caseXml('1', three, resultNode('Fee', decimal('0.30000000000000004'))),
      caseXml('2', three, resultNode('Fee', word('0.3'))),
      caseXml('3', three, resultNode('Fee', nil)),
      caseXml('4', three, resultNode('Fee', `<list><item>${decimal('0.3')}</item></list>`)),
      caseXml('5', three, resultNode('Fee', decimal('0.3'), ' errorResult="true"')),
      caseXml('6', inputNode('Age', decimal('0')), resultNode('Fee', decimal('0'))),
      caseXml('7', `${three}${inputNode('Plan Name', word('x'))}`, resultNode('Plans', plans.replace('>b<', '>c<'))),
    ];
    const { code, out } = run(write('failing', testXml(cases.join(''))));
    expect(code).toBe(1);
    expect(out.match(/^FAIL /gmu)).toHaveLength(7);
    expect(out).toContain('FAIL     failing-test-01.xml 1 Fee  expected 0.30000000000000004, got 0.3\n');
    expect(out).toContain('FAIL     failing-test-01.xml 6 Fee  expected 0, got null (no row matches)\n');
    expect(out).toMatch(/0 passed, 7 failed, 0 refused, 7 in total\n$/u);
  });

  it('refuses with the reason what is outside the subset, decision by decision', () => {
    const date = inputNode('Day', '<value xsi:type="xs:date">2020-01-01</value>');
    const cases = [
      caseXml('1', date, resultNode('Late', '<value xsi:type="xs:boolean">true</value>') + resultNode('Fee', nil)),
      caseXml('2', three, '<resultNode name="Service" type="decisionService"><expected/></resultNode>'),
      caseXml('3', three, resultNode('Fee', decimal('0.3')), ' type="bkm"'),
      caseXml('4', three, resultNode('Nobody', nil)),
      caseXml('5', three, resultNode('Fee', '<value xsi:type="xs:duration">P1D</value>')),
      caseXml('6', inputNode('Fee', decimal('0.3')), resultNode('Plans', nil)),
      caseXml('7', inputNode('Age', '<value>old</value>'), resultNode('Fee', nil)),
    ];
    const { code, out } = run(write('refused', testXml(cases.join(''))));
    const lines = out.split('\n');
    expect(code).toBe(0);
    const reasons = [
      /1 Late .*outside/u,
      /1 Fee/u,
      /2 Service .*decisionService/u,
      /3 Fee .*bkm/u,
      /4 Nobody .*no such decision/u,
      /5 Fee .*duration/u,
      /6 Plans .*Fee is given/u,
      /7 Fee .*of what type/u,
    ];
    for (const [index, reason] of reasons.entries()) {
      expect(lines[index]).toMatch(reason);
      expect(lines[index]).toMatch(index === 1 ? /^pass / : /^refused /u);
    }
    expect(out).toMatch(/1 passed, 0 failed, 7 refused, 8 in total\n$/u);
  });

  it('refuses broken, foreign and missing models, broken tests and bombs, each by itself', () => {
    const ask = testXml(caseXml('1', three, resultNode('Fee', decimal('0.3'))));
    write('many/a-missing', ask, null);
    write('many/b-broken', ask, fees.slice(0, 500));
    write('many/c-foreign', ask, '<html/>');
    write('many/d-newer', ask, fees.replace('20191111', '20240513'));
    write('many/e-test', ask.slice(0, 300));
    write('many/f-other', '<html/>');
    write('many/g-entities', `<!DOCTYPE a [<!ENTITY b "c">]>${ask}`);
    write('many/h-deep', testXml('<a>'.repeat(50_000) + '</a>'.repeat(50_000)));
    write('many/i-large', ask, fees.replace('name="m"', `name="${'m'.repeat(9_000_000)}"`));
    write(
      'many/j-formula',
      ask,
      fees.replace('&gt; 1', `${'['.repeat(900)}${']'.repeat(900)}`).replace('<text>> 1', `<text>${'('.repeat(900)}`),
    );
    write('many/k-good', ask);
    const { code, out, err } = run('many');
    expect([code, err]).toEqual([0, '']);
    const outcomes = out
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ')[0]);
    expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 'refused'), 'pass']);
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(1000);
  });

  it('finds tests at any depth, and the model by name, by the name of the test, or as the only one', () => {
    const ask = (name: string): string => testXml(caseXml('1', three, resultNode('Fee', decimal('0.3'))), name);
    write('level/2/named', ask('fees'));
    write('level/3/alike', ask('anything'), fees, 'level-3-alike.dmn');
    writeFileSync(join(folder, 'level/3/alike/other.dmn'), '<html/>');
    write('level/3/deep/only', ask('anything'));
    const { code, out } = run('level');
    expect([code, out.match(/^pass /gmu)?.length, out.match(/\n/gu)?.length]).toEqual([0, 3, 4]);
  });

  it('says the same in JSON', () => {
    const cases = caseXml(
      '1',
      three,
      resultNode('Fee', decimal('0.3')) + resultNode('Fee', decimal('1')) + resultNode('Late', nil),
    );
    const name = write('json', testXml(cases));
    const { code, out } = run('--json', name);
    const result = { file: 'json-test-01.xml', case: '1' };
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      passed: 1,
      failed: 1,
      refused: 1,
      total: 3,
      results: [
        { ...result, node: 'Fee', outcome: 'passed', reason: null },
        { ...result, node: 'Fee', outcome: 'failed', reason: 'expected 1, got 0.3' },
        { ...result, node: 'Late', outcome: 'refused', reason: expect.stringContaining('outside the subset') },
      ],
    });
  });

  it.each([
    ['no folder', [], /in which folder/u],
    ['a missing folder', ['nowhere'], /nowhere.*cannot be read/u],
    ['a file', ['passing/fees.dmn'], /cannot be read/u],
    ['two folders', ['passing', 'failing'], /One folder/u],
    ['an unknown flag', ['passing', '--all'], /--all/u],
    ['a folder without tests', ['empty'], /no \*-test-/u],
  ])('ends with 2 and a message for %s', (_, args, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /u);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage:/u), err: '' });
  });
});

describe('the level-2 decision tables of the DMN TCK', () => {
  if (!existsSync(CONFORMANCE)) console.warn(`NOT RUN: there are no TCK models in ${CONFORMANCE}`);

  it.skipIf(!existsSync(CONFORMANCE))('all pass', () => {
    const { code, out } = run(CONFORMANCE);
    expect(out.split('\n').filter((line) => /^(?:FAIL|refused)/u.test(line))).toEqual([]);
    expect(code).toBe(0);
    for (const name of readdirSync(CONFORMANCE)) expect(out).toContain(`pass     ${name}/`);
  });
});
