import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  checkPolicy,
  type Finding,
  type PolicyModel,
  readPolicy,
  type SuggestedRow,
} from '../../src/index.ts';
import type { ModelRule } from '../../src/model.ts';
import { readCell } from '../../src/read/read-cell.ts';
import { draft, modelOfDraft } from '../help/drawn-drafts.ts';
import { outcomeOf } from '../help/drawn-policies.ts';
import { cell, findingsIn, planted, rule } from '../help/planted-defects.ts';
import { modelOf, readShipped, VERSIONS } from '../help/shipped-policies.ts';

const gapsIn = (findings: readonly Finding[]): Finding[] => findings.filter(({ code }) => code === 'gap');

describe('a gap, told as an author would', () => {
  it.each([
    [
      'the roaming rule for the same place and another base station',
      planted(rule('roaming-new-base-station'), ''),
      'billing',
      [
        ['type', '"billing.roaming"'],
        ['accepted', 'false'],
        ['earlierComplaint', '"open", "closed"'],
        ['placeSame', 'true'],
        ['baseStationSame', 'false'],
      ],
      'roaming-new-place',
    ],
    [
      'the first contact about the caller-id fee',
      planted(rule('caller-id-suggestion'), ''),
      'marketing',
      [
        ['type', '"marketing.caller-id-fee"'],
        ['accepted', 'false'],
        ['explained', 'true'],
        ['contactsOnMatter', '1'],
      ],
      'caller-id-expert',
    ],
    [
      'whoever accepts',
      planted(rule('accepted'), ''),
      'gate',
      [
        ['type', 'not("sp.unsubscribe", "refund.not-arrived", "emergency.stop", "recharge.blocked", "ordinary")'],
        ['accepted', 'true'],
      ],
      'first-explanation',
    ],
    ['ordinary calls', planted(rule('ordinary'), ''), 'gate', [['type', '"ordinary"']], 'recharge-blocked'],
    [
      'a narrowed number',
      cell('emergency-tomorrow-if-identityFailuresToday', '&gt;= 7'),
      'gate',
      [
        ['type', '"emergency.stop"'],
        ['verifiableByPhone', 'true'],
        ['identityFailuresToday', '[5..6]'],
      ],
      'emergency-tomorrow',
    ],
  ])('%s', async (_, xml, table, cases, like) => {
    const findings = await findingsIn(xml);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'gap',
      severity: 'error',
      table,
      cases: cases.map(([fact, wanted]) => ({ fact, wanted })),
      suggestion: { table, like },
    });
    expect(findings[0]?.key).toMatch(/^gap:[0-9a-f]{8}$/u);
  });

  it('with a row that copies the closest one', async () => {
    const [finding] = await findingsIn(planted(rule('caller-id-suggestion'), ''));
    expect(finding?.suggestion).toEqual({
      table: 'marketing',
      inputs: { type: '"marketing.caller-id-fee"', accepted: 'false', explained: 'true', contactsOnMatter: '1' },
      outputs: {
        disposition: '"expert"',
        reason: 'null',
        force: '"may"',
        ticketCategory: 'null',
        bossFunction: 'null',
        trainingNeed: 'false',
        mustRecord: '[]',
        script: 'null',
      },
      like: 'caller-id-expert',
    });
  });

  it('under the same key while the policy changes elsewhere', async () => {
    const xml = planted(rule('caller-id-suggestion'), '');
    const [first] = gapsIn(await findingsIn(xml));
    const [second] = gapsIn(await findingsIn(xml.replace('&gt;= 5', '&gt;= 6').replace('&lt; 5', '&lt; 6')));
    expect(second?.key).toBe(first?.key);
  });
});

