import { expect, test } from 'vitest';
import { told } from '../../../../test/help/office-calendar.ts';
import type { ClockRule } from '../../tickets/index.ts';
import { acceptance, days, derive, RAISED, working } from '../../../../test/help/clock-histories.ts';

test.each<[string, ClockRule, string[], string, string, string | null]>([
  ['working time', working, ['raise 2026-03-06T16:30'], '2026-03-06T17:00', 'running', '2026-03-09T17:00'],
  [
    'working time, resting over noon',
    working,
    ['raise 2026-03-02T08:30', 'hold 2026-03-02T11:30 x', 'resume 2026-03-02T14:00'],
    '2026-03-02T14:30',
    'running',
    '2026-03-03T10:00',
  ],
  [
    'working time, into a year that is missing',
    working,
    ['raise 2026-12-31T16:30'],
    '2026-12-31T17:00',
    'not-covered',
    null,
  ],
  [
    'kept before the missing year',
    working,
    ['raise 2026-12-31T16:30', 'reply 2026-12-31T17:00'],
    '2027-03-01T10:00',
    'met',
    null,
  ],
  [
    'kept in the missing year: who knows',
    working,
    ['raise 2026-12-31T16:30', 'reply 2027-01-01T17:00'],
    '2027-03-01T10:00',
    'not-covered',
    null,
  ],
  [
    'resting over the missing year',
    working,
    ['raise 2026-12-31T16:30', 'hold 2026-12-31T17:00 x'],
    '2027-03-01T10:00',
    'paused',
    null,
  ],
  ['fifteen days: to the end of the last', days, [RAISED], '2026-03-03T10:00', 'running', '2026-03-18T00:00'],
  [
    'fifteen days do not rest',
    days,
    [RAISED, 'hold 2026-03-03T10:00 x'],
    '2026-03-10T10:00',
    'running',
    '2026-03-18T00:00',
  ],
  [
    'days that rest',
    { ...days, pausesIn: ['held'] },
    [RAISED, 'hold 2026-03-03T10:00 x', 'resume 2026-03-05T10:00'],
    '2026-03-10T10:00',
    'running',
    '2026-03-20T00:00',
  ],
  ['acceptance', acceptance, [RAISED, 'assign 2026-03-02T11:00'], '2026-03-02T11:30', 'running', '2026-03-02T14:30'],
  [
    'accepted',
    acceptance,
    [RAISED, 'assign 2026-03-02T11:00', 'accept 2026-03-02T14:30'],
    '2026-03-02T16:00',
    'met',
    '2026-03-02T14:30',
  ],
  [
    'taken back: late, not kept',
    acceptance,
    [RAISED, 'assign 2026-03-02T11:00', 'give-back 2026-03-02T14:30 nobody'],
    '2026-03-02T16:00',
    'late',
    '2026-03-02T14:30',
  ],
  [
    'given back before it was due',
    acceptance,
    [RAISED, 'assign 2026-03-02T11:00', 'give-back 2026-03-02T11:30 not ours'],
    '2026-03-02T16:00',
    'off',
    '2026-03-02T14:30',
  ],
  [
    'passed on: the next team has its own time',
    acceptance,
    [RAISED, 'assign 2026-03-02T11:00', 'pass-on 2026-03-02T11:30 theirs'],
    '2026-03-02T11:40',
    'running',
    '2026-03-02T15:00',
  ],
])('%s', (_, rule, lines, now, state, dueAt) => {
  const clock = derive(rule, lines, now);
  expect([clock?.state, told(clock?.dueAt)]).toEqual([state, dueAt]);
});
