import { expect, test } from 'vitest';
import { groupByDay } from './group-by-day.ts';

const now = Date.parse('2026-03-02T02:00:00Z');

test('a day is one of the operator’s calendar, from midnight there', () => {
  const items = ['2026-02-28T10:00:00Z', '2026-03-01T15:59:59Z', '2026-03-01T16:00:00Z', '2026-03-02T01:00:00Z'];
  const days = groupByDay(
    items.map((at) => ({ at })),
    now,
  );
  expect(days.map(({ ago, at, items: some }) => [ago, at, some.length])).toEqual([
    [2, items[0], 1],
    [1, items[1], 1],
    [0, items[2], 2],
  ]);
});

test('nothing has no days', () => expect(groupByDay([], now)).toEqual([]));
