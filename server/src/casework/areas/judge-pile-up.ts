/** Complaints of so many hours are compared with the same hours of the same weekday in the weeks before. */
export const WINDOW_HOURS = 6;
export const WEEKS = 8;
/** Fewer are no pile, however unusual; a usual that is lower, or not known yet, is taken for this. */
const AT_LEAST = 4;
const USUAL_AT_LEAST = 1;
/** Rarer than once in a thousand such windows: raised. Commoner than once in twenty: over. Between, it stays as it is. */
const RAISED_BELOW = 0.001;
const OVER_ABOVE = 0.05;

/** `billing` of the type `billing.roaming` and of the category `billing/roaming`. Pure. */
export function classOf(about: string): string {
  return about.split(/[./]/u)[0] ?? about;
}

export interface Rate {
  /** What is usual in such a window. */
  usual: number;
  /** How likely so many or more would be, if nothing were the matter. */
  chance: number;
}

/**
 * The rate of complaints against its own usual:
 *
 *   usual  = max(1, mean of the same weekday-hours in the weeks that are known, at most 8)
 *   chance = P(X >= count), X Poisson distributed with the mean `usual`
 *
 * Weeks in which the centre was not there yet are left out, not counted as quiet. Pure.
 */
export function judgeRate(count: number, weeksBefore: readonly number[]): Rate {
  const mean = weeksBefore.length === 0 ? 0 : weeksBefore.reduce((sum, one) => sum + one, 0) / weeksBefore.length;
  const usual = Math.max(USUAL_AT_LEAST, mean);
  return { usual, chance: poissonTail(count, usual) };
}

/** Whether an alert is raised, goes on or is over. Pure. */
export function judgePileUp(count: number, { chance }: Rate, alerted: boolean): 'raise' | 'stay' | 'end' | 'nothing' {
  if (!alerted) return count >= AT_LEAST && chance < RAISED_BELOW ? 'raise' : 'nothing';
  return chance > OVER_ABOVE ? 'end' : 'stay';
}

/** P(X >= count) for X Poisson with this mean; summed from the larger side, so that small chances stay exact. */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (count <= mean) return Math.max(0, 1 - sumTerms(0, count - 1, mean));
  return Math.min(1, sumTerms(count, count + Math.ceil(50 + 10 * Math.sqrt(mean)), mean));
}

function sumTerms(from: number, to: number, mean: number): number {
  let term = Math.exp(-mean + from * Math.log(mean) - logFactorial(from));
  let sum = 0;
  for (let index = from; index <= to; index += 1) {
    sum += term;
    term *= mean / (index + 1);
  }
  return sum;
}

function logFactorial(of: number): number {
  let sum = 0;
  for (let factor = 2; factor <= of; factor += 1) sum += Math.log(factor);
  return sum;
}
