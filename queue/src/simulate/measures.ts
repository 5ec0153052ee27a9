import { WaitCount } from './count-waits.ts';
import { type Estimate, estimateInterval, meanOf, type Range } from './estimate-interval.ts';
import type { GroupTime } from './run-count.ts';

/** What is measured of a class or of all; waits in seconds. */
export const MEASURES = [
  'offered',
  'answered',
  'abandoned',
  'serviceLevel',
  'meanWait',
  'p90Wait',
  'longestWait',
  'occupancy',
  'maxOvertaken',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Measures = Readonly<Record<Measure, Estimate>>;

/** One value a measure, null where nothing was there to be measured. */
export type Values = Readonly<Record<Measure, number | null>>;

const SHARES: readonly Measure[] = ['serviceLevel', 'occupancy'];
const SUMS: readonly Measure[] = ['offered', 'answered', 'abandoned'];
const EXTREMES: readonly Measure[] = ['longestWait', 'maxOvertaken'];

/** Of these contacts, and of the people who may take them. */
export function valuesOf(count: WaitCount, staff: readonly GroupTime[]): Values {
  const { offered, answered, abandoned, withinTarget, waited, longest, mostOvertaken, histogram } = count;
  const ended = answered + abandoned;
  const there = staff.reduce((sum, one) => sum + one.there, 0);
  const busy = staff.reduce((sum, one) => sum + one.busy, 0);
  const p90 = histogram.quantile(0.9);
  return {
    offered,
    answered,
    abandoned,
    serviceLevel: offered === 0 ? null : withinTarget / offered,
    meanWait: ended === 0 ? null : waited / ended / 1000,
    p90Wait: p90 === null ? null : Math.min(p90, longest) / 1000,
    longestWait: ended === 0 ? null : longest / 1000,
    occupancy: there === 0 ? null : busy / there,
    maxOvertaken: offered === 0 ? null : mostOvertaken,
  };
}

/** From several runs, each with values of its own: their mean, and its interval. */
export function estimateFromRuns(runs: readonly Values[]): Measures {
  return measure((name) => {
    const values = known(runs, name);
    return estimateInterval(meanOf(values), values, rangeOf(name));
  });
}

/**
 * From one run: what it had as a whole, and an interval from its parts as batch means. The longest and the most of one run
 * say nothing of how far another's would be from it: they stand without an interval, both ends the value itself.
 */
export function estimateFromParts(whole: Values, parts: readonly Values[]): Measures {
  return measure((name) => {
    const value = whole[name];
    if (EXTREMES.includes(name)) return estimateInterval(value, value === null ? [] : [value, value], rangeOf(name));
    const scale = SUMS.includes(name) ? parts.length : 1;
    return estimateInterval(
      value,
      known(parts, name).map((one) => one * scale),
      rangeOf(name),
    );
  });
}

export function addUp(counts: readonly WaitCount[]): WaitCount {
  const sum = new WaitCount();
  for (const count of counts) sum.merge(count);
  return sum;
}

function measure(estimate: (name: Measure) => Estimate): Measures {
  return {
    offered: estimate('offered'),
    answered: estimate('answered'),
    abandoned: estimate('abandoned'),
    serviceLevel: estimate('serviceLevel'),
    meanWait: estimate('meanWait'),
    p90Wait: estimate('p90Wait'),
    longestWait: estimate('longestWait'),
    occupancy: estimate('occupancy'),
    maxOvertaken: estimate('maxOvertaken'),
  };
}

function known(all: readonly Values[], name: Measure): number[] {
  return all.map((values) => values[name]).filter((value) => value !== null);
}

function rangeOf(name: Measure): Range {
  return { least: 0, most: SHARES.includes(name) ? 1 : Number.POSITIVE_INFINITY };
}
