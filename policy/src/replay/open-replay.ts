import type { Policy } from '../policy.ts';
import { CaseFinder, type PolicyCase } from './case-finder.ts';
import type { FactTable } from './fact-table.ts';
import { judgePair, type Verdict } from './judge-pair.ts';
import { type ReplayAnswer, replayAnswerOf, rulesOf } from './replay-answer.ts';

/** A cell of the matrix: these rules with this answer before, those with that answer after. */
export interface ReplayPair {
  readonly verdict: Verdict;
  readonly before: ReplayAnswer;
  readonly after: ReplayAnswer;
  readonly beforeRules: readonly string[];
  readonly afterRules: readonly string[];
}

/** Two policies over the same records. */
export interface Replay {
  /** Every pair met so far; grows with each call of `judge`. */
  readonly pairs: readonly ReplayPair[];
  /** The number in `pairs` of each record. A fact that one policy does not know is not shown to it. */
  judge(facts: FactTable): Int32Array;
}

export function openReplay(before: Policy, after: Policy): Replay {
  const pairs = new PairFinder(before, after);
  const [first, second] = [new CaseFinder(before), new CaseFinder(after)];
  return {
    pairs: pairs.pairs,
    judge: (facts) => {
      const froms = first.find(facts);
      const tos = second.find(facts);
      const found = new Int32Array(facts.length);
      for (let record = 0; record < found.length; record++) {
        found[record] = pairs.find(first.cases, froms[record] ?? 0, second.cases, tos[record] ?? 0);
      }
      return found;
    },
  };
}

/** Cases come in pairs of two numbers; pairs that answer alike are one cell of the matrix. */
class PairFinder {
  readonly pairs: ReplayPair[] = [];
  readonly #before: Policy;
  readonly #after: Policy;
  /** By the first case, then by the second; below zero where the two were not met together. */
  readonly #ofCases: Int32Array[] = [];
  readonly #known = new Map<string, number>();

  constructor(before: Policy, after: Policy) {
    this.#before = before;
    this.#after = after;
  }

  find(firsts: readonly PolicyCase[], first: number, seconds: readonly PolicyCase[], second: number): number {
    const known = this.#ofCases[first]?.[second] ?? -1;
    if (known >= 0) return known;
    const [from, to] = [firsts[first], seconds[second]];
    if (from === undefined || to === undefined) throw new Error('a case without a record');
    return this.#remember(first, second, this.#intern(from, to));
  }

  #remember(first: number, second: number, pair: number): number {
    let row = this.#ofCases[first] ?? new Int32Array(0);
    if (second >= row.length) {
      const wider = new Int32Array(Math.max(16, second * 2)).fill(-1);
      wider.set(row);
      row = wider;
    }
    row[second] = pair;
    this.#ofCases[first] = row;
    return pair;
  }

  #intern(from: PolicyCase, to: PolicyCase): number {
    const pair: ReplayPair = {
      verdict: judgePair(this.#before, this.#after, from, to),
      before: replayAnswerOf(from.answer),
      after: replayAnswerOf(to.answer),
      beforeRules: rulesOf(from.answer),
      afterRules: rulesOf(to.answer),
    };
    const key = JSON.stringify(pair);
    const number = this.#known.get(key) ?? this.pairs.push(pair) - 1;
    this.#known.set(key, number);
    return number;
  }
}