/** Writes a suggested row into the file, as the studio does. */
function addRow(xml: string, row: SuggestedRow, id: string): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const start = xml.indexOf(` name="${row.table}"`);
  const end = xml.indexOf('</decisionTable>', start);
  const columns = [...xml.slice(start, end).matchAll(/<inputExpression[^>]*>\s*<text>([^<]*)/gu)].map(
    ([, fact]) => fact,
  );
  const inputs = columns.map((fact) => `<inputEntry><text>${escape(row.inputs[fact ?? ''] ?? '')}</text></inputEntry>`);
  const outputs = Object.values(row.outputs).map((text) => `<outputEntry><text>${escape(text)}</text></outputEntry>`);
  return `${xml.slice(0, end)}<rule id="${id}">${inputs.join('')}${outputs.join('')}</rule>${xml.slice(end)}`;
}

describe.each(VERSIONS)('%s with rows deleted', (version) => {
  const file = readShipped(version);
  const rules = [...file.matchAll(/<rule id="([^"]+)">/gu)].map(([, id]) => id ?? '');

  it('is complete again once the suggested rows are in, and never in conflict', async () => {
    const { contradictions, tables } = await modelOf(version);
    // A table that lost them all is a finding of its own, which no row of another table answers.
    const emptied = (deleted: readonly string[]) =>
      tables.some(({ rules: own }) => own.every(({ id }) => deleted.includes(id)));
    const deletable = rules.filter((id) => !contradictions.some((row) => row.id === id));
    await fc.assert(
      fc.asyncProperty(fc.subarray(deletable, { minLength: 1, maxLength: 6 }), async (deleted) => {
        fc.pre(!emptied(deleted));
        let xml = deleted.reduce((text, id) => text.replace(rule(id), ''), file);
        let added = 0;
        for (let left = gapsIn(await findingsIn(xml)); left.length > 0; left = gapsIn(await findingsIn(xml))) {
          const suggestion = left[0]?.suggestion;
          expect(suggestion).not.toBeNull();
          if (suggestion === null || suggestion === undefined) return;
          xml = addRow(xml, suggestion, `added-${++added}`);
          expect((await findingsIn(xml)).filter(({ code }) => code !== 'gap')).toEqual([]);
        }
        expect(checkDraft(await readPolicy(xml, { file: 'draft.dmn' }))).toMatchObject({ proven: true, findings: [] });
        // A rule can leave several boxes behind, but not many.
        expect(added).toBeLessThanOrEqual(5 * deleted.length);
      }),
      { numRuns: 6 },
    );
  });
});

it('closes the gaps of any policy, one row for each gap told, without a new conflict', () => {
  fc.assert(
    fc.property(draft, (drawn) => {
      let model = modelOfDraft(drawn);
      const conflicts = conflictsIn(model);
      for (let added = 0; ; added++) {
        const [gap] = gapsIn(checkPolicy(model));
        if (gap === undefined) break;
        expect(gap.suggestion).not.toBeNull();
        if (gap.suggestion === null) return;
        model = withRow(model, gap.suggestion, `added-${added}`);
        expect(gapsIn(checkPolicy(model)).map(({ key }) => key)).not.toContain(gap.key);
      }
      expect(conflictsIn(model)).toEqual(conflicts);
    }),
    { numRuns: 80 },
  );
});

function conflictsIn(model: PolicyModel): string[] {
  return checkPolicy(model)
    .filter(({ code }) => code === 'conflict' || code === 'two-tables')
    .map(({ key }) => key);
}

function withRow(model: PolicyModel, row: SuggestedRow, id: string): PolicyModel {
  const conditions = Object.entries(row.inputs).flatMap(([name, text]) => {
    const fact = model.facts.find((each) => each.name === name);
    const reading = fact === undefined ? null : readCell(text, fact);
    expect(reading?.kind).not.toBe('refused');
    return reading?.kind === 'condition' ? [reading.condition] : [];
  });
  const outcome = outcomeOf(String(JSON.parse(row.outputs['disposition'] ?? '""')));
  return {
    ...model,
    tables: model.tables.map((table) => {
      if (table.name !== row.table) return table;
      const nameless = { name: { zh: null, en: null }, reason: { zh: null, en: null } };
      const added: ModelRule = { id, row: table.rules.length + 1, conditions, outcome, ...nameless };
      return { ...table, rules: [...table.rules, added] };
    }),
  };
}
