import { describe, expect, it } from 'vitest';
import { openShipped, VERSIONS } from '../help/shipped-policies.ts';

const policies = await openShipped();
const fields = (facts: unknown, version: 'v1' | 'v2' = 'v2'): readonly string[] | string => {
  const answer = policies[version].decide(facts);
  return answer.status === 'invalid' ? answer.errors.map(({ field }) => field) : answer.status;
};

describe.each(VERSIONS)('%s refuses by name', (version) => {
  it.each([
    ['acceptance of what was not explained', { type: 'ordinary', accepted: true, explained: false }, ['accepted']],
    ['an outcome without a complaint', { earlierComplaint: 'none', earlierOutcome: 'solved' }, ['earlierOutcome']],
    ['a negative number', { daysSinceRefundPromised: -1 }, ['daysSinceRefundPromised']],
    ['a fraction', { identityFailuresToday: 2.5 }, ['identityFailuresToday']],
    ['a contact count of 0', { contactsOnMatter: 0 }, ['contactsOnMatter']],
    ['a contact count of -0', { contactsOnMatter: -0 }, ['contactsOnMatter']],
    ['a string for a boolean', { explained: 'true' }, ['explained']],
    ['a number for a boolean', { explained: 1 }, ['explained']],
    ['a boolean for a number', { contactsOnMatter: true }, ['contactsOnMatter']],
    ['a string for a number', { contactsOnMatter: '2' }, ['contactsOnMatter']],
    ['a number for a string', { type: 3 }, ['type']],
    ['an empty string', { type: '' }, ['type']],
    ['an unknown value', { earlierOutcome: 'fine' }, ['earlierOutcome']],
    ['a value in other letters', { type: 'ORDINARY' }, ['type']],
    ['an unknown fact', { typ: 'ordinary' }, ['typ']],
    ['an unknown fact that is null', { typ: null }, ['typ']],
    ['several, by field', { typ: 1, contactsOnMatter: 0, accepted: 'no' }, ['accepted', 'contactsOnMatter', 'typ']],
    [
      'both contradictions',
      { accepted: true, explained: false, earlierComplaint: 'none', earlierOutcome: 'other' },
      ['accepted', 'earlierOutcome'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(fields(facts, version)).toEqual(expected);
  });
});

describe('hostile input', () => {
  it.each([null, undefined, 5, 'facts', true, [], [{}], new Map(), new Date(0), () => 1, Symbol('facts'), 10n])(
    'refuses %s as a whole',
    (facts) => {
      expect(fields(facts)).toEqual(['facts']);
    },
  );

  it.each([Number.NaN, Infinity, -Infinity, JSON.parse('1e400'), 1e300, 2 ** 53, [1], { a: 1 }, {}, 5n, Symbol('x')])(
    'refuses %s for a number',
    (value) => {
      expect(fields({ contactsOnMatter: value })).toEqual(['contactsOnMatter']);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''])(
    'refuses %j as a fact and as a value',
    (name) => {
      const named: unknown = JSON.parse(`{"type":"ordinary",${JSON.stringify(name)}:true}`);
      expect(fields(named)).toEqual([name]);
      expect(fields({ type: name })).toEqual(['type']);
      expect(policies.v2.outcome({ type: name }).status).toBe('invalid');
    },
  );

  it('never reads what an object inherits', () => {
    const inherited: unknown = Object.create({ type: 'ordinary' });
    expect(fields(inherited)).toEqual(['facts']);
    expect(policies.v2.outcome(Object.create({ type: 'ordinary' })).status).toBe('invalid');
    expect(fields(Object.assign(Object.create(null), { type: 'ordinary' }))).toBe('decided');
  });

  it('keeps its answer small for huge names and values, and survives deep nesting', () => {
    const huge = 'x'.repeat(1_000_000);
    expect(JSON.stringify(policies.v2.decide({ [huge]: 1, type: huge })).length).toBeLessThan(2_000);
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(fields({ type: deep })).toEqual(['type']);
  });

  it('takes -0 for 0, and a whole number written with a fraction for what it is', () => {
    const facts: unknown = JSON.parse(
      '{"type":"refund.not-arrived","refundArrived":false,"daysSinceRefundPromised":-0}',
    );
    expect(JSON.stringify(policies.v2.decide(facts))).toContain('"value":0');
    expect(fields({ contactsOnMatter: 2.0 })).toBe('undecided');
  });

  it('gives answers that the caller cannot use to change the policy', () => {
    const facts = { type: 'billing.roaming', explained: true, accepted: false, earlierComplaint: 'none' };
    const before = JSON.stringify(policies.v2.decide(facts));
    const answer = policies.v2.decide(facts);
    const attempt = (): unknown => answer.status === 'decided' && Reflect.set(answer.mustRecord, 0, 'nothing');
    attempt();
    expect(JSON.stringify(policies.v2.decide(facts))).toBe(before);
  });
});
