import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { caseXml, decimal, fees, nil, resultNode, TckFolder, testXml, three } from '../help/dmn-tck.ts';

const CONFORMANCE = fileURLToPath(new URL('../../../../shared/conformance/dmn-tck-level2', import.meta.url));

const tck = new TckFolder();
afterAll(() => tck.remove());

describe('the runner, given files and folders', () => {
  it('refuses broken, foreign and missing models, broken tests and bombs, each by itself', () => {
    const ask = testXml(caseXml('1', three, resultNode('Fee', decimal('0.3'))));
    tck.write('many/a-missing', ask, null);
    tck.write('many/b-broken', ask, fees.slice(0, 500));
    tck.write('many/c-foreign', ask, '<html/>');
    tck.write('many/d-newer', ask, fees.replace('20191111', '20240513'));
    tck.write('many/e-test', ask.slice(0, 300));
    tck.write('many/f-other', '<html/>');
    tck.write('many/g-entities', `<!DOCTYPE a [<!ENTITY b "c">]>${ask}`);
    tck.write('many/h-deep', testXml('<a>'.repeat(50_000) + '</a>'.repeat(50_000)));
    tck.write('many/i-large', ask, fees.replace('name="m"', `name="${'m'.repeat(9_000_000)}"`));
    tck.write(
      'many/j-formula',
      ask,
      fees.replace('&gt; 1', `${'['.repeat(900)}${']'.repeat(900)}`).replace('<text>> 1', `<text>${'('.repeat(900)}`),
    );
    tck.write('many/k-good', ask);
    const { code, out, err } = tck.run('many');
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
    tck.write('level/2/named', ask('fees'));
    tck.write('level/3/alike', ask('anything'), fees, 'level-3-alike.dmn');
    writeFileSync(join(tck.path, 'level/3/alike/other.dmn'), '<html/>');
    tck.write('level/3/deep/only', ask('anything'));
    const { code, out } = tck.run('level');
    expect([code, out.match(/^pass /gmu)?.length, out.match(/\n/gu)?.length]).toEqual([0, 3, 4]);
  });

  it('says the same in JSON', () => {
    const cases = caseXml(
      '1',
      three,
      resultNode('Fee', decimal('0.3')) + resultNode('Fee', decimal('1')) + resultNode('Late', nil),
    );
    const name = tck.write('json', testXml(cases));
    const { code, out } = tck.run('--json', name);
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
    mkdirSync(join(tck.path, 'empty'), { recursive: true });
    tck.write('passing', testXml(''));
    tck.write('failing', testXml(''));
    const { code, out, err } = tck.run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /u);
  });

  it('explains itself', () => {
    expect(tck.run('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage:/u), err: '' });
  });
});

describe('the level-2 decision tables of the DMN TCK', () => {
  if (!existsSync(CONFORMANCE)) console.warn(`NOT RUN: there are no TCK models in ${CONFORMANCE}`);

  it.skipIf(!existsSync(CONFORMANCE))('all pass', () => {
    const { code, out } = tck.run(CONFORMANCE);
    expect(out.split('\n').filter((line) => /^(?:FAIL|refused)/u.test(line))).toEqual([]);
    expect(code).toBe(0);
    for (const name of readdirSync(CONFORMANCE)) expect(out).toContain(`pass     ${name}/`);
  });
});
