import { afterAll, describe, expect, it } from 'vitest';
import {
  caseXml,
  decimal,
  inputNode,
  nil,
  plans,
  resultNode,
  TckFolder,
  testXml,
  three,
  word,
} from '../help/dmn-tck.ts';

const tck = new TckFolder();
afterAll(() => tck.remove());

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
    const { code, out, err } = tck.run(tck.write('passing', testXml(cases.join(''))));
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
    const { code, out } = tck.run(tck.write('failing', testXml(cases.join(''))));
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
    const { code, out } = tck.run(tck.write('refused', testXml(cases.join(''))));
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
});
