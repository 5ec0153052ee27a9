import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/simulate/estimate-interval.ts';
import type { Measures } from '../../src/simulate/measures.ts';
import { erlangA, erlangC, type Expected, type Line } from '../help/erlang.ts';
import { run } from '../help/scenario.ts';

const HALF_HOUR = 1800;
/** 100 calls in half an hour of 180 s, 14 people, 20 s. */
const SMALL = { perSecond: 100 / HALF_HOUR, handle: 180, people: 14, target: 20 };
const PUBLISHED = { perSecond: 360 / HALF_HOUR, handle: 240, people: 55, target: 15 };

describe('the formulas of the tests', () => {
  it('give the published figures', () => {
    expect(erlangC(SMALL)).toMatchObject({
      serviceLevel: near(0.88835),
      meanWait: near(7.83594),
      occupancy: near(0.714286),
    });
    expect(erlangC(PUBLISHED)).toMatchObject({ serviceLevel: near(0.8459, 3), meanWait: near(8.18, 2) });
    const patient = erlangA({ ...SMALL, patience: 300 });
    expect(patient).toMatchObject({
      abandoned: near(0.013984),
      occupancy: near(0.704297),
      serviceLevel: near(0.916792),
    });
    expect(patient.meanWait).toBeCloseTo(0.069919 * 60, 2);
    const large = erlangA({ perSecond: 990 / 300, handle: 300, people: 1000, target: 20, patience: 180 });
    expect(large).toMatchObject({
      abandoned: near(0.009658394),
      meanWait: near(1.738511),
      serviceLevel: near(0.9889758),
    });
  });
});

describe('one class with exponential times', () => {
  it('agrees with Erlang C', () => {
    const { all } = run(fileOf(SMALL, { seed: 7, hours: 100, replications: 4 }));
    expect(outside(all, erlangC(SMALL))).toEqual([]);
    expect(all.abandoned).toEqual({ mean: 0, low: 0, high: 0 });
    expect(all.maxOvertaken).toEqual({ mean: 0, low: 0, high: 0 });
  }, 60_000);

  it('agrees with Erlang A: service level of all offered, wait of those who gave up included', () => {
    const line = { ...SMALL, patience: 300 };
    const { all } = run(fileOf(line, { seed: 7, hours: 100, replications: 4 }));
    expect(outside(all, erlangA(line))).toEqual([]);
    const share = (all.abandoned.mean ?? 0) / (all.offered.mean ?? 0);
    expect(Math.abs(share / erlangA(line).abandoned - 1)).toBeLessThan(0.15);
  }, 60_000);

  it('agrees with Erlang A for a large centre that is overrun', () => {
    const line = { perSecond: 210 / 300, handle: 300, people: 200, target: 20, patience: 180 };
    expect(outside(run(fileOf(line, { seed: 1, hours: 10, replications: 4 })).all, erlangA(line))).toEqual([]);
  }, 60_000);

  it.each([
    { hours: 12, replications: 4 },
    { hours: 40, replications: 1 },
  ])(
    'has intervals that hold the true values about as often as they say: %j',
    (length) => {
      const line = { ...SMALL, patience: 300 };
      const runs = Array.from({ length: 20 }, (_, seed) => run(fileOf(line, { seed, ...length })).all);
      const missed = runs.flatMap((all) => outside(all, erlangA(line))).length;
      expect(missed / (runs.length * JUDGED.length)).toBeLessThanOrEqual(0.15);
    },
    60_000,
  );
});

const JUDGED = ['serviceLevel', 'meanWait', 'occupancy'] as const;

interface Length {
  readonly seed: number;
  readonly hours: number;
  readonly replications: number;
}

function fileOf(line: Line & { readonly patience?: number }, length: Length) {
  const patience = line.patience === undefined ? {} : { patience: { exponential: line.patience } };
  const arrivals = { poissonPerHour: line.perSecond * 3600 };
  return {
    ...length,
    classes: [
      { name: 'all', arrivals, handle: { exponential: line.handle }, ...patience, skills: ['all'], level: 'ordinary' },
    ],
    staff: [{ people: line.people, skills: ['all'] }],
    target: { seconds: line.target },
  };
}

/** The measures whose interval does not hold what is expected. */
function outside(all: Measures, expected: Expected): string[] {
  return JUDGED.filter((name) => !holds(all[name], expected[name]));
}

function holds({ low, high }: Estimate, value: number): boolean {
  return low !== null && high !== null && low <= value && value <= high;
}

function near(value: number, digits = 5): number {
  return expect.closeTo(value, digits);
}
