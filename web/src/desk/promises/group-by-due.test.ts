import { expect, test } from 'vitest';
import { groupByDue } from './group-by-due.ts';

// 23:30 of 29 November in the operator's zone.
const now = Date.parse('2026-11-29T15:30:00Z');

test.each([
  ['2026-11-29T15:29:00Z', 'open', 'overdue'],
  ['2026-11-29T15:59:00Z', 'open', 'today'],
  ['2026-11-29T16:00:00Z', 'open', 'tomorrow'],
  ['2026-11-30T15:59:00Z', 'open', 'tomorrow'],
  ['2026-11-30T16:00:00Z', 'open', 'later'],
  // It was said that it will not be kept, before it was due.
  ['2026-12-05T02:00:00Z', 'broken', 'overdue'],
] as const)('due at %s and %s it is %s', (dueAt, state, group) => {
  expect(groupByDue([{ dueAt, state }], now)).toEqual([{ group, promises: [{ dueAt, state }] }]);
});

test('what is late comes first, and a group with none is left out', () => {
  const later = { dueAt: '2026-12-05T02:00:00Z', state: 'open' } as const;
  const late = { dueAt: '2026-11-28T02:00:00Z', state: 'open' } as const;
  expect(groupByDue([later, late], now).map(({ group }) => group)).toEqual(['overdue', 'later']);
});
