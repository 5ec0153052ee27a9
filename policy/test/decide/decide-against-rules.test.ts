/* oxlint-disable vitest/no-conditional-expect -- a drawn case decides which statement is made about it */
import fc from 'fast-check';
import { unaryTest } from 'feelin';
import { describe, expect, it } from 'vitest';
import type { Answer, Decided, Facts, Policy } from '../../src/index.ts';
import { answersOf, consistentValues, type Judged, type Known, neededFacts } from '../help/completions.ts';
import { decideByRules, DOMAINS, isContradictory, type Value } from '../help/rules-oracle.ts';
import { openShipped, VERSIONS } from '../help/shipped-policies.ts';

const policies = await openShipped();
const MANY = Number(process.env['POLICY_RUNS'] ?? 200);
const judgedBy = (version: 'v1' | 'v2'): Judged => ({
  domains: DOMAINS,
  isContradictory,
  decide: (get) => decideByRules(version, get),
});

/** Any subset of the facts, the type usually among them, now and then with a number far from every threshold. */
const partialFacts: fc.Arbitrary<Known> = fc
  .record({
    values: fc.record(
      Object.fromEntries(Object.entries(DOMAINS).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
    ),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    draws: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 17, maxLength: 17 }),
    farNumber: fc.option(fc.integer({ min: 7, max: Number.MAX_SAFE_INTEGER })),
  })
  .map(({ values, share, draws, farNumber }) => {
    const known: Record<string, Value> = {};
    for (const [index, [fact, value]] of Object.entries(values).entries()) {
      const isKnown = (draws[index] ?? 1) < (fact === 'type' ? 0.95 : share);
      if (isKnown) known[fact] = typeof value === 'number' ? (farNumber ?? value) : value;
    }
    return known;
  });

const tupleOf = (answer: Decided): string =>
  JSON.stringify([
    answer.disposition,
    answer.reason,
    answer.force,
    answer.ticketCategory,
    answer.bossFunction,
    answer.trainingNeed,
    answer.mustRecord,
  ]);
const forVersions = (check: (version: 'v1' | 'v2', policy: Policy, known: Known) => void): void =>
  fc.assert(
    fc.property(fc.constantFrom(...VERSIONS), partialFacts, (version, known) => {
      check(version, policies[version], known);
    }),
    { numRuns: MANY },
  );
const forDecided = (check: (policy: Policy, known: Known, answer: Decided, version: 'v1' | 'v2') => void): void =>
  forVersions((version, policy, known) => {
    const answer = policy.decide(known);
    if (answer.status === 'decided') check(policy, known, answer, version);
  });
const evidenceFacts = (answer: Decided): Record<string, Value> =>
  Object.fromEntries(answer.evidence.flatMap(({ fact, value }) => (value === null ? [] : [[fact, value]])));
const rulesOf = (answer: Answer): readonly string[] | null => (answer.status === 'decided' ? answer.rules : null);

describe('decide, beside the rules in words', () => {
  it('gives the same status, answer, possible dispositions and needed facts for any subset of the facts', () => {
    forVersions((version, policy, known) => {
      const answers = answersOf(judgedBy(version), known);
      const answer = policy.decide(known);
      if (answers.size === 0) expect(answer.status).toBe('invalid');
      if (answers.size === 1) expect(answer.status === 'decided' ? tupleOf(answer) : answer).toBe([...answers][0]);
      if (answers.size < 2) return;
      const possible = [...new Set([...answers].map((each) => String(JSON.parse(each)[0])))].toSorted();
      expect(answer).toMatchObject({ status: 'undecided', possible, need: neededFacts(judgedBy(version), known) });
    });
  });

  it('takes null and undefined for missing', () => {
    forVersions((_, policy, known) => {
      const filled: Record<string, Facts[string]> = { ...known };
      for (const [index, fact] of Object.keys(DOMAINS).entries()) {
        if (!Object.hasOwn(known, fact)) filled[fact] = index % 2 === 0 ? null : undefined;
      }
      expect(policy.decide(filled)).toEqual(policy.decide(known));
    });
  });

  it('names one rule where one fires, and none where several agree', () => {
    forDecided((policy, known, answer) => {
      expect(answer.rules).toEqual([...new Set(answer.rules)].toSorted());
      expect(answer.rule).toBe(answer.rules.length === 1 ? answer.rules[0] : null);
      const complete = Object.keys(DOMAINS).every((fact) => Object.hasOwn(known, fact));
      if (complete) expect(answer.rules).toHaveLength(1);
      expect(answer.policy).toBe(policy.version);
    });
  });

  it('agrees with the fast path', () => {
    forVersions((_, policy, known) => {
      const answer = policy.decide(known);
      const quick = policy.outcome(known);
      expect(quick.status).toBe(answer.status);
      if (answer.status === 'decided') expect(answer).toMatchObject(quick);
    });
  });
});

