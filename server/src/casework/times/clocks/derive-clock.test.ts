import { expect, test } from 'vitest';
import { at, officeCalendar as calendar, told } from '../../../../test/help/office-calendar.ts';
import type { ClockRule } from '../../tickets/index.ts';
import { type Clock, deriveClock, type Step } from './derive-clock.ts';

const HOUR = 3_600_000;
const states = { pausing: ['asked-back', 'held'], stopped: ['replied'], ended: ['closed', 'cancelled'] };
const label = { zh: '首次答复', en: 'First reply' };
const elapsed: ClockRule = {
  name: 'first-reply',
  label,
  minutes: 720,
  counts: 'elapsed',
  startsAt: ['raise', 'dissatisfied'],
  stopsAt: ['reply'],
};
const working: ClockRule = { ...elapsed, counts: 'working', minutes: 480 };
const days: ClockRule = { ...elapsed, name: 'regulator', counts: 'days', minutes: 15 * 1440, pausesIn: [] };
const acceptance: ClockRule = {
  ...working,
  name: 'acceptance',
  minutes: 120,
  startsAt: ['assign', 'pass-on'],
  stopsAt: ['accept'],
  endsAt: ['pass-on', 'give-back'],
};

/** `['raise 2026-03-02T10:00', 'hold 2026-03-02T11:00 waiting for parts']`: verb, time, reason. */
const stateAfter: Record<string, string> = {
  raise: 'open',
  assign: 'assigned',
  'pass-on': 'assigned',
  'give-back': 'open',
  accept: 'accepted',
  hold: 'held',
  resume: 'accepted',
  'ask-back': 'asked-back',
  answer: 'accepted',
  remind: 'accepted',
  reply: 'replied',
  dissatisfied: 'assigned',
  close: 'closed',
  cancel: 'cancelled',
};
const history = (...lines: string[]): Step[] =>
  lines.map((line) => {
    const [verb = '', time = '', ...reason] = line.split(' ');
    return { verb, at: at(time), state: stateAfter[verb] ?? '', reason: reason.join(' ') || null };
  });
const derive = (rule: ClockRule, lines: string[], now: string, share?: number): Clock | null =>
  deriveClock({ rule, calendar, states, history: history(...lines), now: at(now) }, share);

const RAISED = 'raise 2026-03-02T10:00';
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

test('tells what is not started, which promise it is, why and how long it rests, and which year is missing', () => {
  expect(derive(acceptance, [RAISED], '2026-03-02T12:00')).toBeNull();
  const again = [RAISED, 'reply 2026-03-02T12:00', 'dissatisfied 2026-03-03T09:00'];
  expect(derive(elapsed, again, '2026-03-03T10:00')).toMatchObject({ round: 2, startedAt: at('2026-03-03T09:00') });
  const held = derive(elapsed, [RAISED, 'hold 2026-03-02T11:00 customer travels'], '2026-03-02T13:00');
  expect(held).toMatchObject({ pausedBecause: 'customer travels', pausedFor: 2 * HOUR, dueAt: null });
  expect(derive(working, ['raise 2026-12-31T16:30'], '2026-12-31T17:00')).toMatchObject({ missingYear: 2027 });
});

test('tells when a part of the time has run', () => {
  expect(told(derive(elapsed, [RAISED], '2026-03-02T12:00', 0.75)?.dueAt)).toBe('2026-03-02T19:00');
  expect(told(derive(working, ['raise 2026-03-06T16:30'], '2026-03-06T17:00', 0.5)?.dueAt)).toBe('2026-03-09T11:30');
  expect(told(derive(days, ['raise 2026-03-02T00:00'], '2026-03-02T10:00', 0.5)?.dueAt)).toBe('2026-03-10T00:00');
});
