import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, type Example, type Policy, readPolicy, runExamples, witnessOf } from '../../src/index.ts';
import { ALL_CASES, draft, firing, isPossible, modelOfDraft, ruleId } from '../help/drawn-drafts.ts';
import { planted, rule, shipped } from '../help/planted-defects.ts';
import { openShipped, POLICIES, VERSIONS } from '../help/shipped-policies.ts';

const policies = await openShipped();

function shippedExamples(version: string): Example[] {
  const all: unknown = JSON.parse(readFileSync(`${POLICIES}examples/${version}.json`, 'utf8'));
  if (!Array.isArray(all)) throw new Error('not a list');
  return all.map((each, index) => ({ ...each, id: String(index) }));
}

const read = async (xml: string): Promise<Policy> => {
  const { policy } = checkDraft(await readPolicy(xml, { file: 'draft.dmn' }));
  if (policy === null) throw new Error('the draft does not open');
  return policy;
};
const INFO_LINE: Example = {
  id: '1',
  name: '声讯台',
  facts: { type: 'sp.info-line', explained: true, accepted: false },
  expect: { status: 'decided', disposition: 'complaint', rule: 'info-line' },
};

describe.each(VERSIONS)('the examples of %s', (version) => {
  it('all pass and hit every rule', () => {
    const { results, unhit } = runExamples(policies[version], shippedExamples(version));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(unhit).toEqual([]);
  });
});

describe('an example', () => {
  it('compares only what it expects', () => {
    const { results } = runExamples(policies.v2, [INFO_LINE, { ...INFO_LINE, id: '2', expect: { status: 'decided' } }]);
    expect(results).toMatchObject([
      { id: '1', passed: true, failure: null, rule: 'info-line', differences: [] },
      { id: '2', passed: true },
    ]);
  });

  it('says what differs', () => {
    const wrong = { ...INFO_LINE, expect: { ...INFO_LINE.expect, disposition: 'expert', mustRecord: ['callPlace'] } };
    expect(runExamples(policies.v2, [wrong]).results).toMatchObject([
      {
        passed: false,
        failure: 'differs',
        rule: 'info-line',
        differences: [
          { field: 'disposition', expected: 'expert', actual: 'complaint' },
          { field: 'mustRecord', expected: ['callPlace'], actual: [] },
        ],
      },
    ]);
  });

  it('may leave facts out and expect what is still possible', () => {
    const open = {
      ...INFO_LINE,
      facts: { type: 'sp.unsubscribe' },
      expect: { status: 'undecided', possible: ['complaint', 'self-handle'], need: ['subscriptionFound'] },
    };
    expect(runExamples(policies.v2, [open]).results).toMatchObject([{ passed: true, rule: null }]);
  });

  it('may expect a refusal, by the field alone', () => {
    const refused = { ...INFO_LINE, facts: { mood: true }, expect: { status: 'invalid', errors: [{ field: 'mood' }] } };
    expect(runExamples(policies.v2, [refused]).results).toMatchObject([{ passed: true }]);
  });

  it('is orphaned by a rename of its rule, its fact or its value, and told so', async () => {
    const renamedRule = await read(planted('<rule id="info-line">', '<rule id="line">'));
    expect(runExamples(renamedRule, [INFO_LINE]).results).toMatchObject([{ failure: 'rule-gone', rule: 'line' }]);
    const renamedFact = await read(
      shipped.replaceAll('name="explained"', 'name="told"').replaceAll('<text>explained</text>', '<text>told</text>'),
    );
    expect(runExamples(renamedFact, [INFO_LINE]).results).toMatchObject([{ failure: 'fact-gone' }]);
    const renamedType = await read(shipped.replaceAll('"sp.info-line"', '"sp.line"'));
    expect(runExamples(renamedType, [INFO_LINE]).results).toMatchObject([{ failure: 'value-gone' }]);
  });

  it('runs on a draft with a gap', async () => {
    const gap = await read(planted(rule('info-line'), ''));
    const { results, unhit } = runExamples(gap, [INFO_LINE]);
    expect(results).toMatchObject([{ failure: 'rule-gone', answer: { status: 'undecided', possible: [], need: [] } }]);
    expect(unhit.map((each) => each.rule)).not.toContain('info-line');
  });
});

describe('a witness', () => {
  it.each(VERSIONS)('decides by exactly its rule, and every fact of it is needed, for each rule of %s', (version) => {
    const policy = policies[version];
    const { unhit } = runExamples(policy, []);
    expect(unhit.map((each) => each.rule)).toEqual(policy.rules.map(({ id }) => id));
    for (const { rule: id, witness } of unhit) {
      expect(policy.decide(witness)).toMatchObject({ status: 'decided', rule: id });
      for (const fact of Object.keys(witness ?? {})) {
        const { [fact]: _, ...others } = witness ?? {};
        expect(policy.decide(others)).not.toMatchObject({ status: 'decided', rule: id });
      }
    }
  });

  it('is small and natural', () => {
    expect(witnessOf(policies.v2, 'recharge-blocked')).toEqual({ type: 'recharge.blocked' });
    expect(witnessOf(policies.v2, 'emergency-tomorrow')).toEqual({
      type: 'emergency.stop',
      verifiableByPhone: true,
      identityFailuresToday: 5,
    });
    expect(witnessOf(policies.v2, 'no-such-rule')).toBeNull();
  });

  it('is found exactly where a rule ever decides alone', () => {
    fc.assert(
      fc.property(draft, (drawn) => {
        const { policy } = checkDraft(modelOfDraft(drawn));
        if (policy === null) throw new Error('a drawn draft is always small enough');
        const firings = ALL_CASES.filter((facts) => isPossible(drawn, facts)).map((facts) => firing(drawn, facts));
        for (const [index, { rows }] of drawn.tables.entries()) {
          for (const row of rows.keys()) {
            const id = ruleId(index, row);
            const alone = firings.some((found) => found.length === 1 && found[0]?.rule === id);
            const witness = witnessOf(policy, id);
            expect([id, witness !== null]).toEqual([id, alone]);
            expect(witness === null ? id : Reflect.get(policy.decide(witness), 'rule')).toBe(id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
