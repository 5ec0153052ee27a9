/** Means and spreads that forget: what was measured last weighs most. Plain data, so that they can be kept. */

/** How many takings a mean interval remembers, and how many waits a spread does. */
const REMEMBERED_INTERVALS = 60;
const REMEMBERED_RATIOS = 300;

export interface MeanInterval {
  /** Milliseconds. */
  mean: number;
  count: number;
  /** The last taking, where somebody waited after it; null where nobody did. */
  last: number | null;
}

/** One taking. Time in which nobody waits tells nothing about how fast those who wait are taken. */
export function noteTaking(interval: MeanInterval, at: number, someWait: boolean): void {
  if (interval.last !== null) {
    interval.count++;
    interval.mean += (at - interval.last - interval.mean) / Math.min(interval.count, REMEMBERED_INTERVALS);
  }
  interval.last = someWait ? at : null;
}

/** Ratios from 1/64 to 64, eight steps an octave; what lies outside counts in the outermost. */
const STEPS = 8;
const OCTAVES = 6;
const BINS = STEPS * OCTAVES * 2;

export interface Spread {
  readonly bins: number[];
  count: number;
}

export function emptySpread(): Spread {
  return { bins: Array.from({ length: BINS }, () => 0), count: 0 };
}

export function noteRatio(spread: Spread, ratio: number): void {
  const bin = Math.floor((Math.log2(Math.max(ratio, Number.MIN_VALUE)) + OCTAVES) * STEPS);
  const place = Math.min(BINS - 1, Math.max(0, bin));
  for (let each = 0; each < BINS; each++) spread.bins[each] = (spread.bins[each] ?? 0) * (1 - 1 / REMEMBERED_RATIOS);
  spread.bins[place] = (spread.bins[place] ?? 0) + 1;
  spread.count++;
}

/** How much of what was measured lies below a ratio, evenly spread within a step. */
export function shareBelow(spread: Spread, ratio: number): number {
  const edge = (Math.log2(Math.max(ratio, Number.MIN_VALUE)) + OCTAVES) * STEPS;
  let [below, all] = [0, 0];
  for (const [bin, weight] of spread.bins.entries()) {
    all += weight;
    below += weight * Math.min(1, Math.max(0, edge - bin));
  }
  return all === 0 ? 0 : below / all;
}
