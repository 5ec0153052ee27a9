import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  type Comparison,
  comparePolicies,
  compilePolicy,
  type Policy,
  PolicyRefused,
  readPolicy,
  type Region,
} from '../../src/index.ts';
import { cell, planted, rule, shipped } from '../help/planted-defects.ts';
import { openShipped } from '../help/shipped-policies.ts';

const { v1, v2 } = await openShipped();
const read = async (xml: string): Promise<Policy> => {
  const { policy } = checkDraft(await readPolicy(xml, { file: 'draft.dmn' }));
  if (policy === null) throw new Error('the draft does not open');
  return policy;
};
const shown = ({ regions }: Comparison): string[] => regions.map(describeRegion);

function describeRegion({ cases, before, after }: Region): string {
  const side = (each: Region['before']): string =>
    each === null ? 'unknown' : `${each.disposition ?? 'no answer'} (${each.rules.join(', ')})`;
  return `${cases.map(({ fact, wanted }) => `${fact} ${wanted}`).join('; ')}: ${side(before)} -> ${side(after)}`;
}

describe('from v1 to v2', () => {
  const comparison = comparePolicies(v1, v2);

  it('says in one line each what changed', () => {
    expect(comparison).toMatchObject({ proven: true, same: false, refused: [], addedTypes: [], removedFacts: [] });
    expect(shown(comparison)).toEqual(
      expect.arrayContaining([
        'type "marketing.caller-id-fee"; accepted false; explained true; contactsOnMatter 1: expert (caller-id-expert) -> suggestion (caller-id-suggestion)',
        'type "security.suspended"; accepted false; explained true: expert (security-suspended) -> complaint (security-suspended)',
        'type "sp.unsubscribe"; subscriptionFound true: explain (unsubscribe-ordinary) -> self-handle (unsubscribe-by-agent)',
        'type "billing.wap-net"; accepted false; explained true; ratingVerified true; earlierComplaint "none": expert (wap-net-expert) -> complaint (wap-net-no-earlier)',
      ]),
    );
    expect(comparison.regions).toHaveLength(20);
  });

  it('and the other way round', () => {
    const back = comparePolicies(v2, v1);
    expect(back.regions).toHaveLength(comparison.regions.length);
    expect(back.addedRules).toEqual(comparison.removedRules);
  });
});

describe('v2 against a draft of it', () => {
  it('is the same as itself', () => {
    expect(comparePolicies(v2, v2)).toMatchObject({ proven: true, same: true, regions: [], changedRules: [] });
  });

  it('lists a rule with another id, and no region', async () => {
    const comparison = comparePolicies(v2, await read(planted('<rule id="info-line">', '<rule id="line">')));
    expect(comparison).toMatchObject({
      same: true,
      addedRules: ['line'],
      removedRules: ['info-line'],
      changedRules: ['info-line', 'line'],
    });
  });

  it('lists a changed reason, and no region', async () => {
    const comparison = comparePolicies(
      v2,
      await read(shipped.replace(/(<rule id="info-line">\s*<description>)/u, '$1新：')),
    );
    expect(comparison).toMatchObject({ same: true, changedRules: ['info-line'] });
  });

  it('shows a change of what must be recorded, of the script, of the force', async () => {
    for (const [column, text] of [
      ['mustRecord', '[]'],
      ['script', '"roaming"'],
      ['force', '"may"'],
    ] as const) {
      const comparison = comparePolicies(v2, await read(cell(`roaming-new-place-then-${column}`, text)));
      expect(shown(comparison)).toEqual([
        'type "billing.roaming"; accepted false; earlierComplaint "open", "closed"; placeSame false: complaint (roaming-new-place) -> complaint (roaming-new-place)',
      ]);
    }
  });

  it('shows a type that is new, and one that is gone', async () => {
    const added = await read(
      shipped
        .replace('"ordinary"</text>', '"ordinary", "billing.5g-pack"</text>')
        .replace(
          '<text>"billing.gprs-two-packages"</text>',
          '<text>"billing.gprs-two-packages", "billing.5g-pack"</text>',
        ),
    );
    const comparison = comparePolicies(v2, added);
    expect(comparison.addedTypes).toEqual(['billing.5g-pack']);
    expect(shown(comparison)).toContain(
      'type "billing.5g-pack"; accepted false; explained true; earlierComplaint "open", "closed"; ratingVerified true: unknown -> expert (two-packages-expert)',
    );
    expect(comparison.regions.every(({ type, before }) => type === 'billing.5g-pack' && before === null)).toBe(true);
    const back = comparePolicies(added, v2);
    expect(back.removedTypes).toEqual(['billing.5g-pack']);
    expect(back.regions.every(({ type, after }) => type === 'billing.5g-pack' && after === null)).toBe(true);
  });

  it('shows a gap and a conflict as no answer', async () => {
    const gap = comparePolicies(v2, await read(planted(rule('ordinary'), '')));
    expect(shown(gap)).toEqual(['type "ordinary": explain (ordinary) -> no answer ()']);
    const conflict = comparePolicies(v2, await read(cell('caller-id-expert-if-contactsOnMatter', '-')));
    expect(shown(conflict)).toEqual([
      'type "marketing.caller-id-fee"; accepted false; explained true; contactsOnMatter 1: suggestion (caller-id-suggestion) -> no answer (caller-id-expert, caller-id-suggestion)',
    ]);
  });

  it('takes an accepted conflict as it is answered: by the row read first', async () => {
    const xml = cell('caller-id-expert-if-contactsOnMatter', '-');
    const model = await readPolicy(xml, { file: 'draft.dmn' });
    const acknowledged = ['conflict:caller-id-expert:caller-id-suggestion'];
    const policy = compilePolicy(model, { acknowledged });
    expect(policy.decide({ type: 'marketing.caller-id-fee', explained: true, accepted: false })).toMatchObject({
      possible: ['expert', 'suggestion'],
      need: ['contactsOnMatter'],
    });
    expect(comparePolicies(v2, policy)).toMatchObject({ same: true, changedRules: ['caller-id-expert'] });
    expect(() => compilePolicy(model, { acknowledged: ['conflict:other'] })).toThrow(PolicyRefused);
  });

  it('tells a new contradiction apart from changed answers', async () => {
    const comparison = comparePolicies(v2, await read(cell('accepted-unexplained-if-explained', '-')));
    expect(comparison).toMatchObject({ same: false, regions: [] });
    expect(comparison.refused.every(({ after }) => after === null)).toBe(true);
    expect(comparison.refused.length).toBeGreaterThan(0);
  });
});
