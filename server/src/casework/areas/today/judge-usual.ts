import { poissonTail } from '../judge-pile-up.ts';

/** More, or fewer, come in one of twenty such hours at most. */
const UNUSUAL_BELOW = 0.05;

export interface Usual {
  mean: number;
  /** Fewer are as rare as more than `high`. */
  low: number;
  high: number;
}

/**
 * How many come in an hour as it is usual on that weekday, from the same hour of the weeks that are known; null where none
 * is. `low` and `high` are the least and the most that are nothing unusual, of a Poisson with their mean. Pure.
 */
export function judgeUsual(weeksBefore: readonly number[]): Usual | null {
  if (weeksBefore.length === 0) return null;
  const mean = weeksBefore.reduce((sum, one) => sum + one, 0) / weeksBefore.length;
  if (mean === 0) return { mean, low: 0, high: 0 };
  let low = 0;
  while (1 - poissonTail(low + 1, mean) <= UNUSUAL_BELOW) low += 1;
  let high = Math.max(low, Math.ceil(mean));
  while (poissonTail(high + 1, mean) > UNUSUAL_BELOW) high += 1;
  return { mean, low, high };
}
