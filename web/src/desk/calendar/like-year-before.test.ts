import { expect, test } from 'vitest';
import { countChanges } from '../../ui/page/count-changes.ts';
import { listThings } from './list-things.ts';
import { likeYearBefore } from './like-year-before.ts';

const springFestival = { name: { zh: '春节', en: 'Spring Festival' }, from: '2028-02-26', to: '2028-02-29' };
const before = { year: 2028, document: 'a', source: 'b', holidays: [springFestival], makeUpDays: ['2028-02-20'] };

test('a year begins with the holidays of the one before, on days that are there, and with nothing worked for them', () => {
  expect(likeYearBefore(before, 2029)).toEqual({
    holidays: [{ ...springFestival, from: '2029-02-26', to: '2029-02-28' }],
    makeUpDays: [],
  });
});

test('what is changed is counted by things, not by keystrokes', () => {
  const saved = {
    name: { zh: '一', en: 'One' },
    observesHolidays: true,
    week: [],
    makeUpDay: [],
    years: [before],
    exceptions: [],
  };
  const body = { ...saved, years: [{ ...before, holidays: [] }], exceptions: [{ day: '2028-03-01', intervals: [] }] };
  expect(countChanges(listThings(saved), listThings(body))).toBe(2);
});
