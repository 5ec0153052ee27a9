import { describe, expect, it } from 'vitest';
import { answerOf, decisionXml, inputXml, modelXml, oneTable, resultOf, tableXml } from '../help/dmn-tables.ts';

const rows = (...each: readonly (readonly string[])[]) => each;
const out = { name: 'x' };

describe('decisions that require others', () => {
  const risk = tableXml({
    inputs: [{ name: 'Applicant.Monthly Income', type: 'number' }],
    outputs: [{ name: 'level' }, { name: 'score' }],
    rows: rows(['< 1000.5', '"high"', '0.9'], ['>= 1000.5', '"low"', '0.1']),
  });
  const offer = tableXml({
    inputs: [{ name: 'Credit  Risk.level', type: 'string' }, { name: 'Credit Risk.score' }],
    outputs: [{ name: 'offer' }],
    rows: rows(['"low"', '-', '"yes"'], ['-', '> 0.5', '"no"']),
  });
  const items =
    '<itemDefinition name="tApplicant"><itemComponent name="Monthly Income"><typeRef>number</typeRef></itemComponent><itemComponent name="Name"><typeRef>string</typeRef></itemComponent></itemDefinition>';
  const literal = (text: string): string => `<literalExpression><text>${text}</text></literalExpression>`;
  const xml = modelXml(
    items,
    inputXml('Applicant', 'tApplicant'),
    decisionXml('Credit Risk', ['i-Applicant'], risk),
    decisionXml('Offer', ['d-Credit Risk'], offer, 'string'),
    decisionXml('Same', ['d-Offer'], literal('Offer')),
    decisionXml('Score', ['d-Credit Risk'], literal(' Credit Risk . score ').replace(' . ', '.')),
    decisionXml('Fixed', [], literal('[1, 2]')),
    decisionXml('Computed', ['d-Score'], literal('Score * 2')),
    decisionXml('On Computed', ['d-Computed'], literal('Computed')),
    decisionXml('Itself', ['d-Itself'], literal('Itself')),
    decisionXml('Unrequired', [], literal('Applicant')),
    decisionXml('Elsewhere', ['d-Nowhere'], literal('1')),
    decisionXml('Empty', [], ''),
    decisionXml(
      'Boxed',
      [],
      '<context><contextEntry><literalExpression><text>1</text></literalExpression></contextEntry></context>',
    ),
  );
  const poor = { Applicant: { 'Monthly Income': 1000.4, Name: 'A' } };
  const rich = { Applicant: { 'Monthly Income': 1000.5, Name: 'B' } };

  it('chain through tables, contexts and names with spaces', async () => {
    expect(await resultOf(xml, poor, 'Credit Risk')).toEqual({ level: 'high', score: '#0.9' });
    expect([await resultOf(xml, poor, 'Offer'), await resultOf(xml, rich, 'Offer')]).toEqual(['no', 'yes']);
    expect(await resultOf(xml, rich, 'Same')).toBe('yes');
    expect(await resultOf(xml, rich, 'Score')).toBe('#0.1');
    expect(await resultOf(xml, {}, 'Fixed')).toEqual(['#1', '#2']);
  });

  it('read null below nothing', async () => {
    expect(await resultOf(xml, {}, 'Credit Risk')).toBe(null);
    expect(await resultOf(xml, {}, 'Offer')).toBe(null);
  });

  it.each([
    ['Computed', /outside the subset/u],
    ['On Computed', /decision Computed: .*outside the subset/u],
    ['Itself', /requires itself/u],
    ['Unrequired', /names one required input/u],
    ['Elsewhere', /d-Nowhere.*not in this file/u],
    ['Empty', /no logic/u],
    ['Boxed', /Context is outside/u],
    ['Nobody', /no such decision/u],
  ])('%s is refused for itself, not with the file', async (decision, reason) => {
    const answer = await answerOf(xml, rich, decision);
    expect(answer).toEqual({ status: 'refused', reason: expect.stringMatching(reason) });
  });

  it('do not guess what a context that lacks an entry of its type is', async () => {
    expect(await resultOf(xml, { Applicant: { Name: 'A' } }, 'Offer')).toMatch(/^refused: .*lacks Monthly Income/u);
  });

  it('of two types for one column are refused, and dates are', async () => {
    const clash = modelXml(
      inputXml('s', 'string'),
      decisionXml(
        'Result',
        ['i-s'],
        tableXml({ inputs: [{ name: 's', type: 'number' }], outputs: [out], rows: rows(['-', '1']) }),
      ),
    );
    expect(await resultOf(clash, {})).toMatch(/^refused: .*the column says number/u);
    const dated = oneTable({ inputs: [{ name: 'd', type: 'date' }], outputs: [out], rows: rows(['-', '1']) });
    expect(await resultOf(dated, {})).toMatch(/^refused: .*type date is not read/u);
  });
});
