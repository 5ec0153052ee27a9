import { expect, test } from 'vitest';
import { type Calendar, openCalendar } from '../../foundation/calendar/index.ts';
import { offerElapsedTimes, offerWorkingTimes, proposeTimes } from './offer-times.ts';

const day = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
] as const;
const office: Calendar = openCalendar({
  name: { zh: '办公', en: 'Office' },
  week: [day, day, day, day, day, [], []],
  makeUpDay: day,
  observesHolidays: false,
  years: [],
  exceptions: [{ day: '2026-03-03', intervals: [] }],
});
const local = (text: string) => new Date(`${text}+08:00`);
const offered = (now: string) =>
  offerWorkingTimes(office, local(now)).map(({ name, dueAt }) => `${name} ${dueAt.toISOString()}`);
const is = (name: string, at: string) => `${name} ${local(at).toISOString()}`;

test.each([
  [
    'in the morning, past noon',
    '2026-03-02T11:00',
    [is('two-hours', '2026-03-02T14:30'), is('today', '2026-03-02T17:30'), is('next-working-day', '2026-03-04T17:30')],
  ],
  [
    'shortly before the end, over a day that is closed',
    '2026-03-02T17:00',
    [is('two-hours', '2026-03-04T10:00'), is('next-working-day', '2026-03-04T17:30')],
  ],
  [
    'on a Friday night, over the weekend',
    '2026-03-06T22:00',
    [is('two-hours', '2026-03-09T10:30'), is('next-working-day', '2026-03-09T17:30')],
  ],
])('times of work %s', (_, now, wanted) => {
  expect(offered(now)).toEqual(wanted);
});

test('without a calendar for the year, a callback is proposed in twelve hours', () => {
  const times = offerElapsedTimes(local('2026-03-02T11:00'));
  expect(proposeTimes(times)).toMatchObject({ callback: 'twelve-hours', 'notify-me': 'twelve-hours' });
  expect(times[0]?.dueAt).toEqual(local('2026-03-02T23:00'));
});
