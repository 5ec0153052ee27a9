/* oxlint-disable vitest/no-conditional-expect -- a drawn case decides which statement is made about it */
import fc from 'fast-check';
import { unaryTest } from 'feelin';
import { expect, it } from 'vitest';
import type { Decided, Policy } from '../../src/index.ts';
import { answersOf, consistentValues, explore, type Known, neededFacts } from '../help/completions.ts';
import {
  DOMAINS,
  type Drawn,
  FACTS,
  firstTable,
  judgedBy,
  matches,
  openDrawn,
  type Row,
  rulesThatFire,
  treeTable,
} from '../help/drawn-policies.ts';
import type { Get, Value } from '../help/rules-oracle.ts';

const known: fc.Arbitrary<Known> = fc
  .record(Object.fromEntries(FACTS.map((fact) => [fact, fc.option(fc.constantFrom(...(DOMAINS[fact] ?? [])))])))
  .map((values) =>
    Object.fromEntries(Object.entries(values).flatMap(([fact, value]) => (value === null ? [] : [[fact, value]]))),
  );
const forCases = (check: (policy: Policy, drawn: Drawn, facts: Known) => void): void =>
  fc.assert(
    fc.property(fc.oneof(firstTable, treeTable), fc.array(known, { minLength: 4, maxLength: 4 }), (drawn, cases) => {
      const policy = openDrawn(drawn);
      if (policy !== null) for (const facts of cases) check(policy, drawn, facts);
    }),
    { numRuns: 600 },
  );
const forDecided = (check: (policy: Policy, drawn: Drawn, facts: Known, answer: Decided) => void): void =>
  forCases((policy, drawn, facts) => {
    const answer = policy.decide(facts);
    if (answer.status === 'decided') check(policy, drawn, facts, answer);
  });

it('decides, leaves open and refuses as enumeration does, under every hit policy', () => {
  forCases((policy, drawn, facts) => {
    const judged = judgedBy(drawn);
    const answers = [...answersOf(judged, facts)].map((each) => String(JSON.parse(each)[0])).toSorted();
    const answer = policy.decide(facts);
    expect(policy.outcome(facts).status).toBe(answer.status);
    if (answers.length === 0) expect(answer.status).toBe('invalid');
    if (answers.length === 1)
      expect(answer).toMatchObject({ status: 'decided', disposition: answers[0], rules: rulesThatFire(drawn, facts) });
    if (answers.length < 2) return;
    const need = neededFacts(judged, facts);
    expect(answer).toEqual({ status: 'undecided', possible: answers, need: expect.any(Array) });
    // Contradictions may forbid every change of a single fact; then some fact is asked for all the same.
    if (answer.status !== 'undecided') return;
    if (need.length > 0) expect(answer.need).toEqual(need);
    else expect(answer.need.length).toBeGreaterThan(0);
  });
});

it('rests on evidence that is enough and not more than needed', () => {
  forDecided((_, drawn, facts, answer) => {
    for (const { fact, value, source } of answer.evidence) {
      const values = consistentValues(judgedBy(drawn), facts, fact);
      const given = facts[fact];
      expect([source, value]).toEqual(given === undefined ? ['derived', values[0]] : ['given', given]);
      if (given === undefined) expect(values).toHaveLength(1);
    }
    const evidence = Object.fromEntries(answer.evidence.map(({ fact, value }) => [fact, value ?? '']));
    expect(rulesThatFire(drawn, evidence)).toEqual(answer.rules);
    for (const fact of Object.keys(evidence)) {
      const { [fact]: _left, ...others } = evidence;
      expect(rulesThatFire(drawn, others)).not.toEqual(answer.rules);
    }
  });
});

it('says of every rule that did not fire what stands in its way, masked ones included', () => {
  forDecided((policy, drawn, facts, answer) => {
    for (const { rule, failing } of answer.nearest) {
      expect(failing.length).toBeGreaterThan(0);
      for (const { fact, actual } of failing) expect(actual).toBe(facts[fact] ?? onlyValue(drawn, facts, fact));
      const row = drawn.rows[Number(rule.slice('rule-'.length))]?.row ?? {};
      const written = new Set(policy.rules.find(({ id }) => id === rule)?.conditions.map(({ wanted }) => wanted));
      for (const { fact, wanted } of failing) {
        const value = facts[fact];
        if (written.has(wanted) && value !== undefined) expect(row[fact]).not.toContain(value);
      }
    }
  });
});

it('derives a value only where one is left', () => {
  const drawn: Drawn = {
    hitPolicy: 'UNIQUE',
    rows: [
      { row: { count: [0, 1] }, disposition: 'expert' },
      { row: { count: [2, 3, 4, 5] }, disposition: 'explain' },
    ],
    contradictions: [{ flag: [true], count: [0, 1] }],
  };
  const answer = openDrawn(drawn)?.decide({ flag: true });
  expect(answer).toMatchObject({
    disposition: 'explain',
    evidence: [{ fact: 'flag', value: true, source: 'given' }],
    nearest: [{ rule: 'rule-0', failing: [{ fact: 'count', actual: null }] }],
  });
});

it('tells a masked rule every change of one fact that lets it fire', () => {
  let masked = 0;
  forDecided((_, drawn, facts, answer) => {
    for (const { rule, failing } of answer.nearest) {
      const row = drawn.rows[Number(rule.slice('rule-'.length))]?.row ?? {};
      if (!holdsSurely(drawn, facts, row)) continue;
      masked++;
      const ways = waysToFire(drawn, facts, rule);
      const listed = failing.map(({ fact, wanted }) => [fact, valuesIn(fact, wanted)]);
      if (ways.length > 0) expect(listed.toSorted()).toEqual(ways.toSorted());
    }
  });
  expect(masked).toBeGreaterThan(20);
});

function holdsSurely(drawn: Drawn, facts: Known, row: Row): boolean {
  let holds = true;
  const judge = (get: Get): boolean => judgedBy(drawn).isContradictory(get) || matches(row, get);
  explore(facts, DOMAINS, judge, (each) => {
    holds &&= each;
  });
  return holds;
}

/** By enumeration: the values of each fact with which the rule is the only one that can fire. */
function waysToFire(drawn: Drawn, facts: Known, rule: string): [string, Value[]][] {
  const fires = (fact: string, value: Value): boolean =>
    facts[fact] !== value && rulesThatFire(drawn, { ...facts, [fact]: value }).join() === rule;
  return FACTS.map((fact): [string, Value[]] => [
    fact,
    (DOMAINS[fact] ?? []).filter((value) => fires(fact, value)),
  ]).filter(([, values]) => values.length > 0);
}

const valuesIn = (fact: string, wanted: string): Value[] =>
  (DOMAINS[fact] ?? []).filter((value) => unaryTest(wanted, { '?': value }).value === true);

/** The value a missing fact must have, null where it may have several. */
function onlyValue(drawn: Drawn, facts: Known, fact: string): Value | null {
  const values = consistentValues(judgedBy(drawn), facts, fact);
  return values.length === 1 ? (values[0] ?? null) : null;
}
