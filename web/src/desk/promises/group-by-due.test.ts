import { expect, test } from 'vitest';
import { groupByDue } from './group-by-due.ts';

// 23:30 of 29 November in the operator's zone.
const now = Date.parse('2026-11-29T15:30:00Z');

test.each([
  ['2026-11-29T15:29:00Z', 'overdue'],
  ['2026-11-29T15:59:00Z', 'today'],
  ['2026-11-29T16:00:00Z', 'tomorrow'],
  ['2026-11-30T15:59:00Z', 'tomorrow'],
  ['2026-11-30T16:00:00Z', 'later'],
])('due at %s it is %s', (dueAt, group) => {
  expect(groupByDue([{ dueAt }], now)).toEqual([{ group, promises: [{ dueAt }] }]);
});

test('what is late comes first, and a group with none is left out', () => {
  const later = { dueAt: '2026-12-05T02:00:00Z' };
  const late = { dueAt: '2026-11-28T02:00:00Z' };
  expect(groupByDue([later, late], now).map(({ group }) => group)).toEqual(['overdue', 'later']);
});
