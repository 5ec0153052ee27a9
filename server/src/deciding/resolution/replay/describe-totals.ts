import type { GroupCounts, Replay, ReplayAnswer, Totals, Transition, Verdict } from '@jieyi/policy';
import { Temporal } from 'temporal-polyfill';
import type { ReplayChange, ReplayResult } from '../../../policy/policies/index.ts';
import type { PastDecision, PastDecisions } from './past-decision-store.ts';
import { notNull } from '../../../platform/not-null.ts';

/** What a replay keeps of a set of facts: little, for there may be as many as decisions. */
export interface JudgedSet {
  readonly type: string;
  /** Its number among the pairs of answers. */
  readonly pair: number;
}

type Sets = ReadonlyMap<string, JudgedSet>;

/** Past decisions shown with each change. */
const SAMPLES = 10;
/** They are looked for among so many sets of facts, those first met last. */
const MOST_SETS = 20_000;

/** The key of what was decided for somebody unknown. */
export const NO_CITY = '';

/** Puts what was counted into the words of the business, with the newest decisions of each change to open. */
export async function describeTotals(
  past: PastDecisions,
  replay: Replay,
  totals: Totals,
  sets: Sets,
): Promise<Omit<ReplayResult, 'seconds'>> {
  const changesOf = async (verdict: Verdict): Promise<ReplayChange[]> => {
    const changes: ReplayChange[] = [];
    for (const transition of totals.transitions) {
      if (transition.verdict === verdict) changes.push(await describeChange(past, replay, transition, sets));
    }
    return changes;
  };
  const cities = await past.cities();
  const { decisions, same, changed, cannotTell, cannotJudge, groups } = totals;
  return {
    decisions,
    same,
    changed,
    cannotTell,
    cannotJudge,
    distinctFacts: sets.size,
    byChange: await changesOf('changed'),
    byCannotTell: await changesOf('cannot-tell'),
    byCannotJudge: await changesOf('cannot-judge'),
    byType: describeGroups(groups['type'], (type) => ({ type })),
    byCity: describeGroups(groups['city'], (id) => ({ city: id === NO_CITY ? null : nameCity(cities, id) })),
    byWeek: describeGroups(groups['week'], (from) => ({ week: isoWeek(from), from })),
  };
}

async function describeChange(
  past: PastDecisions,
  replay: Replay,
  { verdict, before, after, count, rules }: Transition,
  sets: Sets,
): Promise<ReplayChange> {
  const key = JSON.stringify([verdict, before, after]);
  const isOfChange = (pair: number): boolean => {
    const found = replay.pairs[pair];
    return JSON.stringify([found?.verdict, found?.before, found?.after]) === key;
  };
  const pairs = new Set([...replay.pairs.keys()].filter(isOfChange));
  const own = [...sets].filter(([, { pair }]) => pairs.has(pair)).map(([set]) => set);
  const newest = await past.newestOf(own.slice(-MOST_SETS), SAMPLES);
  const facts = await past.factsOf(newest.map(({ set }) => set));
  return {
    from: describeAnswer(before),
    to: describeAnswer(after),
    count,
    rules: rules.map((pair) => ({ from: [...pair.before], to: [...pair.after], count: pair.count })),
    samples: newest.map((decision) =>
      describeSample(replay, decision, sets.get(decision.set), facts.get(decision.set)),
    ),
  };
}

function describeAnswer(answer: ReplayAnswer): ReplayChange['from'] {
  if (answer.status === 'invalid') return { ...answer, errors: answer.errors.map((error) => ({ ...error })) };
  if (answer.status === 'undecided') return { ...answer, possible: [...answer.possible], need: [...answer.need] };
  return { ...answer, mustRecord: [...answer.mustRecord] };
}

function describeSample(
  replay: Replay,
  decision: PastDecision,
  judged: JudgedSet | undefined,
  known: Readonly<Record<string, unknown>> = {},
): ReplayChange['samples'][number] {
  const { decisionId, contactId, matterId, at, policy, disposition } = decision;
  const pair = replay.pairs[judged?.pair ?? -1];
  const facts = Object.entries(known).map(([fact, value]): [string, string | number | boolean | null] => [
    fact,
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
  ]);
  return {
    decisionId,
    contactId,
    matterId,
    matterType: notNull(judged, `fact_set ${decision.set}`).type,
    at: at.toISOString(),
    decided: { policy, disposition },
    facts: Object.fromEntries(facts),
    rules: { from: [...(pair?.beforeRules ?? [])], to: [...(pair?.afterRules ?? [])] },
  };
}

function describeGroups<T extends object>(rows: readonly GroupCounts[] | undefined, name: (key: string) => T) {
  return (rows ?? []).map(({ key, ...counts }) => ({ ...name(key), ...counts }));
}

function nameCity(cities: ReadonlyMap<string, { zh: string; en: string }>, id: string) {
  return { id, name: notNull(cities.get(id), `city ${id}`) };
}

/** `2026-03-02` is `2026-W10`. */
function isoWeek(monday: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(monday);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}
