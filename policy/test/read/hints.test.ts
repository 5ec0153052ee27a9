import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/index.ts';
import { answerOf, decisionXml, inputXml, modelXml, tableXml } from '../help/dmn-tables.ts';
import { cell, findingsIn, planted, shipped } from '../help/planted-defects.ts';

const anyCell = /<inputEntry id="([^"]*identityFailuresToday[^"]*)">\s*<text>[^-<]/u.exec(shipped)?.[1] ?? '';
const typeCell = /<inputEntry id="([^"]*)">\s*<text>"[a-z.-]+"/u.exec(shipped)?.[1] ?? '';
const messagesOf = async (xml: string): Promise<string> => (await findingsIn(xml)).map(describeFinding).join('\n');

describe('full-width signs get a hint', () => {
  it.each([
    [anyCell, '＞＝3', '> =', /write > for ＞, = for ＝/u],
    [anyCell, '≥ 3', '>=', /write >= for ≥/u],
    [anyCell, '［1..5］', '[ ]', /write \[ for ［, \] for ］/u],
    [typeCell, '“ordinary”', '" "', /write " for “, " for ”/u],
    [typeCell, '"ordinary"，"security.suspended"', ',', /write , for ，/u],
    [typeCell, '"ordinary"、"security.suspended"', ',', /write , for 、/u],
    [typeCell, 'not（"ordinary"）', '( )', /write \( for （, \) for ）/u],
  ])('in %s: %s', async (id, text, instead, message) => {
    expect(id).not.toBe('');
    const [finding] = await findingsIn(cell(id, text));
    expect(finding).toMatchObject({ code: 'outside-subset', values: { why: 'full-width', instead } });
    expect(finding?.message).toMatch(message);
  });

  it('but not within texts, where they are as good as any', async () => {
    const [finding] = await findingsIn(cell(typeCell, '"ordinary，（x）" +'));
    expect(finding?.message).not.toMatch(/plain signs/u);
  });

  it('in outputs and in tables that are no policies', async () => {
    const output = /<outputEntry id="([^"]*)">\s*<text>"must"/u.exec(shipped)?.[1] ?? '';
    expect(await messagesOf(cell(output, '“must”'))).toMatch(/write " for “/u);
    const xml = modelXml(
      inputXml('a'),
      decisionXml(
        'Result',
        ['i-a'],
        tableXml({ inputs: [{ name: 'a' }], outputs: [{ name: 'o' }], rows: [['＜ 3', '1']] }),
      ),
    );
    expect(await answerOf(xml, { a: 1 })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/write < for ＜/u),
    });
  });
});

describe('what an expression names', () => {
  const speeds = (type: string | undefined, expression: string): string =>
    modelXml(
      '<itemDefinition name="tViolation"><itemComponent name="Actual Speed"><typeRef>number</typeRef></itemComponent><itemComponent name="Speed Limit"><typeRef>number</typeRef></itemComponent></itemDefinition>',
      inputXml('Violation', type),
      inputXml('Spare', 'number'),
      decisionXml(
        'Result',
        ['i-Violation'],
        tableXml({ inputs: [{ name: expression, type: 'number' }], outputs: [{ name: 'o' }], rows: [['>= 30', '7']] }),
      ),
    );
  const Violation = { 'Actual Speed': 100, 'Speed Limit': 60 };

  it.each([
    [
      'tViolation',
      'Violation.Actual Speed - Violation.Speed Limit',
      /Violation\.Actual Speed - Violation\.Speed Limit .*would have to be computed/u,
    ],
    [undefined, 'Violation.Actual Speed - Violation.Speed Limit', /would have to be computed/u],
    ['tViolation', 'Violation.Speed', /Violation has no entry Speed/u],
    ['tViolation', 'Spare', /Spare is in this file.*does not require it.*information requirement/u],
    ['tViolation', 'Nowhere', /no input or decision of this file is called so/u],
    ['tViolation', '', /the expression is empty/u],
  ])('of a %s: %s', async (type, expression, reason) => {
    expect(await answerOf(speeds(type, expression), { Violation })).toEqual({
      status: 'refused',
      reason: expect.stringMatching(reason),
    });
  });

  it('in a policy is one fact', async () => {
    expect(
      await messagesOf(planted(/<text>identityFailuresToday<\/text>/u, '<text>identityFailuresToday - 1</text>')),
    ).toMatch(/identityFailuresToday - 1 is no fact and would have to be computed/u);
  });
});

describe('one finding is one line', () => {
  it('whatever labels and names hold', async () => {
    const told = await messagesOf(planted('name="gate"', 'name="gate&#10;of&#x2028;all"'));
    expect(told).toContain('table gate of all');
    for (const line of told.split('\n')) expect(line).toMatch(/^draft\.dmn: .*\[[\w.-]+\]$/u);
  });

  it('and a column without a name is told by its place', async () => {
    const told = await messagesOf(planted(/(<output [^>]*)name="force"/u, '$1'));
    expect(told).toMatch(/column output \d+: the output column has no name/u);
    expect(told).not.toMatch(/column :/u);
  });
});
