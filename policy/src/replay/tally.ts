import type { Verdict } from './judge-pair.ts';
import type { Replay, ReplayPair } from './open-replay.ts';
import type { ReplayAnswer } from './replay-answer.ts';

/** A way to group records, for example by city: `codes` gives the position in `keys` of each record. */
export interface GroupColumn {
  readonly name: string;
  readonly keys: readonly string[];
  readonly codes: ArrayLike<number>;
}

export interface JudgedBatch {
  /** From `Replay.judge`, one a record. */
  readonly pairs: ArrayLike<number>;
  /** How many decisions each record stands for; one each where it is left out. */
  readonly counts?: ArrayLike<number>;
  /** What to name a record by among the samples; its position in the batch where it is left out. */
  readonly ids?: ArrayLike<number>;
  readonly groups?: readonly GroupColumn[];
}

export type VerdictCounts = Readonly<Record<'same' | 'changed' | 'cannotTell' | 'cannotJudge', number>>;
export type GroupCounts = VerdictCounts & { readonly key: string; readonly decisions: number };

/** All decisions that went from one answer to another, and by which rules. */
export interface Transition {
  readonly verdict: Verdict;
  readonly before: ReplayAnswer;
  readonly after: ReplayAnswer;
  readonly count: number;
  readonly rules: readonly { readonly before: readonly string[]; readonly after: readonly string[]; count: number }[];
  readonly samples: readonly number[];
}

export interface Totals extends VerdictCounts {
  readonly decisions: number;
  /** Those that happened most often first. */
  readonly transitions: readonly Transition[];
  readonly groups: Readonly<Record<string, readonly GroupCounts[]>>;
}

const VERDICTS: readonly Verdict[] = ['same', 'changed', 'cannot-tell', 'cannot-judge'];

/** Adds up what a replay found. Every record is counted in exactly one verdict, and so in every group it is in. */
export class Tally {
  readonly #replay: Replay;
  readonly #mostSamples: number;
  readonly #counts: number[] = [];
  readonly #samples: number[][] = [];
  readonly #groups = new Map<string, Map<string, Float64Array>>();

  constructor(replay: Replay, options: { samples: number }) {
    this.#replay = replay;
    this.#mostSamples = options.samples;
  }

  add(batch: JudgedBatch): void {
    const { pairs, counts, ids } = batch;
    while (this.#counts.length < this.#replay.pairs.length) {
      this.#counts.push(0);
      this.#samples.push([]);
    }
    for (let record = 0; record < pairs.length; record++) {
      const pair = pairs[record] ?? 0;
      this.#counts[pair] = (this.#counts[pair] ?? 0) + (counts === undefined ? 1 : (counts[record] ?? 0));
      const samples = this.#samples[pair];
      if (samples !== undefined && samples.length < this.#mostSamples) samples.push(ids?.[record] ?? record);
    }
    for (const group of batch.groups ?? []) this.#addGroup(group, batch);
  }

  #addGroup({ name, keys, codes }: GroupColumn, { pairs, counts }: JudgedBatch): void {
    const verdicts = this.#replay.pairs.map(({ verdict }) => VERDICTS.indexOf(verdict));
    const groups = this.#groups.get(name) ?? new Map<string, Float64Array>();
    this.#groups.set(name, groups);
    const rows = keys.map((key) => {
      const row = groups.get(key) ?? new Float64Array(VERDICTS.length);
      groups.set(key, row);
      return row;
    });
    for (let record = 0; record < pairs.length; record++) {
      const row = rows[codes[record] ?? -1];
      const verdict = verdicts[pairs[record] ?? 0] ?? 0;
      if (row === undefined) throw new Error(`a record has no group in ${name}`);
      row[verdict] = (row[verdict] ?? 0) + (counts === undefined ? 1 : (counts[record] ?? 0));
    }
  }

  totals(): Totals {
    const byVerdict = new Float64Array(VERDICTS.length);
    for (const [pair, count] of this.#counts.entries()) {
      const verdict = VERDICTS.indexOf(this.#replay.pairs[pair]?.verdict ?? 'same');
      byVerdict[verdict] = (byVerdict[verdict] ?? 0) + count;
    }
    const groups = [...this.#groups].map(([name, rows]) => [
      name,
      [...rows].map(([key, row]) => ({ key, ...countsOf(row) })).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ]);
    return { ...countsOf(byVerdict), transitions: this.#transitions(), groups: Object.fromEntries(groups) };
  }

  #transitions(): Transition[] {
    const found = new Map<string, OpenTransition>();
    for (const [number, pair] of this.#replay.pairs.entries()) {
      const count = this.#counts[number] ?? 0;
      if (count === 0) continue;
      const { verdict, before, after } = pair;
      const key = JSON.stringify([verdict, before, after]);
      const transition = found.get(key) ?? { verdict, before, after, count: 0, rules: [], samples: [] };
      found.set(key, transition);
      this.#addPair(transition, pair, number, count);
    }
    return [...found.values()].toSorted((a, b) => b.count - a.count);
  }

  #addPair(transition: OpenTransition, pair: ReplayPair, number: number, count: number): void {
    transition.count += count;
    transition.rules.push({ before: pair.beforeRules, after: pair.afterRules, count });
    transition.rules.sort((a, b) => b.count - a.count);
    const room = this.#mostSamples - transition.samples.length;
    transition.samples.push(...(this.#samples[number] ?? []).slice(0, Math.max(0, room)));
  }
}

interface OpenTransition extends Transition {
  count: number;
  readonly rules: { readonly before: readonly string[]; readonly after: readonly string[]; count: number }[];
  readonly samples: number[];
}

function countsOf(row: Float64Array): VerdictCounts & { decisions: number } {
  const [same = 0, changed = 0, cannotTell = 0, cannotJudge = 0] = row;
  return { decisions: same + changed + cannotTell + cannotJudge, same, changed, cannotTell, cannotJudge };
}
