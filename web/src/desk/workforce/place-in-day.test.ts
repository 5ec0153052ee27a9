import { expect, test } from 'vitest';
import { hoursToShow, marksOf, placeOf } from './place-in-day.ts';

const day = '2026-03-01T16:00:00.000Z';
const at = (hour: number) => new Date(Date.parse(day) + hour * 3_600_000).toISOString();
const hours = ({ from, until }: { from: number; until: number }) =>
  [from, until].map((ms) => (ms - Date.parse(day)) / 3_600_000);

test('shows the usual hours, and more where somebody was there earlier or later', () => {
  expect(hours(hoursToShow(day, []))).toEqual([8, 20]);
  const night = [{ state: 'ready', from: at(6.5), until: at(22.2) }] as const;
  expect(hours(hoursToShow(day, [night]))).toEqual([6, 23]);
  const asleep = [{ state: 'offline', from: at(0), until: at(24) }] as const;
  expect(hours(hoursToShow(day, [asleep]))).toEqual([8, 20]);
});

test('places an interval within it, cut at its ends', () => {
  const shown = hoursToShow(day, []);
  expect(placeOf({ from: at(9.2), until: at(10.4) }, shown)).toEqual({
    left: expect.closeTo(10),
    width: expect.closeTo(10),
  });
  expect(placeOf({ from: at(7), until: at(9.2) }, shown)).toEqual({ left: 0, width: expect.closeTo(10) });
  expect(placeOf({ from: at(1), until: at(2) }, shown)).toBeNull();
  expect(marksOf(shown)).toHaveLength(7);
});
