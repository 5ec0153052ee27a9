import { expect, test } from 'vitest';
import { intervalsOf, overdueSeconds, spanOf, sumByState } from './judge-day.ts';
import type { LogRow } from './log-store.ts';

const day = new Date('2026-03-01T16:00:00Z');
const at = (minute: number) => new Date(day.getTime() + minute * 60_000);
const row = (minute: number, state: string, more: Partial<LogRow> = {}): LogRow => ({
  state,
  beganAt: at(minute),
  because: null,
  reason: null,
  plannedUntil: null,
  ...more,
});
const shortly = (rows: LogRow[], now: number) =>
  intervalsOf(rows, spanOf(day, at(now))).map(
    ({ state, from, until }) =>
      `${state} ${(Number(from) - Number(day)) / 60_000}-${(Number(until) - Number(day)) / 60_000}`,
  );

test.each([
  ['nothing was before the first line', [row(60, 'ready')], 90, ['ready 60-90']],
  ['what began the day before goes on', [row(-30, 'ready'), row(10, 'away')], 20, ['ready 0-10', 'away 10-20']],
  ['the day ends', [row(1400, 'ready')], 3000, ['ready 1400-1440']],
  [
    'what lasted no time is left out, and the same goes on',
    [row(0, 'ready'), row(5, 'offline'), row(5, 'ready'), row(9, 'on-contact')],
    10,
    ['ready 0-9', 'on-contact 9-10'],
  ],
  ['tomorrow has not begun', [row(0, 'ready')], -10, []],
])('%s', (_, rows, now, wanted) => {
  expect(shortly(rows, now)).toEqual(wanted);
});

test('sums by state, and how long breaks were beyond their plan', () => {
  const meal = { reason: 'meal', plannedUntil: at(40) };
  const rows = [
    row(0, 'ready'),
    row(10, 'break', meal),
    row(30, 'on-contact'),
    row(35, 'break', meal),
    row(50, 'ready'),
  ];
  const intervals = intervalsOf(rows, spanOf(day, at(60)));
  expect(sumByState(intervals)).toEqual([
    { state: 'ready', seconds: 1200 },
    { state: 'on-contact', seconds: 300 },
    { state: 'break', seconds: 2100 },
  ]);
  expect(overdueSeconds(intervals)).toBe(600);
});

test('a state that is none of ours is an error with its place', () => {
  expect(() => shortly([row(0, 'asleep')], 10)).toThrow('presence_log.state');
});
