import { describe, expect, it } from 'vitest';
import { compilePolicy, openTable, readPolicy } from '../../src/index.ts';
import { answerOf, decisionXml, inputXml, modelXml, resultOf, tableXml } from '../help/dmn-tables.ts';
import { findingsIn, planted, shipped } from '../help/planted-defects.ts';
import { modelOf } from '../help/shipped-policies.ts';

const rulesOf = async (xml: string) => compilePolicy(await readPolicy(xml, { file: 'draft.dmn' })).rules;
const inDefinitions = (element: string): string => planted('</definitions>', `${element}</definitions>`);
const inDecision = (element: string): string =>
  planted(/<decision id="gate"[^>]*>/u, (whole: string) => `${whole}${element}`);
const drawn = (inside: string): string => planted(/(<dmndi:DMNShape [^>]*>)/u, `$1${inside}`);

describe('what only draws or documents never refuses a file', () => {
  it.each([
    ['a style in a shape', () => drawn('<dmndi:DMNStyle fontFamily="arial" fontSize="12"/>')],
    [
      'a style with colours in it',
      () =>
        drawn(
          '<dmndi:DMNStyle><dmndi:FillColor red="1" green="2" blue="3"/><dmndi:StrokeColor red="0" green="0" blue="0"/></dmndi:DMNStyle>',
        ),
    ],
    [
      'attributes that no version knows',
      () => planted(/<dmndi:DMNDiagram /u, '<dmndi:DMNDiagram useAlternativeInputDataShape="false" shade="deep" '),
    ],
    [
      'a shape of something that is not there',
      () => planted(/dmnElementRef="[^"]*"/u, 'dmnElementRef="nothing" sharedStyle="none"'),
    ],
    [
      'an unknown part of a drawing',
      () => drawn('<dmndi:Sticker size="3"><dmndi:Inner>text</dmndi:Inner></dmndi:Sticker>'),
    ],
    ['text where a drawing has none', () => drawn('scribble')],
    [
      'an id of the drawing that is used twice',
      () => shipped.replaceAll(/<dmndi:DMNShape id="[^"]*"/gu, '<dmndi:DMNShape id="shape"'),
    ],
    ['a drawing of DMN 1.5 in a file of 1.3', () => shipped.replaceAll('20191111/DMNDI/', '20230324/DMNDI/')],
    ['elements of another maker', () => inDecision('<v:meta xmlns:v="urn:vendor"><v:inner a="1"/>text</v:meta>')],
    ['an element whose prefix is declared nowhere', () => inDecision('<kie:attachment name="a"/>')],
    [
      'an attribute whose prefix is declared nowhere',
      () => planted('<decision id="gate"', '<decision camunda:historyTimeToLive="P30D" id="gate"'),
    ],
    [
      'elements of DMN among the extension elements',
      () => inDecision('<extensionElements><text>a</text><v:x xmlns:v="urn:v"><decision/></v:x></extensionElements>'),
    ],
    [
      'markup in a description',
      () => planted(/<description>/u, '<description><b xmlns="http://www.w3.org/1999/xhtml">bold</b>'),
    ],
    [
      'a knowledge source with what nobody knows',
      () =>
        inDefinitions(
          '<knowledgeSource id="law" name="Law" locationURI="http://a"><type>law</type><owner href="#x"/><volume>3</volume></knowledgeSource>',
        ),
    ],
    [
      'who decides, in which organisation',
      () => inDefinitions('<organizationUnit id="ou" name="Billing"><decisionMade href="#gate"/></organizationUnit>'),
    ],
    [
      'what it is measured by',
      () =>
        inDefinitions(
          '<performanceIndicator id="pi" name="Calls" unit="1"><impactingDecision href="#gate"/></performanceIndicator>',
        ),
    ],
    [
      'a group and a note',
      () =>
        inDefinitions(
          '<group id="g" name="All"/><textAnnotation id="note" textFormat="text/html"><text>a</text><look/></textAnnotation>',
        ),
    ],
    [
      'an association that leads nowhere',
      () =>
        inDefinitions(
          '<association id="as" associationDirection="None"><sourceRef href="#nothing"/><targetRef href="#neither"/></association>',
        ),
    ],
    ['an encoding that the text no longer has', () => shipped.replace('encoding="UTF-8"', 'encoding="GBK"')],
  ])('%s', async (_, write) => {
    const xml = write();
    expect(xml).not.toBe(shipped);
    expect(await findingsIn(xml)).toEqual([]);
    expect(await rulesOf(xml)).toEqual(compilePolicy(await modelOf('v2')).rules);
  });

  it('nor keeps a table from being edited', async () => {
    const table = await openTable(drawn('<dmndi:DMNStyle fontFamily="arial"/>'), 'gate');
    expect(table?.grid.rows.length).toBeGreaterThan(0);
  });
});

