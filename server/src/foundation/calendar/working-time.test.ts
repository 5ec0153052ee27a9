import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, office, told } from '../../../test/help/office-calendar.ts';
import { type CalendarBody, type Interval, openCalendar } from './calendar.ts';
import { checkCalendar } from './check-calendar.ts';
import { addWorkingTime, workingTimeBetween } from './working-time.ts';

const { years } = office;
const HOUR = 3_600_000;
const due = (from: string, hours: number, body = office) =>
  told(addWorkingTime(openCalendar(body), at(from), hours * HOUR));

test.each([
  ['within the morning', '2026-03-02T09:00', 2, '2026-03-02T11:00'],
  ['over the break at noon', '2026-03-02T11:00', 2, '2026-03-02T14:30'],
  ['just until the break, not the end of it', '2026-03-02T11:00', 1, '2026-03-02T12:00'],
  ['over the night', '2026-03-02T17:00', 1, '2026-03-03T09:00'],
  ['from the night', '2026-03-02T22:00', 0.5, '2026-03-03T09:00'],
  ['over a weekend', '2026-03-06T16:30', 2, '2026-03-09T09:30'],
  ['over Spring Festival, past the make-up Saturday before it', '2026-02-13T17:00', 1, '2026-02-14T09:00'],
  ['over Spring Festival', '2026-02-14T17:00', 1, '2026-02-24T09:00'],
  ['into the make-up Saturday after it', '2026-02-27T17:00', 1, '2026-02-28T09:00'],
  ['over National Day 2026, through the make-up Sunday before', '2026-09-18T17:00', 1, '2026-09-20T09:00'],
  ['over National Day 2025 with Mid-Autumn', '2025-09-30T17:00', 1, '2025-10-09T09:00'],
  ['the day of New Year 2025 alone is free', '2024-12-31T17:00', 1, '2025-01-02T09:00'],
])('%s', (_, from, hours, expected) => {
  expect(due(from, hours)).toBe(expected);
});

test('refuses a year it does not have, on the way as at the start, and counts up to its very edge', () => {
  const refused = expect.objectContaining({ code: 'year-not-covered', details: [{ field: 'year', message: '2027' }] });
  expect(() => due('2026-12-31T17:00', 1)).toThrow(refused);
  expect(() => workingTimeBetween(openCalendar(office), at('2026-12-31T17:00'), at('2027-01-01T00:01'))).toThrow(
    refused,
  );
  expect(due('2026-12-31T17:00', 0.5)).toBe('2026-12-31T17:30');
  expect(workingTimeBetween(openCalendar(office), at('2026-12-31T17:00'), at('2027-01-01T00:00'))).toBe(HOUR / 2);
  expect(() => due('2023-12-29T17:00', 1)).toThrow(expect.objectContaining({ code: 'year-not-covered' }));
});

test('a calendar that does not observe holidays needs no years', () => {
  const always = {
    ...office,
    observesHolidays: false,
    years: [],
    week: Array.from({ length: 7 }, () => [['00:00', '24:00']] as Interval[]),
  };
  expect(due('2029-12-31T23:00', 49, always)).toBe('2030-01-03T00:00');
});

test('a day of its own comes before holidays', () => {
  const exceptions = [
    { day: '2026-10-01', intervals: [['10:00', '11:00']] as Interval[] },
    { day: '2026-09-30', intervals: [] },
  ];
  expect(due('2026-09-29T17:00', 1, { ...office, exceptions })).toBe('2026-10-01T10:30');
});

test.each([
  ['an interval that ends before it begins', { makeUpDay: [['12:00', '08:00']] }],
  [
    'intervals that overlap',
    {
      week: [
        [
          ['08:00', '12:00'],
          ['11:00', '13:00'],
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    },
  ],
  ['a day that does not exist', { exceptions: [{ day: '2026-02-30', intervals: [] }] }],
  ['a holiday of another year', { years: [{ ...years[0], year: 2030 }] }],
  ['a day both free and worked', { years: [{ ...years[0], makeUpDays: ['2024-10-01'] }] }],
  ['a year without a holiday', { years: [{ ...years[0], holidays: [] }] }],
  ['a year twice', { years: [years[0], years[0]] }],
])('refuses %s', (_, wrong) => {
  expect(() => checkCalendar({ ...office, ...wrong } as CalendarBody)).toThrow(
    expect.objectContaining({ code: 'calendar-invalid' }),
  );
});

test('accepts what is shipped; refuses a week without work', () => {
  checkCalendar(office);
  expect(() => checkCalendar({ ...office, week: [[], [], [], [], [], [], []] })).toThrow(
    expect.objectContaining({ code: 'no-working-time' }),
  );
});

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** Intervals that may touch, reach from midnight to midnight, or be none. */
const drawnDay = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 720, 1440)), { maxLength: 6 })
  .chain((marks) => {
    const sorted = marks.toSorted((one, other) => one - other);
    const touching = sorted.slice(1).map((to, index): Interval => [clockTime(sorted[index] ?? 0), clockTime(to)]);
    return fc.subarray(touching);
  });
const drawnWeek = fc
  .tuple(drawnDay, drawnDay, drawnDay, drawnDay, drawnDay, drawnDay, drawnDay)
  // With less than eight hours a week, what is added could lead beyond the years whose holidays are known.
  .filter((week) => week.flat().reduce((sum, [from, to]) => sum + minutesOf(to) - minutesOf(from), 0) >= 480);
