import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openShipped, POLICIES, VERSIONS } from '../help/shipped-policies.ts';

interface Example {
  readonly name: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly expect: { readonly status: string; readonly rule?: string | null };
}

const policies = await openShipped();

function isExamples(value: unknown): value is readonly Example[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each?.name === 'string' && typeof each?.facts === 'object')
  );
}

function examplesOf(version: string): readonly Example[] {
  const examples: unknown = JSON.parse(readFileSync(`${POLICIES}examples/${version}.json`, 'utf8'));
  if (!isExamples(examples)) throw new Error(`examples/${version}.json is not a list of examples`);
  return examples;
}

describe.each(VERSIONS)('the examples of %s', (version) => {
  const examples = examplesOf(version);

  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(policies[version].decide(example.facts)).toMatchObject(example.expect);
  });

  it('have a name each, and hit every rule', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    const hit = new Set(examples.map((example) => example.expect.rule));
    expect(policies[version].rules.filter(({ id }) => !hit.has(id))).toEqual([]);
  });
});

describe('the remarks of the reviewers', () => {
  const u = { explained: true, accepted: false };
  const earlier = { earlierComplaint: 'closed', placeSame: true, baseStationSame: true };
  // type, facts, what v1 says, what v2 says: one line a row of the table in words
  const rows = [
    [
      'network.unsolved',
      { ...u, ...earlier, earlierOutcome: 'cannot-solve-now', symptomSame: false },
      'expert',
      'complaint',
    ],
    [
      'network.unsolved',
      { ...u, ...earlier, earlierOutcome: 'cannot-solve-now', symptomSame: true },
      'expert',
      'expert',
    ],
    ['security.suspended', u, 'expert', 'complaint'],
    ['security.harassment', u, 'expert', 'expert'],
    ['billing.gprs-two-packages', { ...u, ratingVerified: true, earlierComplaint: 'none' }, 'expert', 'complaint'],
    ['billing.gprs-two-packages', { ...u, ratingVerified: true, earlierComplaint: 'open' }, 'expert', 'expert'],
    ['billing.wap-net', { ...u, ratingVerified: true, earlierComplaint: 'none' }, 'expert', 'complaint'],
    ['billing.wap-net', { ...u, ratingVerified: true, earlierComplaint: 'closed' }, 'expert', 'expert'],
    ['billing.not-dialled', { ...u, callRecordFound: true, earlierComplaint: 'none' }, 'expert', 'complaint'],
    [
      'billing.not-dialled',
      { ...u, callRecordFound: true, earlierComplaint: 'closed', earlierOutcome: 'other' },
      'expert',
      'expert',
    ],
    ['billing.not-dialled', { ...u, earlierOutcome: 'normal-use' }, 'expert', 'expert'],
    [
      'billing.roaming',
      { ...u, ...earlier, earlierOutcome: 'not-border-roaming', placeSame: false },
      'expert',
      'complaint',
    ],
    [
      'billing.roaming',
      { ...u, ...earlier, earlierOutcome: 'not-border-roaming', baseStationSame: false },
      'expert',
      'complaint',
    ],
    ['billing.roaming', { ...u, ...earlier, earlierOutcome: 'not-border-roaming' }, 'expert', 'expert'],
    ['marketing.joint-account', u, 'expert', 'explain'],
    ['marketing.caller-id-fee', { ...u, contactsOnMatter: 1 }, 'expert', 'suggestion'],
    ['marketing.caller-id-fee', { ...u, contactsOnMatter: 2 }, 'expert', 'expert'],
    ['marketing.forwarded-calls', { ...u, contactsOnMatter: 1 }, 'expert', 'suggestion'],
    ['marketing.forwarded-calls', { ...u, contactsOnMatter: 7 }, 'expert', 'expert'],
    ['sp.unordered-fee', { ...u, upstreamOrderFound: true }, 'expert', 'complaint'],
    ['sp.info-line', { ...u, callRecordFound: true }, 'expert', 'complaint'],
    ['sp.unsubscribe', { subscriptionFound: false }, 'explain', 'complaint'],
  ] as const;

  it.each(rows)('%s %j: v1 %s, v2 %s', (type, facts, v1, v2) => {
    expect(policies.v1.decide({ type, ...facts })).toMatchObject({ disposition: v1 });
    expect(policies.v2.decide({ type, ...facts })).toMatchObject({ disposition: v2 });
  });

  it.each(rows)('%s %j: accepted, it is explained in both', (type, facts) => {
    const accepted = { ...facts, type, explained: true, accepted: true };
    if (type === 'sp.unsubscribe') return;
    expect(policies.v1.decide(accepted)).toMatchObject({ disposition: 'explain', reason: 'accepted' });
    expect(policies.v2.decide(accepted)).toMatchObject({ disposition: 'explain', reason: 'accepted' });
  });
});
