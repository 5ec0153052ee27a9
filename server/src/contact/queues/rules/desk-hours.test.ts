import { expect, test } from 'vitest';
import { deskOpensAt, isDeskOpen } from './desk-hours.ts';

const noCalendar = () => {
  throw new Error('no calendar is asked');
};
const day = { opens: '08:30', closes: '17:30' };
const night = { opens: '22:00', closes: '06:00' };

// The operator's clocks are eight hours ahead of UTC.
test.each([
  [day, '2026-11-29T00:29:59Z', false, '2026-11-29T00:30:00.000Z'],
  [day, '2026-11-29T00:30:00Z', true, null],
  [day, '2026-11-29T09:29:59Z', true, null],
  [day, '2026-11-29T09:30:00Z', false, '2026-11-30T00:30:00.000Z'],
  [night, '2026-11-29T13:59:59Z', false, '2026-11-29T14:00:00.000Z'],
  [night, '2026-11-29T21:59:59Z', true, null],
  [night, '2026-11-29T22:00:00Z', false, '2026-11-30T14:00:00.000Z'],
  [null, '2026-11-29T22:00:00Z', true, null],
])('%j at %s: open %s, opens next %s', (hours, at, open, next) => {
  expect(isDeskOpen(hours, noCalendar, new Date(at))).toBe(open);
  expect(deskOpensAt(hours, noCalendar, new Date(at))?.toISOString() ?? null).toBe(next);
});
