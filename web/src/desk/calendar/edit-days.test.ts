import { expect, test } from 'vitest';
import type { CalendarBody } from '../../api/foundation/calendar.ts';
import { markDay, setDay, weeksOf } from './edit-days.ts';
import { judgeCoverage } from './judge-coverage.ts';

const national = { zh: '国庆节', en: 'National Day' };
const year = {
  year: 2026,
  document: '通知',
  source: 'https://www.gov.cn/',
  holidays: [{ name: national, from: '2026-10-01', to: '2026-10-07' }],
  makeUpDays: ['2026-10-10'],
};
const body: CalendarBody = {
  name: { zh: '办公时间', en: 'Office hours' },
  week: [
    [['08:30', '17:30']],
    [['08:30', '17:30']],
    [['08:30', '17:30']],
    [['08:30', '17:30']],
    [['08:30', '17:30']],
    [],
    [],
  ],
  makeUpDay: [['08:30', '17:30']],
  observesHolidays: true,
  years: [year],
  exceptions: [{ day: '2026-05-20', intervals: [] }],
};

test.each([
  ['2026-10-01', 'holiday'],
  ['2026-10-10', 'make-up'],
  ['2026-05-20', 'exception'],
  ['2026-10-12', 'work'],
  ['2026-10-11', 'rest'],
])('%s is %s', (day, mark) => {
  expect(markDay(body, day)).toBe(mark);
});

test('a day taken out of a holiday parts it, and put back joins it again', () => {
  const parted = setDay(year, '2026-10-03', { is: 'ordinary' });
  expect(parted.holidays.map(({ from, to }) => [from, to])).toEqual([
    ['2026-10-01', '2026-10-02'],
    ['2026-10-04', '2026-10-07'],
  ]);
  expect(setDay(parted, '2026-10-03', { is: 'holiday', name: national })).toEqual(year);
  const worked = setDay(year, '2026-10-07', { is: 'make-up' });
  expect(worked.makeUpDays).toEqual(['2026-10-07', '2026-10-10']);
  expect(worked.holidays[0]?.to).toBe('2026-10-06');
});

test('a month begins on its weekday', () => {
  expect(weeksOf(2026, 1)[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
  expect(weeksOf(2026, 1).flat().filter(Boolean)).toHaveLength(28);
});

test.each([
  ['2026-05-01', { until: '2026-12-31', daysLeft: 244, missing: 2027, soon: false }],
  ['2026-11-01', { until: '2026-12-31', daysLeft: 60, missing: 2027, soon: true }],
  ['2027-01-01', { until: null, daysLeft: 0, missing: 2027, soon: true }],
])('on %s it is covered so far', (today, expected) => {
  expect(judgeCoverage(body, today)).toEqual(expected);
  expect(judgeCoverage({ ...body, observesHolidays: false }, today)).toBeNull();
});
