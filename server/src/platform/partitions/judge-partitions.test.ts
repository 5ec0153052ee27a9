import { describe, expect, test } from 'vitest';
import { lacksPartition, nextRange, usesNet } from './judge-partitions.ts';
import type { DividedTable } from './partition-store.ts';

const now = new Date('2026-03-11T00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const table = (last: number, ...borders: number[]): DividedTable => ({
  table: 'event',
  last,
  partitions: borders.slice(1).map((high, index) => ({ name: `event_${index}`, low: borders[index] ?? 0, high })),
});

test.each([
  [table(0), true],
  [table(0, 1, 101), true],
  [table(0, 1, 101, 201), false],
  [table(99, 1, 101, 201), false],
  [table(100, 1, 101, 201), true],
  [table(500, 1, 101, 201), true],
])('of %j the next partition is lacking: %s', (is, lacking) => {
  expect(lacksPartition(is)).toBe(lacking);
});

test('rows lie in the net from the first one that no partition was made for', () => {
  expect([table(0), table(200, 1, 101, 201), table(201, 1, 101, 201)].map(usesNet)).toEqual([false, false, true]);
});

describe('the next range', () => {
  test('begins where the last one ends, and is small while nothing is known', () => {
    expect(nextRange(table(0), { days: 90, since: null, now })).toEqual({ low: 1, high: 100_001 });
  });

  test('has room for what comes in so many days, by what came since the one in use began', () => {
    const is = table(1_000_000, 1, 2_000_001);
    expect(nextRange(is, { days: 5, since: daysAgo(10), now })).toEqual({ low: 2_000_001, high: 2_500_001 });
  });

  test('is not led astray by what came all at once', () => {
    const is = table(100_000, 1, 100_001);
    expect(nextRange(is, { days: 90, since: now, now })).toEqual({ low: 100_001, high: 500_001 });
  });

  test('is in one piece with what lies in the net', () => {
    const is = table(300_000, 1, 100_001);
    expect(nextRange(is, { days: 1, since: daysAgo(100), now })).toEqual({ low: 100_001, high: 400_001 });
  });
});
