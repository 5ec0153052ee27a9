/** A measure with its 95 % interval; null where nothing was there to be measured. */
export interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Student's t, 97.5 %, for 1 to 30 degrees of freedom. */
const STUDENT = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814, 2.20099, 2.17881, 2.16037,
  2.14479, 2.13145, 2.11991, 2.10982, 2.10092, 2.09302, 2.08596, 2.07961, 2.07387, 2.06866, 2.0639, 2.05954, 2.05553,
  2.05183, 2.04841, 2.04523, 2.04227,
];
const NORMAL = 1.959964;

/** What a measure cannot leave: a share lies between 0 and 1, a count or a time is not below 0. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The interval around `mean` by Student's t, from values that each estimate it independently. With fewer than two there
 * is no interval.
 */
export function estimateInterval(mean: number | null, values: readonly number[], range: Range): Estimate {
  if (mean === null) return { mean: null, low: null, high: null };
  if (values.length < 2) return { mean: rounded(mean), low: null, high: null };
  const half = (studentQuantile(values.length - 1) * deviationOf(values)) / Math.sqrt(values.length);
  const low = Math.max(range.least, mean - half);
  const high = Math.min(range.most, mean + half);
  return { mean: rounded(mean), low: rounded(low), high: rounded(high) };
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Beyond the table: the first two terms of its expansion around the normal quantile, right to 0.0005. */
export function studentQuantile(freedom: number): number {
  const known = STUDENT[freedom - 1];
  if (known !== undefined) return known;
  const z = NORMAL;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values) ?? 0;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Nine digits: enough for every count to be exact. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
