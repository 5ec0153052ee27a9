import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArrivals } from '../../src/simulate/arrival-source.ts';
import { drawDuration } from '../../src/simulate/draw-duration.ts';
import { estimateInterval, studentQuantile } from '../../src/simulate/estimate-interval.ts';
import { RandomStream } from '../../src/simulate/random-stream.ts';
import type { Duration, Presence } from '../../src/simulate/scenario.ts';
import { shiftChanges } from '../../src/simulate/staff-shifts.ts';
import { Timetable } from '../../src/simulate/timetable.ts';
import { WaitHistogram } from '../../src/simulate/wait-histogram.ts';
import { WaitingLine } from '../../src/simulate/waiting-line.ts';

const HOUR = 3_600_000;

describe('a stream of random numbers', () => {
  it('is the same for the same name, and another for another', () => {
    const [one, same, other] = [new RandomStream('7/0/a'), new RandomStream('7/0/a'), new RandomStream('7/1/a')];
    const draws = (stream: RandomStream) => Array.from({ length: 8 }, () => stream.uniform());
    const first = draws(one);
    expect(draws(same)).toEqual(first);
    expect(draws(other)).not.toEqual(first);
  });

  it('is even: every hundredth holds its share, neighbours have nothing to do with one another', () => {
    const stream = new RandomStream('even');
    const counts = Array.from({ length: 100 }, () => 0);
    let [before, together] = [0.5, 0];
    for (let draw = 0; draw < 100_000; draw++) {
      const value = stream.uniform();
      counts[Math.floor(value * 100)] = (counts[Math.floor(value * 100)] ?? 0) + 1;
      together += (value - 0.5) * (before - 0.5);
      before = value;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(149);
    expect(Math.abs(together / 100_000)).toBeLessThan(0.001);
  });
});

describe('a drawn time', () => {
  it.each<[Duration, number, number]>([
    [{ kind: 'exponential', mean: 180 }, 180, 180],
    [{ kind: 'lognormal', mean: 240, deviation: 120 }, 240, 120],
    [{ kind: 'lognormal', mean: 240, deviation: 0 }, 240, 0],
    [{ kind: 'samples', values: [10, 20, 30] }, 20, 8.165],
  ])('%j has the mean %d and the deviation %d', (duration, mean, deviation) => {
    const stream = new RandomStream('times');
    const draw = drawDuration(duration);
    const values = Array.from({ length: 100_000 }, () => draw(stream) / 1000);
    const found = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - found) ** 2, 0) / values.length;
    expect(Math.abs(found - mean)).toBeLessThanOrEqual(0.01 * mean);
    expect(Math.abs(Math.sqrt(square) - deviation)).toBeLessThanOrEqual(0.03 * deviation + 1e-6);
  });
});

