import { type GroupColumn, layInColumns, openReplay, type Policy, type Replay, Tally } from '@jieyi/policy';
import type { ReplayResult } from '../../../policy/policies/index.ts';
import type { CountedSet, PastDecisions } from './past-decision-store.ts';
import { describeTotals, type JudgedSet, NO_CITY } from './describe-totals.ts';
import { notNull } from '../../../platform/not-null.ts';

/**
 * Goes through all past decisions. Each set of facts is judged once, when it is first met; from then on it is only counted.
 * `told` is called after every part with how many decisions are done.
 */
export async function replayDecisions(
  past: PastDecisions,
  before: Policy,
  after: Policy,
  told: (done: number) => Promise<void>,
): Promise<Omit<ReplayResult, 'seconds'>> {
  const replay = openReplay(before, after);
  const tally = new Tally(replay, { samples: 0 });
  const sets = new Map<string, JudgedSet>();
  let done = 0;
  for await (const rows of past.batches()) {
    await judgeNew(past, replay, rows, sets);
    tally.add({
      pairs: rows.map(({ set }) => sets.get(set)?.pair ?? -1),
      counts: rows.map(({ count }) => count),
      groups: groupsOf(rows, sets),
    });
    done += rows.reduce((sum, { count }) => sum + count, 0);
    await told(done);
  }
  return describeTotals(past, replay, tally.totals(), sets);
}

async function judgeNew(
  past: PastDecisions,
  replay: Replay,
  rows: readonly CountedSet[],
  sets: Map<string, JudgedSet>,
): Promise<void> {
  const unknown = [...new Set(rows.map(({ set }) => set))].filter((set) => !sets.has(set));
  if (unknown.length === 0) return;
  const found = [...(await past.factsOf(unknown))];
  const pairs = replay.judge(layInColumns(found.map(([, facts]) => facts)));
  for (const [index, [set, facts]] of found.entries()) {
    sets.set(set, { type: String(facts['type']), pair: pairs[index] ?? -1 });
  }
}

function groupsOf(rows: readonly CountedSet[], sets: ReadonlyMap<string, JudgedSet>): GroupColumn[] {
  return [
    groupBy('type', rows, ({ set }) => notNull(sets.get(set), `fact_set ${set}`).type),
    groupBy('city', rows, ({ city }) => city ?? NO_CITY),
    groupBy('week', rows, ({ week }) => week),
  ];
}

function groupBy(name: string, rows: readonly CountedSet[], keyOf: (row: CountedSet) => string): GroupColumn {
  const codes = new Map<string, number>();
  const codeOf = (key: string): number => {
    const code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    return code;
  };
  const numbers = rows.map((row) => codeOf(keyOf(row)));
  return { name, keys: [...codes.keys()], codes: numbers };
}
