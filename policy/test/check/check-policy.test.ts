import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../src/index.ts';
import { cell, findingsIn, planted, rule } from '../help/planted-defects.ts';
import { modelOf, VERSIONS } from '../help/shipped-policies.ts';

describe('the shipped policies', () => {
  it.each(VERSIONS)('%s has nothing wrong', async (version) => {
    expect(checkPolicy(await modelOf(version))).toEqual([]);
  });
});

describe('finds, with table, row and column', () => {
  const at = (table: string | null, row: number | null, column: string | null, code: string) => ({
    file: 'draft.dmn',
    table,
    row,
    column,
    code,
  });

  it.each([
    [
      'a gap',
      planted(rule('caller-id-suggestion'), ''),
      at('marketing', null, null, 'gap'),
      /caller-id-fee.*contactsOnMatter: 1/u,
    ],
    [
      'an overlap',
      cell('caller-id-expert-if-contactsOnMatter', '&gt;= 1'),
      at('marketing', 3, null, 'conflict'),
      /row 2/u,
    ],
    [
      'two tables for one case',
      cell('ordinary-if-type', '"ordinary", "sp.info-line"'),
      at('sp', 2, null, 'two-tables'),
      /table gate/u,
    ],
    [
      'a rule that never fires',
      cell('network-no-earlier-if-earlierOutcome', '"solved"'),
      at('network', 4, null, 'never-fires'),
      /never fires/u,
    ],
    [
      'an unknown value',
      cell('network-no-earlier-if-earlierComplaint', '"never"'),
      at('network', 4, 'earlierComplaint', 'unknown-value'),
      /allowed/u,
    ],
    [
      'a value of the wrong type',
      cell('network-no-earlier-if-accepted', '"false"'),
      at('network', 4, 'accepted', 'unknown-value'),
      /true or false/u,
    ],
    [
      'a number out of range',
      cell('caller-id-suggestion-if-contactsOnMatter', '0'),
      at('marketing', 2, 'contactsOnMatter', 'unknown-value'),
      /0/u,
    ],
    [
      'a condition that is never true',
      cell('caller-id-suggestion-if-contactsOnMatter', '&lt; 1'),
      at('marketing', 2, 'contactsOnMatter', 'never-true'),
      /never true/u,
    ],
    [
      'an unknown fact',
      planted('<text>contactsOnMatter</text>', '<text>contacts</text>'),
      at('marketing', null, 'contacts', 'unknown-fact'),
      /input data/u,
    ],
    [
      'an expression for an input',
      planted('<text>contactsOnMatter</text>', '<text>contactsOnMatter + 1</text>'),
      at('marketing', null, 'contactsOnMatter + 1', 'unknown-fact'),
      /exactly one fact/u,
    ],
    [
      'an output value not allowed',
      cell('joint-account-then-disposition', '"shrug"'),
      at('marketing', 1, 'disposition', 'unknown-value'),
      /allowed/u,
    ],
    [
      'a must-record not allowed',
      cell('roaming-no-earlier-then-mustRecord', '["mood"]'),
      at('billing', 15, 'mustRecord', 'unknown-value'),
      /allowed/u,
    ],
    ['an empty output', cell('joint-account-then-reason', ''), at('marketing', 1, 'reason', 'empty-cell'), /null/u],
    [
      'a disposition of null',
      cell('joint-account-then-disposition', 'null'),
      at('marketing', 1, 'disposition', 'bad-output'),
      /string/u,
    ],
    ['a force of null', cell('joint-account-then-force', 'null'), at('marketing', 1, 'force', 'bad-output'), /must/u],
    [
      'a training need of null',
      cell('joint-account-then-trainingNeed', '"yes"'),
      at('marketing', 1, 'trainingNeed', 'bad-output'),
      /true or false/u,
    ],
    [
      'an unknown output',
      planted(/name="script" typeRef="string"/u, 'name="mood" typeRef="string"'),
      at('gate', null, 'mood', 'bad-output'),
      /not an output/u,
    ],
    [
      'a hit policy',
      planted(
        '<decisionTable id="sp-table" hitPolicy="UNIQUE">',
        '<decisionTable id="sp-table" hitPolicy="RULE ORDER">',
      ),
      at('sp', null, null, 'hit-policy'),
      /RULE ORDER/u,
    ],
    [
      'a collecting table',
      planted('<decisionTable id="sp-table" hitPolicy="UNIQUE">', '<decisionTable id="sp-table" hitPolicy="COLLECT">'),
      at('sp', null, null, 'hit-policy'),
      /COLLECT/u,
    ],
    [
      'contradictions that are not collected',
      planted('hitPolicy="COLLECT"', 'hitPolicy="UNIQUE"'),
      at('contradictions', null, null, 'hit-policy'),
      /COLLECT/u,
    ],
    [
      'a contradiction that names another fact',
      cell('accepted-unexplained-then-field', '"placeSame"'),
      at('contradictions', 1, 'field', 'unknown-value'),
      /placeSame/u,
    ],
    ['a rule without id', planted('<rule id="info-line">', '<rule>'), at('sp', 2, null, 'missing-id'), /id/u],
    [
      'a rule id used twice',
      planted('<rule id="info-line">', '<rule id="unordered-fee">'),
      at('sp', 2, null, 'duplicate-id'),
      /unordered-fee/u,
    ],
    [
      'a missing cell',
      planted(/<inputEntry id="info-line-if-accepted">[^]*?<\/inputEntry>/u, ''),
      at('sp', 2, null, 'outside-subset'),
      /cells/u,
    ],
    [
      'a table left out of the combination',
      planted('else if marketing != null then marketing ', ''),
      at('marketing', null, null, 'combination'),
      /not part/u,
    ],
    [
      'a combination of another kind',
      planted('if gate != null', 'if gate = null'),
      at('disposition', null, null, 'combination'),
      /outside the subset/u,
    ],
    [
      'an unknown table in the combination',
      planted('else sp<', 'else somewhere<'),
      at('disposition', null, null, 'combination'),
      /somewhere/u,
    ],
    [
      'a string fact without values',
      planted(/<allowedValues id="tEarlierComplaint-values">[^]*?<\/allowedValues>/u, ''),
      at(null, null, 'earlierComplaint', 'bad-fact'),
      /allowed values/u,
    ],
    [
      'a number fact without range',
      planted(/<allowedValues id="tContactCount-values">[^]*?<\/allowedValues>/u, ''),
      at(null, null, 'contactsOnMatter', 'bad-fact'),
      /range/u,
    ],
    [
      'a fact name that objects inherit',
      planted('<inputData id="fact-placeSame" name="placeSame"', '<inputData id="fact-placeSame" name="constructor"'),
      at(null, null, 'constructor', 'bad-fact'),
      /name/u,
    ],
    [
      'a default output',
      planted(
        '<output id="sp-out-disposition" label="处理方式" name="disposition" typeRef="tDisposition" />',
        '<output id="sp-out-disposition" name="disposition" typeRef="tDisposition"><defaultOutputEntry id="d"><text>"explain"</text></defaultOutputEntry></output>',
      ),
      at('sp', null, 'disposition', 'outside-subset'),
      /default/u,
    ],
    [
      'another expression language',
      planted(
        '<inputEntry id="info-line-if-accepted">',
        '<inputEntry id="info-line-if-accepted" expressionLanguage="javascript">',
      ),
      at('sp', 2, 'accepted', 'outside-subset'),
      /javascript/u,
    ],
    ['no version', planted(/ id="v2" name/u, ' name'), at(null, null, null, 'missing-id'), /version/u],
  ])('%s', async (_, xml, place, message) => {
    const findings = await findingsIn(xml);
    expect(findings).toContainEqual(expect.objectContaining({ ...place, message: expect.stringMatching(message) }));
  });

  it.each([
    'null',
    'date("2026-01-01")',
    '&gt; 1 and &lt; 3',
    '? &gt; 3',
    'placeSame',
    '= 1',
    '!= 1',
    '1.5',
    'not(not(1))',
    '1, -',
    '"1"',
    'true',
    '((1))',
    '1 2',
    ',',
    `[${'['.repeat(5_000)}`,
    `"${'x'.repeat(30_000)}"`,
  ])('a cell outside the subset: %.30s', async (text) => {
    const findings = await findingsIn(cell('caller-id-suggestion-if-contactsOnMatter', text));
    expect(findings).toContainEqual(
      expect.objectContaining({ table: 'marketing', row: 2, column: 'contactsOnMatter', code: 'outside-subset' }),
    );
  });

  it.each(['[1..1]', '(0..2)', ']0..2[', '&lt; 2', '&lt;= 1', 'not(&gt;= 2)', 'not(2, &gt; 2)', '1, 1'])(
    'nothing in another way to say 1: %s',
    async (text) => {
      expect(await findingsIn(cell('caller-id-suggestion-if-contactsOnMatter', text))).toEqual([]);
    },
  );
});