describe('rows of arrivals', () => {
  it('spread their counts over their intervals, and leave a gap empty', () => {
    const rows = { from: Float64Array.of(0, 1, 2, 10), counts: Float64Array.of(200, 0, 300, 100), usual: 1 };
    const source = openArrivals({ kind: 'rows', rows }, new RandomStream('rows'), 0);
    const times: number[] = [];
    for (let at = source.next(); Number.isFinite(at); at = source.next()) times.push(at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    const within = (from: number, to: number) => times.filter((at) => at >= from && at < to).length;
    expect([within(0, 1), within(1, 2), within(2, 3), within(3, 10), within(10, 11)]).toEqual([200, 0, 300, 0, 100]);
    expect(within(2, 2.5)).toBeGreaterThan(110);
    expect(within(2, 2.5)).toBeLessThan(190);
  });
});

describe('a shift', () => {
  it.each<[string, Presence, number, (number | string)[]]>([
    ['always', { kind: 'always' }, 0, [0, 'come']],
    ['once', { kind: 'once', from: HOUR, to: 3 * HOUR }, 0, [1, 'come', 3, 'go']],
    ['by day', { kind: 'daily', from: 8 * HOUR, to: 20 * HOUR }, 0, [8, 'come', 20, 'go', 32, 'come', 44, 'go']],
    [
      'begun before the start',
      { kind: 'daily', from: 8 * HOUR, to: 20 * HOUR },
      10 * HOUR,
      [0, 'come', 10, 'go', 22, 'come'],
    ],
    ['past midnight', { kind: 'daily', from: 22 * HOUR, to: 6 * HOUR }, 0, [0, 'come', 6, 'go', 22, 'come', 30, 'go']],
    ['to midnight', { kind: 'daily', from: 0, to: 24 * HOUR }, 0, [0, 'come', 24, 'go', 24, 'come']],
  ])('%s', (_name, presence, timeOfDay, expected) => {
    const changes: (number | string)[] = [];
    for (const { at, come } of shiftChanges(presence, timeOfDay)) {
      changes.push(at / HOUR, come ? 'come' : 'go');
      if (changes.length >= expected.length) break;
    }
    expect(changes).toEqual(expected);
  });
});

describe('a timetable', () => {
  it('gives what is due in order of time, whatever was changed or taken away', () => {
    const changes = fc.array(fc.tuple(fc.nat(40), fc.option(fc.nat(1000))), { maxLength: 200 });
    fc.assert(
      fc.property(changes, (all) => {
        const timetable = new Timetable();
        const expected = new Map<number, number>();
        for (const [thing, at] of all) {
          if (at === null) timetable.remove(thing);
          else timetable.set(thing, at);
          if (at === null) expected.delete(thing);
          else expected.set(thing, at);
        }
        const times: number[] = [];
        while (timetable.nextAt() < Number.POSITIVE_INFINITY) {
          const at = timetable.nextAt();
          expect(expected.get(timetable.take())).toBe(at);
          times.push(at);
        }
        expect(times).toEqual([...expected.values()].toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('waits by classes', () => {
  it('give quantiles that are right to half a percent', () => {
    const stream = new RandomStream('waits');
    const waits = Array.from({ length: 20_000 }, () => 30_000 * stream.exponential());
    const histogram = new WaitHistogram();
    for (const wait of waits) histogram.add(wait);
    const sorted = waits.toSorted((one, other) => one - other);
    for (const share of [0.1, 0.5, 0.9, 0.99, 1]) {
      const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      expect(Math.abs((histogram.quantile(share) ?? 0) / exact - 1)).toBeLessThan(0.005);
    }
    expect(new WaitHistogram().quantile(0.9)).toBeNull();
  });
});

describe('a line of those who wait', () => {
  it('counts as counting one by one does', () => {
    const step = fc.oneof(
      fc.constant('join' as const),
      fc.record({ leave: fc.nat(20) }),
      fc.record({ mark: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const line = new WaitingLine();
        const plain = new PlainLine();
        for (const [now, one] of steps.entries()) {
          expect(plain.doesAs(line, one, now)).toBe(true);
          expect(line.oldest).toBe(plain.oldest);
        }
      }),
    );
  });
});

type Step = 'join' | { readonly leave: number } | { readonly mark: number };

/** Goes through everybody who waits. */
class PlainLine {
  private readonly waiting: { arrival: number; overtaken: number }[] = [];

  get oldest(): number {
    return this.waiting[0]?.arrival ?? Number.POSITIVE_INFINITY;
  }

  /** @returns whether whoever leaves was overtaken as often as the line says */
  doesAs(line: WaitingLine, step: Step, now: number): boolean {
    if (step === 'join') {
      line.join(now);
      this.waiting.push({ arrival: now, overtaken: 0 });
    } else if ('mark' in step) {
      line.mark(now - step.mark);
      for (const each of this.waiting) if (each.arrival < now - step.mark) each.overtaken++;
    } else {
      const [gone] = this.waiting.splice(step.leave % Math.max(1, this.waiting.length), 1);
      return gone === undefined || line.leave(gone.arrival) === gone.overtaken;
    }
    return true;
  }
}

describe('an interval', () => {
  it('goes by Student’s t, stays within what can be, and is not there for one value', () => {
    expect(estimateInterval(2, [1, 2, 3], { least: 0, most: 10 })).toMatchObject({
      mean: 2,
      low: 0,
      high: expect.closeTo(4.48414, 4),
    });
    expect(estimateInterval(2, [2], { least: 0, most: 10 })).toEqual({ mean: 2, low: null, high: null });
    expect(estimateInterval(null, [], { least: 0, most: 10 })).toEqual({ mean: null, low: null, high: null });
    expect(studentQuantile(31)).toBeCloseTo(2.03951, 3);
    expect(studentQuantile(1000)).toBeCloseTo(1.96234, 4);
  });
});
