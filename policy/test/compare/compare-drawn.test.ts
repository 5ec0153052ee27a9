/* oxlint-disable vitest/no-conditional-expect -- a drawn pair decides which statement is made about a case */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, comparePolicies, type Policy, type PolicyModel, type Region } from '../../src/index.ts';
import {
  type Case,
  type DrawnDraft,
  firing,
  inConflict,
  isInBox,
  isPossible,
  modelOfDraft,
} from '../help/drawn-drafts.ts';
import { DOMAINS, outcomeOf } from '../help/drawn-policies.ts';
import type { Value } from '../help/rules-oracle.ts';

type World = Readonly<Record<string, readonly Value[]>>;
/** The same facts after some were added, removed, widened and narrowed. */
const OTHER_WORLD: World = {
  type: ['a', 'b', 'd'],
  extra: [false, true],
  flag: [false, true],
  mood: ['none', 'calm'],
  count: [2, 3, 4, 5, 6, 7],
};

function drawIn(world: World): fc.Arbitrary<DrawnDraft> {
  const row = fc
    .subarray(Object.keys(world), { minLength: 1, maxLength: 3 })
    .chain((facts) =>
      fc.record(
        Object.fromEntries(
          facts.map((fact) => [
            fact,
            fc.subarray([...(world[fact] ?? [])], { minLength: 1, maxLength: (world[fact]?.length ?? 2) - 1 }),
          ]),
        ),
      ),
    );
  // What follows the plus is the script.
  const disposition = fc.constantFrom('expert', 'complaint', 'explain', 'explain+a', 'explain+b');
  const table = fc.record({
    hitPolicy: fc.constantFrom('UNIQUE' as const, 'ANY' as const, 'FIRST' as const),
    layer: fc.nat(1),
    rows: fc.array(fc.record({ row, disposition }), { minLength: 1, maxLength: 4 }),
  });
  const contradictions = fc.array(
    row.filter((each) => Object.keys(each).length > 1),
    { maxLength: 2 },
  );
  return fc
    .record({ tables: fc.array(table, { minLength: 1, maxLength: 2 }), contradictions })
    .map((drawn) => ({ ...drawn, tables: drawn.tables.toSorted((a, b) => a.layer - b.layer) }));
}

function open(drawn: DrawnDraft, world: World): Policy {
  const model = modelOfDraft(drawn, factsOf(world));
  const tables = model.tables.map((table) => ({
    ...table,
    inputs: Object.keys(world),
    rules: table.rules.map((each) => {
      const [name = '', script] = each.outcome.disposition.split('+');
      return { ...each, outcome: { ...outcomeOf(name), script: script ?? null } };
    }),
  }));
  const { policy } = checkDraft({ ...model, tables });
  if (policy === null) throw new Error('a drawn draft is always small enough');
  return policy;
}

function factsOf(world: World): PolicyModel['facts'] {
  return Object.entries(world).map(([name, values]) => {
    const numbers = values.filter((value) => typeof value === 'number');
    const words = values.filter((value) => typeof value === 'string');
    const fact = { name, label: null, description: null, words: null, valueWords: {} };
    if (numbers.length > 0)
      return { ...fact, domain: { kind: 'number', min: Math.min(...numbers), max: Math.max(...numbers) } };
    return { ...fact, domain: words.length > 0 ? { kind: 'enum', values: words } : { kind: 'boolean' } };
  });
}

/** What one side says of a case, by enumeration. */
function sayOf(drawn: DrawnDraft, world: World, facts: Case): { kind: string; answer: string; rules: string[] } {
  const own = Object.fromEntries(Object.entries(facts).filter(([fact]) => Object.hasOwn(world, fact)));
  if (!isPossible(drawn, own)) return { kind: 'impossible', answer: 'impossible', rules: [] };
  if (Object.entries(own).some(([fact, value]) => world[fact]?.includes(value) === false))
    return { kind: 'unknown', answer: 'unknown', rules: [] };
  const found = firing(drawn, own);
  const rules = found.map((each) => each.rule).toSorted();
  const isConflict = found.some((a, index) => found.slice(index + 1).some((b) => inConflict(drawn, a, b)));
  const [first] = found;
  if (first !== undefined && !isConflict) return { kind: 'answer', answer: first.disposition, rules };
  const possible = [...new Set(found.map((each) => each.disposition.split('+')[0]))].toSorted();
  return { kind: 'none', answer: JSON.stringify(possible), rules };
}

function expectSide(side: Region['before'], said: ReturnType<typeof sayOf>): void {
  if (said.kind === 'unknown' || said.kind === 'impossible') return expect(side).toBeNull();
  const [disposition, script = null] = said.answer.split('+');
  expect(side?.rules).toEqual(expect.arrayContaining(said.rules));
  if (said.kind === 'none') expect(side).toMatchObject({ disposition: null, outcome: null });
  else expect(side).toMatchObject({ disposition, outcome: { disposition, script } });
}

function isExact(before: readonly [DrawnDraft, World], after: readonly [DrawnDraft, World]): boolean {
  const comparison = comparePolicies(open(...before), open(...after));
  expect(comparison.proven).toBe(true);
  let differs = false;
  for (const facts of casesOf(before[1], after[1])) {
    const was = sayOf(...before, facts);
    const is = sayOf(...after, facts);
    const kinds = [was.kind, is.kind];
    if (kinds.every((kind) => kind === 'unknown' || kind === 'impossible')) continue;
    const isRefused = kinds.includes('impossible');
    const list = isRefused ? comparison.refused : comparison.regions;
    const regions = list.filter((region) => isInBox(region.cases, facts));
    expect([facts, was, is, regions.length > 0]).toEqual([facts, was, is, was.answer !== is.answer]);
    for (const region of regions) {
      expectSide(region.before, was);
      expectSide(region.after, is);
      expect([null, facts['type']]).toContain(region.type);
    }
    differs ||= was.answer !== is.answer;
  }
  return comparison.same === !differs;
}

function casesOf(before: World, after: World): Case[] {
  const facts = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...facts].reduce<Case[]>(
    (cases, fact) => {
      const values = new Set([...(before[fact] ?? []), ...(after[fact] ?? [])]);
      return cases.flatMap((each) => [...values].map((value) => ({ ...each, [fact]: value })));
    },
    [{}],
  );
}

describe('the regions of two random policies are exactly where their answers differ', () => {
  it('with the same facts', () => {
    const pair = fc.property(drawIn(DOMAINS), drawIn(DOMAINS), (before, after) =>
      isExact([before, DOMAINS], [after, DOMAINS]),
    );
    expect(fc.check(pair, { numRuns: 40 })).toMatchObject({ failed: false, counterexample: null });
  });

  it('with facts, values and ranges added and removed', () => {
    const pair = fc.property(
      drawIn(DOMAINS),
      drawIn(OTHER_WORLD),
      (before, after) =>
        isExact([before, DOMAINS], [after, OTHER_WORLD]) && isExact([after, OTHER_WORLD], [before, DOMAINS]),
    );
    expect(fc.check(pair, { numRuns: 25 })).toMatchObject({ failed: false, counterexample: null });
  });
});
