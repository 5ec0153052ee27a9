/* oxlint-disable vitest/no-conditional-expect -- a drawn case decides which statement is made about it */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDraft, readPolicy, refinePolicy } from '../../src/index.ts';
import { type Case, type DrawnDraft, type DrawnTable, firing, isPossible } from '../help/drawn-drafts.ts';
import { disposition, DOMAINS, type Row } from '../help/drawn-policies.ts';
import { openWithFeelin } from '../help/evaluate-with-feelin.ts';
import type { Value } from '../help/rules-oracle.ts';
import { writeDmn } from '../help/write-dmn.ts';

/** What a province may add: a type, a wider number, a fact of its own. It leaves out facts it does not read. */
const OWN_DOMAINS: Readonly<Record<string, readonly Value[]>> = {
  type: ['b', 'd'],
  flag: [false, true],
  count: [0, 1, 2, 3, 4, 5, 6, 7],
  extra: [false, true],
};
const MERGED_DOMAINS = { ...DOMAINS, ...OWN_DOMAINS, type: ['a', 'b', 'c', 'd'] };

const rowIn = (domains: Readonly<Record<string, readonly Value[]>>): fc.Arbitrary<Row> =>
  fc.subarray(Object.keys(domains), { minLength: 1, maxLength: 3 }).chain((facts) =>
    fc.record(
      Object.fromEntries(
        facts.map((fact) => [
          fact,
          fc.subarray([...(domains[fact] ?? [])], {
            minLength: 1,
            maxLength: Math.min(3, domains[fact]?.length ?? 1),
          }),
        ]),
      ),
    ),
  );
const tablesIn = (domains: Readonly<Record<string, readonly Value[]>>): fc.Arbitrary<DrawnTable[]> =>
  fc.array(
    fc.record({
      hitPolicy: fc.constantFrom('UNIQUE' as const, 'FIRST' as const),
      layer: fc.constant(0),
      rows: fc.array(fc.record({ row: rowIn(domains), disposition }), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 2 },
  );
const sideIn = (domains: Readonly<Record<string, readonly Value[]>>): fc.Arbitrary<DrawnDraft> =>
  fc.record({
    tables: tablesIn(domains),
    contradictions: fc.array(
      rowIn(domains).filter((row) => Object.keys(row).length > 1),
      { maxLength: 1 },
    ),
  });

function write(id: string, domains: Readonly<Record<string, readonly Value[]>>, drawn: DrawnDraft): string {
  const names = drawn.tables.map((_, index) => `${id}${index}`);
  const tables = Object.fromEntries(drawn.tables.map((table, index) => [`${id}${index}`, table]));
  const chain = `${names
    .slice(0, -1)
    .map((name) => `if ${name} != null then ${name} else `)
    .join('')}${names.at(-1) ?? ''}`;
  const literals = names.length > 1 || id === 'group' ? { [`${id}Answer`]: chain } : {};
  return writeDmn({ id, domains, tables, literals, contradictions: drawn.contradictions });
}

const someCase: fc.Arbitrary<Case> = fc.record(
  Object.fromEntries(Object.entries(MERGED_DOMAINS).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
);

it('answers as the province does where it has an answer, and else as the group does, in any DMN engine', async () => {
  await fc.assert(
    fc.asyncProperty(
      sideIn(DOMAINS),
      sideIn(OWN_DOMAINS),
      fc.array(someCase, { minLength: 25, maxLength: 25 }),
      async (group, province, cases) => {
        const xml = await refinePolicy(write('group', DOMAINS, group), write('own', OWN_DOMAINS, province), {
          version: 'merged',
          name: 'merged',
        });
        const model = await readPolicy(xml, { file: 'merged.dmn' });
        expect(model.findings).toEqual([]);
        const { policy } = checkDraft(model);
        const feelin = await openWithFeelin(xml);
        for (const facts of cases) {
          const answer = policy?.decide(facts);
          const isContradictory = !isPossible(group, facts) || !isPossible(province, facts);
          expect([facts, answer?.status === 'invalid']).toEqual([facts, isContradictory]);
          const own = firing(province, facts);
          const wanted = own.length > 0 ? own : firing(group, facts);
          if (isContradictory || wanted.length > 1) continue;
          const name = wanted[0]?.disposition ?? null;
          expect(answer).toMatchObject(name === null ? { status: 'undecided' } : { disposition: name });
          expect(Reflect.get(Object(feelin('refined', facts)), 'disposition') ?? null).toBe(name);
        }
      },
    ),
    { numRuns: 40 },
  );
});
