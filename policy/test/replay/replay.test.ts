import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, layInColumns, openReplay, type Policy, Tally, type Totals } from '../../src/index.ts';
import { DOMAINS, FACTS, firstTable, openDrawn, treeTable } from '../help/drawn-policies.ts';
import { openShipped } from '../help/shipped-policies.ts';

type Stored = Readonly<Record<string, unknown>>;

const { v1, v2 } = await openShipped();

function replay(before: Policy, after: Policy, records: readonly Stored[], counts?: readonly number[]): Totals {
  const open = openReplay(before, after);
  const tally = new Tally(open, { samples: 3 });
  const half = Math.floor(records.length / 2);
  for (const [from, to] of [
    [0, half],
    [half, records.length],
  ] as const) {
    const part = records.slice(from, to);
    const types = [...new Set(part.map(({ type }) => String(type)))];
    const pairs = open.judge(layInColumns(part));
    const codes = part.map(({ type }) => types.indexOf(String(type)));
    const ids = part.map((_, index) => from + index);
    const weights = counts === undefined ? {} : { counts: counts.slice(from, to) };
    tally.add({ pairs, ids, groups: [{ name: 'type', keys: types, codes }], ...weights });
  }
  return tally.totals();
}

/** What `decide` says of the facts a policy knows: everything but the evidence. */
function decideKnown(policy: Policy, record: Stored): Answer {
  const known = new Set(policy.facts.map(({ name }) => name));
  return policy.decide(Object.fromEntries(Object.entries(record).filter(([fact]) => known.has(fact))));
}

function strip(answer: Answer): object {
  if (answer.status !== 'decided') return answer;
  const { evidence: _evidence, nearest: _nearest, policy: _policy, rule: _rule, rules: _rules, ...rest } = answer;
  return rest;
}

const isFinal = (answer: Answer): boolean =>
  answer.status === 'decided' || (answer.status === 'undecided' && answer.need.length === 0);

/** One record by itself, by `decide` and by trying every value of what is missing. */
function judgeAlone(before: Policy, after: Policy, record: Stored, domains: typeof DOMAINS): string {
  const [from, to] = [decideKnown(before, record), decideKnown(after, record)];
  if (from.status === 'invalid' || to.status === 'invalid') return 'cannot-judge';
  const equal = JSON.stringify(strip(from)) === JSON.stringify(strip(to));
  if (isFinal(from) && isFinal(to)) return equal ? 'same' : 'changed';
  if (!equal || from.status !== 'undecided') return 'cannot-tell';
  const [fact] = from.need.filter((each) => (record[each] ?? null) === null);
  if (fact === undefined) return 'cannot-tell';
  const verdicts = (domains[fact] ?? []).map((value) =>
    judgeAlone(before, after, { ...record, [fact]: value }, domains),
  );
  return verdicts.every((verdict) => verdict === 'same' || verdict === 'cannot-judge') ? 'same' : 'cannot-tell';
}

const storedValue = (fact: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(DOMAINS[fact] ?? [])) },
    { weight: 3, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: fc.constantFrom('unheard-of', -1, 2.5, true, 99, []) },
  );
const stored: fc.Arbitrary<Stored> = fc.record({
  ...Object.fromEntries(FACTS.map((fact) => [fact, storedValue(fact)])),
  notInThePolicy: fc.constantFrom(undefined, 'x'),
});
const drawnPolicy = fc.oneof(firstTable, treeTable).map(openDrawn);

it('judges every record as deciding it twice does, and loses none', () => {
  fc.assert(
    fc.property(
      drawnPolicy,
      drawnPolicy,
      fc.array(stored, { maxLength: 25 }),
      fc.infiniteStream(fc.nat({ max: 9 })),
      (before, after, records, stream) => {
        if (before === null || after === null) return;
        const pairsAlone = records.map((record) => ({
          before: strip(decideKnown(before, record)),
          after: strip(decideKnown(after, record)),
        }));
        const open = openReplay(before, after);
        const judged = [...open.judge(layInColumns(records))].map((pair) => open.pairs[pair]);
        expect(judged.map((pair) => ({ before: pair?.before, after: pair?.after }))).toEqual(pairsAlone);
        const counts = records.map(() => Number(stream.next().value));
        const totals = replay(before, after, records, counts);
        const sum = counts.reduce((one, other) => one + other, 0);
        expect(totals.decisions).toBe(sum);
        expect(totals.same + totals.changed + totals.cannotTell + totals.cannotJudge).toBe(sum);
        expect(totals.transitions.reduce((all, { count }) => all + count, 0)).toBe(sum);
        expect((totals.groups['type'] ?? []).reduce((all, { decisions }) => all + decisions, 0)).toBe(sum);
        for (const { count, rules } of totals.transitions)
          expect(rules.reduce((all, each) => all + each.count, 0)).toBe(count);
      },
    ),
    { numRuns: 300 },
  );
});

