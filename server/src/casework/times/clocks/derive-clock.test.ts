import { expect, test } from 'vitest';
import { at, told } from '../../../../test/help/office-calendar.ts';
import type { ClockRule } from '../../tickets/index.ts';
import { acceptance, days, derive, elapsed, RAISED, working } from '../../../../test/help/clock-histories.ts';

const HOUR = 3_600_000;

test.each<[string, ClockRule, string[], string, string, string | null]>([
  ['twelve hours from raising', elapsed, [RAISED], '2026-03-02T12:00', 'running', '2026-03-02T22:00'],
  ['late at the instant it is due', elapsed, [RAISED], '2026-03-02T22:00', 'late', '2026-03-02T22:00'],
  ['a reply in time', elapsed, [RAISED, 'reply 2026-03-02T21:59'], '2026-03-04T10:00', 'met', '2026-03-02T22:00'],
  [
    'a reply at the very instant is in time',
    elapsed,
    [RAISED, 'reply 2026-03-02T22:00'],
    '2026-03-04T10:00',
    'met',
    '2026-03-02T22:00',
  ],
  ['a reply too late', elapsed, [RAISED, 'reply 2026-03-02T22:01'], '2026-03-04T10:00', 'late', '2026-03-02T22:00'],
  [
    'other moves change nothing',
    elapsed,
    [RAISED, 'assign 2026-03-02T11:00', 'remind 2026-03-02T12:00'],
    '2026-03-02T12:30',
    'running',
    '2026-03-02T22:00',
  ],
  [
    'it rests while held for a reason',
    elapsed,
    [RAISED, 'hold 2026-03-02T11:00 customer travels'],
    '2026-03-09T10:00',
    'paused',
    null,
  ],
  [
    'it does not rest without a reason',
    elapsed,
    [RAISED, 'hold 2026-03-02T11:00'],
    '2026-03-02T12:00',
    'running',
    '2026-03-02T22:00',
  ],
  [
    'what rested is added',
    elapsed,
    [RAISED, 'hold 2026-03-02T11:00 x', 'resume 2026-03-03T11:00'],
    '2026-03-03T12:00',
    'running',
    '2026-03-03T22:00',
  ],
  [
    'two rests',
    elapsed,
    [
      RAISED,
      'hold 2026-03-02T11:00 x',
      'resume 2026-03-02T12:00',
      'ask-back 2026-03-02T13:00 y',
      'answer 2026-03-02T15:00',
    ],
    '2026-03-02T16:00',
    'running',
    '2026-03-03T01:00',
  ],
  [
    'a rest after it was due changes nothing',
    elapsed,
    [RAISED, 'hold 2026-03-02T23:00 x'],
    '2026-03-05T10:00',
    'late',
    '2026-03-02T22:00',
  ],
  [
    'closed without a reply',
    elapsed,
    [RAISED, 'cancel 2026-03-02T12:00 by the customer'],
    '2026-03-05T10:00',
    'off',
    '2026-03-02T22:00',
  ],
  [
    'closed without a reply, too late',
    elapsed,
    [RAISED, 'cancel 2026-03-03T12:00 x'],
    '2026-03-05T10:00',
    'late',
    '2026-03-02T22:00',
  ],
  [
    'not satisfied: a new promise',
    elapsed,
    [RAISED, 'reply 2026-03-02T12:00', 'dissatisfied 2026-03-03T09:00'],
    '2026-03-03T10:00',
    'running',
    '2026-03-03T21:00',
  ],
])('%s', (_, rule, lines, now, state, dueAt) => {
  const clock = derive(rule, lines, now);
  expect([clock?.state, told(clock?.dueAt)]).toEqual([state, dueAt]);
});

test('tells what is not started, which promise it is, why and how long it rests, and which year is missing', () => {
  expect(derive(acceptance, [RAISED], '2026-03-02T12:00')).toBeNull();
  const again = [RAISED, 'reply 2026-03-02T12:00', 'dissatisfied 2026-03-03T09:00'];
  expect(derive(elapsed, again, '2026-03-03T10:00')).toMatchObject({ round: 2, startedAt: at('2026-03-03T09:00') });
  const onHold = derive(elapsed, [RAISED, 'hold 2026-03-02T11:00 customer travels'], '2026-03-02T13:00');
  expect(onHold).toMatchObject({ pausedBecause: 'customer travels', pausedFor: 2 * HOUR, dueAt: null });
  expect(derive(working, ['raise 2026-12-31T16:30'], '2026-12-31T17:00')).toMatchObject({ missingYear: 2027 });
});

test('tells when a part of the time has run', () => {
  expect(told(derive(elapsed, [RAISED], '2026-03-02T12:00', 0.75)?.dueAt)).toBe('2026-03-02T19:00');
  expect(told(derive(working, ['raise 2026-03-06T16:30'], '2026-03-06T17:00', 0.5)?.dueAt)).toBe('2026-03-09T11:30');
  expect(told(derive(days, ['raise 2026-03-02T00:00'], '2026-03-02T10:00', 0.5)?.dueAt)).toBe('2026-03-10T00:00');
});