describe('what says how to decide is never passed over', () => {
  it.each([
    [
      'an element that DMN does not have',
      /<inputEntry id="[^"]*"/u,
      '<guess/>$&',
      /<guess> is no element that DMN has there/u,
    ],
    [
      'an attribute that is spelt otherwise',
      '<decisionTable id="gate-table"',
      '<decisionTable HitPolicy="FIRST" id="gate-table"',
      /HitPolicy.*spelt otherwise/u,
    ],
  ])('%s', async (_, from, to, message) => {
    const [first] = await findingsIn(planted(from, to));
    expect(first).toMatchObject({ code: 'not-dmn-1.3', message: expect.stringMatching(message) });
  });

  it('with line and column of the element, counted from one in the file as it came', async () => {
    const xml = planted('<rule id="ordinary">', '\n\n  <rule id="ordinary"><guess/>').replaceAll(
      'https://www.omg.org/spec/DMN/20191111/',
      'http://www.omg.org/spec/DMN/20180521/',
    );
    const before = xml.slice(0, xml.indexOf('<guess/>'));
    const [line, column] = [before.split('\n').length, before.length - before.lastIndexOf('\n')];
    const [finding] = await findingsIn(xml);
    expect(finding).toMatchObject({
      table: 'gate',
      message: expect.stringContaining(`(line ${line}, column ${column})`),
    });
    const flat = `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/" id="a" name="a" namespace="n"><guess/></definitions>`;
    expect((await findingsIn(flat))[0]?.message).toContain(`(line 1, column ${flat.indexOf('<guess/>') + 1})`);
    expect((await findingsIn(`${shipped.slice(0, 2000)}\n<a b="1"`))[0]?.message).toMatch(
      /^not well-formed: .*\(line \d+, column \d+\)/u,
    );
  });

  it('an id that is used twice, with both who use it', async () => {
    const [finding] = await findingsIn(planted('<rule id="ordinary">', '<rule id="v2">'));
    expect(finding?.message).toMatch(/v2 is used twice, by <definitions> \(line \d+, column 1\) and by <rule>/u);
    expect((await findingsIn(planted('<rule id="ordinary">', '<rule id="v2">'))).map(({ code }) => code)).not.toContain(
      'no-rules',
    );
  });
});

describe('a reference elsewhere refuses one decision', () => {
  const needs = (href: string): string =>
    `<informationRequirement id="far"><requiredDecision href="${href}"/></informationRequirement>`;

  it('of a policy, by its name', async () => {
    const xml = planted(/<decision id="gate"[^>]*>[^]*?(?=<informationRequirement)/u, `$&${needs('other.dmn#_1')}`);
    const { tables, findings } = await readPolicy(xml, { file: 'draft.dmn' });
    expect(findings).toMatchObject([
      { table: 'gate', code: 'outside-subset', values: { why: 'elsewhere', text: 'other.dmn#_1' } },
    ]);
    expect(tables.length).toBeGreaterThan(3);
  });

  it('of any model, and those that depend on it', async () => {
    const one = (name: string, need: string, requirement = '') =>
      decisionXml(
        name,
        [need],
        tableXml({ inputs: [{ name: need.slice(2) }], outputs: [{ name: 'o' }], rows: [['-', '1']] }),
      ).replace('<decisionTable', `${requirement}<decisionTable`);
    const xml = modelXml(
      '<import namespace="urn:far" name="far" importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>',
      inputXml('a', 'number'),
      one('Near', 'i-a'),
      one('Far', 'i-a', needs('urn:far#d')),
      one('After', 'd-Far'),
      '<businessKnowledgeModel id="b" name="B"><odd/></businessKnowledgeModel>',
    );
    expect(await resultOf(xml, { a: 1 }, 'Near')).toBe('#1');
    expect(await answerOf(xml, { a: 1 }, 'Far')).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/decision Far: .*urn:far#d.*not in this file/u),
    });
    expect(await answerOf(xml, { a: 1 }, 'After')).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('decision Far'),
    });
  });
});

describe('numbers as Camunda names them', () => {
  it.each(['integer', 'long', 'double', 'feel:integer'])('%s is a number', async (type) => {
    const xml = planted(/<typeRef>number<\/typeRef>/u, `<typeRef>${type}</typeRef>`);
    expect(await findingsIn(xml)).toEqual([]);
    const table = modelXml(
      inputXml('n', type),
      decisionXml(
        'Result',
        ['i-n'],
        tableXml({
          inputs: [{ name: 'n', type }],
          outputs: [{ name: 'o', type }],
          rows: [
            ['> 1.5', '2.5'],
            ['<= 1.5', '1'],
          ],
        }),
      ),
    );
    expect(await resultOf(table, { n: 2 })).toBe('#2.5');
  });
});