it('says same, changed or that it cannot tell as trying every missing value does', () => {
  fc.assert(
    fc.property(drawnPolicy, drawnPolicy, fc.array(stored, { maxLength: 12 }), (before, after, records) => {
      if (before === null || after === null) return;
      const open = openReplay(before, after);
      const verdicts = [...open.judge(layInColumns(records))].map((pair) => open.pairs[pair]?.verdict);
      for (const [index, record] of records.entries()) {
        const alone = judgeAlone(before, after, record, DOMAINS);
        // Contradictions can tie missing facts together; then it is not proven, and said so.
        if (verdicts[index] === 'cannot-tell' && alone === 'same') continue;
        expect([verdicts[index], record]).toEqual([alone, record]);
      }
    }),
    { numRuns: 300 },
  );
});

it('tells a wrong value from a missing one, whatever the wrong value is', () => {
  const records = [{ type: -1 }, { type: 'marketing.caller-id-fee', accepted: -1 }, { accepted: -1 }];
  const open = openReplay(v1, v2);
  const judged = [...open.judge(layInColumns(records))].map((pair) => open.pairs[pair]?.before);
  expect(judged).toEqual(records.map((record) => strip(decideKnown(v1, record))));
});

const told = { explained: true, accepted: false };

it('shows what the revised policy does to past decisions, from what to what and by which rules', () => {
  const totals = replay(v1, v2, [
    { type: 'marketing.caller-id-fee', ...told, contactsOnMatter: 1 },
    { type: 'marketing.caller-id-fee', ...told, contactsOnMatter: 2 },
    { type: 'marketing.forwarded-calls', ...told, contactsOnMatter: 1 },
    { type: 'sp.unsubscribe', ...told, subscriptionFound: true },
    { type: 'security.harassment', ...told },
  ]);
  expect(totals).toMatchObject({ decisions: 5, same: 2, changed: 3, cannotTell: 0, cannotJudge: 0 });
  expect(totals.transitions.filter(({ verdict }) => verdict === 'changed')).toMatchObject([
    {
      before: { disposition: 'expert', force: 'may' },
      after: { disposition: 'suggestion', force: 'may' },
      count: 2,
      rules: [{ count: 1 }, { count: 1 }],
      samples: [0, 2],
    },
    {
      before: { disposition: 'explain', reason: 'ordinary' },
      after: { disposition: 'self-handle', bossFunction: '2870' },
    },
  ]);
  expect(totals.groups['type']).toContainEqual({
    key: 'marketing.caller-id-fee',
    decisions: 2,
    same: 1,
    changed: 1,
    cannotTell: 0,
    cannotJudge: 0,
  });
});

it('does not guess what was not gathered then', () => {
  const totals = replay(v1, v2, [
    // Decided then, but the revised policy asks for a fact that nobody looked for.
    { type: 'marketing.caller-id-fee', ...told },
    {
      type: 'network.unsolved',
      ...told,
      earlierComplaint: 'closed',
      earlierOutcome: 'cannot-solve-now',
      placeSame: true,
    },
    // Open in both for the same fact, and the same either way.
    {
      type: 'network.unsolved',
      ...told,
      earlierComplaint: 'closed',
      earlierOutcome: 'cannot-solve-now',
      symptomSame: true,
    },
    // Missing, but neither policy looks at it.
    { type: 'security.harassment', ...told, callRecordFound: null },
  ]);
  expect(totals).toMatchObject({ decisions: 4, same: 2, changed: 0, cannotTell: 2, cannotJudge: 0 });
  expect(totals.transitions.filter(({ verdict }) => verdict === 'cannot-tell').map(({ after }) => after)).toEqual([
    { status: 'undecided', possible: ['expert', 'suggestion'], need: ['contactsOnMatter'] },
    { status: 'undecided', possible: ['complaint', 'expert'], need: ['symptomSame'] },
  ]);
});

it('counts what a policy refuses, with its reason, and keeps facts that one policy does not know to the other', () => {
  const totals = replay(v1, v2, [
    { type: 'billing.gone', ...told },
    { type: 'ordinary', explained: false, accepted: true },
    { type: 'ordinary', ...told, bandwidth: 5 },
  ]);
  expect(totals).toMatchObject({ decisions: 3, same: 1, cannotJudge: 2 });
  const refused = totals.transitions.filter(({ verdict }) => verdict === 'cannot-judge');
  expect(refused).toMatchObject([
    { after: { status: 'invalid', errors: [{ field: 'type' }] } },
    { after: { status: 'invalid', errors: [{ field: 'accepted' }] } },
  ]);
});

it('goes through a million records in a few seconds', () => {
  const LENGTH = 1_000_000;
  const column = (fact: string, values: readonly unknown[], step: number) => ({
    fact,
    values,
    codes: Int32Array.from({ length: LENGTH }, (_, record) => (Math.imul(record, step) >>> 7) % values.length),
  });
  const facts = {
    length: LENGTH,
    columns: [
      column('type', v2.types, 40_503),
      column('explained', [true], 1),
      column('accepted', [false, true], 65_537),
      column('contactsOnMatter', [1, 2, 3], 92_821),
      column('earlierComplaint', ['none', 'closed'], 68_917),
    ],
  };
  const open = openReplay(v1, v2);
  const tally = new Tally(open, { samples: 5 });
  const began = performance.now();
  tally.add({ pairs: open.judge(facts) });
  expect(performance.now() - began).toBeLessThan(5000);
  expect(tally.totals().decisions).toBe(LENGTH);
});
