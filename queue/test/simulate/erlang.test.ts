import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/simulate/estimate-interval.ts';
import type { Measures } from '../../src/simulate/measures.ts';
import { erlangA, erlangC } from '../help/erlang.ts';
import { run } from '../help/scenario.ts';

const HALF_HOUR = 1800;
/** 100 calls in half an hour of 180 s, 14 people, 20 s. */
const SMALL = { perSecond: 100 / HALF_HOUR, handle: 180, people: 14, target: 20 };
const PUBLISHED = { perSecond: 360 / HALF_HOUR, handle: 240, people: 55, target: 15 };

describe('the formulas of the tests', () => {
  it('give the published figures', () => {
    expect(erlangC(SMALL)).toMatchObject({ serviceLevel: near(0.88835), meanWait: near(7.83594), occupancy: near(0.714286) });
    expect(erlangC(PUBLISHED)).toMatchObject({ serviceLevel: near(0.8459, 3), meanWait: near(8.18, 2) });
    const patient = erlangA({ ...SMALL, patience: 300 });
    expect(patient).toMatchObject({ abandoned: near(0.013984), occupancy: near(0.704297), serviceLevel: near(0.916792) });
    expect(patient.meanWait).toBeCloseTo(0.069919 * 60, 2);
    const large = erlangA({ perSecond: 990 / 300, handle: 300, people: 1000, target: 20, patience: 180 });
    expect(large).toMatchObject({ abandoned: near(0.009658394), meanWait: near(1.738511), serviceLevel: near(0.9889758) });
  });
});

describe('one class with exponential times', () => {
  it('agrees with Erlang C', () => {
    const expected = erlangC(SMALL);
    const { all } = run(fileOf(SMALL, { seed: 7, hours: 400, replications: 4 }));
    expectToCover(all, expected);
    expect(all.abandoned).toEqual({ mean: 0, low: 0, high: 0 });
    expect(all.maxOvertaken).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it('agrees with Erlang A: service level of all offered, wait of those who gave up included', () => {
    const expected = erlangA({ ...SMALL, patience: 300 });
    const { all } = run(fileOf({ ...SMALL, patience: 300 }, { seed: 7, hours: 400, replications: 4 }));
    expectToCover(all, expected);
    const share = (all.abandoned.mean ?? 0) / (all.offered.mean ?? 0);
    expect(share).toBeGreaterThan(expected.abandoned * 0.85);
    expect(share).toBeLessThan(expected.abandoned * 1.15);
  });

  it('agrees with Erlang A for a large centre that is overrun', () => {
    const line = { perSecond: 210 / 300, handle: 300, people: 200, target: 20, patience: 180 };
    expectToCover(run(fileOf(line, { seed: 3, hours: 40, replications: 4 })).all, erlangA(line));
  });

  it('has intervals that hold the true value about as often as they say', () => {
    const line = { ...SMALL, patience: 300 };
    const { serviceLevel, meanWait, occupancy } = erlangA(line);
    for (const replications of [4, 1]) {
      const runs = Array.from({ length: 40 }, (_, seed) => run(fileOf(line, { seed, hours: 60 / replications + 20, replications })).all);
      const covered = runs.flatMap((all) => [holds(all.serviceLevel, serviceLevel), holds(all.meanWait, meanWait), holds(all.occupancy, occupancy)]);
      expect(covered.filter(Boolean).length / covered.length).toBeGreaterThanOrEqual(0.85);
    }
  });
});

interface Length {
  readonly seed: number;
  readonly hours: number;
  readonly replications: number;
}

function fileOf(line: { perSecond: number; handle: number; people: number; target: number; patience?: number }, length: Length) {
  const patience = line.patience === undefined ? {} : { patience: { exponential: line.patience } };
  const arrivals = { poissonPerHour: line.perSecond * 3600 };
  return {
    ...length,
    classes: [{ name: 'all', arrivals, handle: { exponential: line.handle }, ...patience, skills: ['all'], level: 'ordinary' }],
    staff: [{ people: line.people, skills: ['all'] }],
    target: { seconds: line.target },
  };
}

function expectToCover(all: Measures, expected: { serviceLevel: number; meanWait: number; occupancy: number }): void {
  for (const name of ['serviceLevel', 'meanWait', 'occupancy'] as const) {
    expect(all[name].low, name).toBeLessThanOrEqual(expected[name]);
    expect(all[name].high, name).toBeGreaterThanOrEqual(expected[name]);
  }
}

function holds({ low, high }: Estimate, value: number): boolean {
  return low !== null && high !== null && low <= value && value <= high;
}

function near(value: number, digits = 5): number {
  return expect.closeTo(value, digits);
}
