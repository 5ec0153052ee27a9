import { expect, test } from 'vitest';
import { ageOf } from './age-of.ts';

test.each([
  ['1961-11-29', '2026-11-28T15:59:59Z', 64],
  // The operator's day begins at 16:00 UTC.
  ['1961-11-29', '2026-11-28T16:00:00Z', 65],
  ['1960-02-29', '2025-02-28T04:00:00Z', 64],
  ['1960-02-29', '2025-02-28T16:00:00Z', 65],
  [null, '2026-11-28T16:00:00Z', null],
])('who was born on %s is at %s so many years old: %s', (born, now, years) => {
  expect(ageOf(born, new Date(now))).toBe(years);
});
