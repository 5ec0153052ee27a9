import { readFileSync } from 'node:fs';
import { compilePolicy, readPolicy } from '@jieyi/policy';
import { expect, test } from 'vitest';
import type { CountedSet, PastDecisions } from './past-decision-store.ts';
import { replayDecisions } from './replay-decisions.ts';

const open = async (file: string) => {
  const dmn = readFileSync(new URL(`../../../../../content/policies/${file}`, import.meta.url), 'utf8');
  return compilePolicy(await readPolicy(dmn, { file }));
};
const [v1, v2] = [await open('v1-as-defined.dmn'), await open('v2-as-revised.dmn')];

const explained = { explained: true, accepted: false };
const sets: Record<string, object> = {
  joint: { type: 'marketing.joint-account', ...explained },
  harassed: { type: 'security.harassment', ...explained },
  gone: { type: 'no.such-type', ...explained },
};

/** Past decisions from memory; `asked` is which sets of facts were read, in which part. */
function pastOf(parts: CountedSet[][]): PastDecisions & { asked: string[][] } {
  const asked: string[][] = [];
  const count = (rows: CountedSet[]) => rows.reduce((sum, row) => sum + row.count, 0);
  return {
    asked,
    total: parts.reduce((sum, rows) => sum + count(rows), 0),
    batches: async function* batches() {
      yield* parts;
    },
    factsOf: async (wanted) => {
      asked.push([...wanted]);
      return new Map(wanted.map((set) => [set, { ...sets[set] }]));
    },
    newestOf: async (wanted) =>
      wanted.map((set) => ({
        set,
        decisionId: `d-${set}`,
        contactId: 'c',
        matterId: 'm',
        at: new Date(0),
        policy: 'v1',
        disposition: 'expert',
      })),
    cities: async () => new Map([['hz', { zh: '杭州', en: 'Hangzhou' }]]),
  };
}

const row = (set: string, count: number, week = '2026-02-23'): CountedSet => ({ set, city: 'hz', week, count });

test('reads each set of facts once, and tells after every part how far it is', async () => {
  const past = pastOf([[row('joint', 40), row('harassed', 60)], [row('joint', 5)], [row('gone', 1), row('joint', 2)]]);
  const told: number[] = [];
  const result = await replayDecisions(past, v1, v2, async (done) => void told.push(done));
  expect(told).toEqual([100, 105, 108]);
  expect(past.asked.slice(0, 2)).toEqual([['joint', 'harassed'], ['gone']]);
  expect(result).toMatchObject({
    decisions: 108,
    distinctFacts: 3,
    same: 60,
    changed: 47,
    cannotTell: 0,
    cannotJudge: 1,
  });
  expect(result.byChange).toMatchObject([
    { from: { disposition: 'expert' }, to: { disposition: 'explain', trainingNeed: true }, count: 47 },
  ]);
  expect(result.byChange[0]?.samples).toMatchObject([{ decisionId: 'd-joint', matterType: 'marketing.joint-account' }]);
  expect(result.byCannotJudge[0]?.samples.map(({ matterType }) => matterType)).toEqual(['no.such-type']);
});

test('names weeks as the calendar does, over the turn of the year', async () => {
  const past = pastOf([[row('joint', 1, '2024-12-30'), row('joint', 1, '2025-12-22'), row('joint', 1, '2027-01-04')]]);
  const { byWeek } = await replayDecisions(past, v1, v2, async () => {});
  expect(byWeek.map(({ week, from }) => [week, from])).toEqual([
    ['2025-W01', '2024-12-30'],
    ['2025-W52', '2025-12-22'],
    ['2027-W01', '2027-01-04'],
  ]);
});

test('nothing decided yet is no fault', async () => {
  const result = await replayDecisions(pastOf([]), v1, v2, async () => {});
  expect(result).toMatchObject({ decisions: 0, byChange: [], byType: [], byCity: [], byWeek: [] });
});