describe('evidence', () => {
  it('is enough: the evidence alone leaves the same rules', () => {
    forDecided((policy, _, answer) => {
      const again = policy.decide(evidenceFacts(answer));
      expect(rulesOf(again)).toEqual(answer.rules);
    });
  });

  it('is not more than needed: without any one of its facts other rules could fire', () => {
    forDecided((policy, _, answer) => {
      for (const { fact } of answer.evidence) {
        const { [fact]: _left, ...others } = evidenceFacts(answer);
        expect(rulesOf(policy.decide(others))).not.toEqual(answer.rules);
      }
    });
  });

  it('gives each fact its value and where it came from, derived ones by the contradictions alone', () => {
    forDecided((policy, known, answer, version) => {
      const sourced = policy.decide(known, { type: 'agent' });
      if (sourced.status !== 'decided') return expect.fail('no longer decided');
      for (const { fact, value, source } of sourced.evidence) {
        const given = known[fact];
        if (given === undefined)
          expect([source, [value]]).toEqual(['derived', consistentValues(judgedBy(version), known, fact)]);
        else expect([source, value]).toEqual([fact === 'type' ? 'agent' : 'given', given]);
      }
    });
  });
});

describe('nearest', () => {
  it('lists every other rule of the type with exactly the conditions that do not hold', () => {
    forDecided((policy, known, answer, version) => {
      const ofType = policy.rules.filter((rule) => rule.types.includes(String(known['type'])));
      const others = ofType.filter((rule) => !answer.rules.includes(rule.id));
      if (known['type'] === undefined) return;
      expect(answer.nearest.map(({ rule }) => rule).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
      for (const { id, conditions, outcome } of others) {
        const entry = answer.nearest.find(({ rule }) => rule === id);
        const failing = conditions.filter(({ fact, wanted }) => !holds(version, known, fact, wanted));
        expect(failing.length).toBeGreaterThan(0);
        expect(entry?.disposition).toBe(outcome.disposition);
        expect(entry?.failing.map(({ fact, wanted }) => ({ fact, wanted }))).toEqual(failing);
      }
    });
  });

  it('shows the actual value, null where the fact is missing', () => {
    forDecided((_, known, answer, version) => {
      for (const { fact, wanted, actual } of answer.nearest.flatMap(({ failing }) => failing)) {
        const values = consistentValues(judgedBy(version), known, fact);
        const only = values.length === 1 ? values[0] : undefined;
        expect(actual).toBe(known[fact] ?? only ?? null);
        if (actual !== null) expect(unaryTest(wanted, { '?': actual })).toMatchObject({ value: false });
      }
    });
  });

  it('comes with the fewest failing conditions first, then by rule', () => {
    forDecided((_policy, _known, answer) => {
      const keys = answer.nearest.map(({ rule, failing }) => `${String(failing.length).padStart(3, '0')} ${rule}`);
      expect(keys).toEqual(keys.toSorted());
    });
  });

  /** Judged by feelin: true of the known value, or of every value a missing fact may still have. */
  function holds(version: 'v1' | 'v2', known: Known, fact: string, wanted: string): boolean {
    const value = known[fact];
    const values = value === undefined ? consistentValues(judgedBy(version), known, fact) : [value];
    return values.every((each) => unaryTest(wanted, { '?': each }).value === true);
  }
});

describe('what would change', () => {
  it('lists exactly the changes of one given fact that decide otherwise', () => {
    forDecided((policy, known, answer) => {
      const changes = policy.whatWouldChange(known);
      for (const [fact, value] of Object.entries(known)) {
        for (const other of DOMAINS[fact] ?? []) {
          const then = policy.decide({ ...known, [fact]: other });
          const listed = changes.filter(
            (change) => change.fact === fact && unaryTest(change.to, { '?': other }).value === true,
          );
          const differs = then.status === 'decided' && then.disposition !== answer.disposition && other !== value;
          expect(listed.map((change) => [change.from, change.disposition, change.rule])).toEqual(
            differs ? [[value, then.disposition, then.rule]] : [],
          );
        }
      }
    });
  });
});