const drawnCalendar = fc.record({ week: drawnWeek, makeUpDay: drawnDay, exceptional: drawnDay }).map(
  ({ week, makeUpDay, exceptional }): CalendarBody => ({
    ...office,
    week,
    makeUpDay,
    exceptions: [{ day: '2026-02-25', intervals: exceptional }],
  }),
);
/** Around Spring Festival 2026, with its make-up days, an exception and a year's end before it. */
const FIRST = at('2025-12-29T00:00').getTime();
const instant = (days: number) =>
  fc.integer({ min: 0, max: days * 24 * 60 * 60_000 }).map((offset) => new Date(FIRST + offset));
const minuteInstant = fc.integer({ min: 0, max: 68 * 24 * 60 }).map((offset) => new Date(FIRST + offset * 60_000));

/** Minute by minute, by the words of the notice, without any of the code above. */
function bruteForce(body: CalendarBody, from: Date, to: Date): number {
  let worked = 0;
  for (let now = from.getTime(); now < to.getTime(); now += 60_000) {
    const local = new Date(now + 8 * HOUR);
    const day = local.toISOString().slice(0, 10);
    const time = local.toISOString().slice(11, 16);
    const own = body.exceptions.find((exception) => exception.day === day);
    const free = body.years.some(({ holidays }) => holidays.some((one) => one.from <= day && day <= one.to));
    const madeUp = body.years.some(({ makeUpDays }) => makeUpDays.includes(day));
    const usual = body.week[(local.getUTCDay() + 6) % 7] ?? [];
    const intervals = own ? own.intervals : free ? [] : madeUp ? body.makeUpDay : usual;
    if (intervals.some(([start, end]) => start <= time && time < end)) worked += 60_000;
  }
  return worked;
}

test('counts what counting every minute counts', () => {
  fc.assert(
    fc.property(drawnCalendar, minuteInstant, minuteInstant, (body, one, other) => {
      expect(workingTimeBetween(openCalendar(body), one, other)).toBe(bruteForce(body, one, other));
    }),
    { numRuns: 60 },
  );
});

test('adding is the inverse of counting, and earliest', () => {
  fc.assert(
    fc.property(drawnCalendar, instant(60), fc.integer({ min: 1, max: 40 * HOUR }), (body, from, ms) => {
      const calendar = openCalendar(body);
      const reached = addWorkingTime(calendar, from, ms);
      expect(workingTimeBetween(calendar, from, reached)).toBe(ms);
      expect(workingTimeBetween(calendar, from, new Date(reached.getTime() - 1))).toBe(ms - 1);
    }),
  );
});

test('adding in two steps is adding at once; counting in two parts is counting the whole', () => {
  fc.assert(
    fc.property(
      drawnCalendar,
      fc.array(instant(60), { minLength: 3, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 20 * HOUR }), { minLength: 2, maxLength: 2 }),
      (body, instants, [first = 0, second = 0]) => {
        const calendar = openCalendar(body);
        const [a, b, c] = instants.toSorted((one, other) => one.getTime() - other.getTime()) as [Date, Date, Date];
        const whole = workingTimeBetween(calendar, a, c);
        expect(workingTimeBetween(calendar, a, b) + workingTimeBetween(calendar, b, c)).toBe(whole);
        const inTwo = addWorkingTime(calendar, addWorkingTime(calendar, a, first), second);
        expect(inTwo).toEqual(addWorkingTime(calendar, a, first + second));
      },
    ),
  );
});

test('later starts and longer times are never due earlier', () => {
  fc.assert(
    fc.property(
      drawnCalendar,
      instant(60),
      fc.integer({ min: 0, max: 3 * 24 * HOUR }),
      fc.integer({ min: 0, max: 20 * HOUR }),
      fc.integer({ min: 0, max: 20 * HOUR }),
      (body, from, later, ms, more) => {
        const calendar = openCalendar(body);
        const reached = addWorkingTime(calendar, from, ms).getTime();
        expect(addWorkingTime(calendar, from, ms + more).getTime()).toBeGreaterThanOrEqual(reached);
        const lateStart = addWorkingTime(calendar, new Date(from.getTime() + later), ms).getTime();
        expect(lateStart).toBeGreaterThanOrEqual(reached);
      },
    ),
  );
});

test('what is shipped: make-up days are on weekends, and the free weekdays beyond them are the statutory ones', () => {
  for (const { holidays, makeUpDays } of years) {
    for (const day of makeUpDays) expect([0, 6]).toContain(new Date(`${day}T00:00Z`).getUTCDay());
    expect(holidays.length).toBeGreaterThanOrEqual(6);
  }
  // The statutory days off, and as many weekdays off more as were made up for on weekends.
  const freeWeekdays = (year: CalendarBody['years'][number]) =>
    year.holidays
      .flatMap(({ from, to }) => {
        const days = [];
        for (let day = Date.parse(from); day <= Date.parse(to); day += 24 * HOUR) days.push(new Date(day).getUTCDay());
        return days;
      })
      .filter((weekday) => weekday !== 0 && weekday !== 6).length;
  expect(years.map((year) => freeWeekdays(year) - year.makeUpDays.length)).toEqual([11, 13, 13]);
});
