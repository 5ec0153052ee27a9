import { expect, test } from 'vitest';
import { judgeDeadline } from './judge-deadline.ts';

const now = Date.parse('2026-11-29T10:00:00+08:00');

test.each([
  ['2026-11-30T00:00:00+08:00', 'far', 50_400],
  ['2026-11-29T23:59:00+08:00', 'today', 50_340],
  ['2026-11-29T12:00:00+08:00', 'today', 7_200],
  ['2026-11-29T11:59:59+08:00', 'soon', 7_200],
  ['2026-11-29T10:00:00+08:00', 'soon', 0],
  ['2026-11-29T09:59:59+08:00', 'overdue', 60],
])('%s looks %s', (at, look, seconds) => {
  expect(judgeDeadline(at, now)).toEqual({ look, seconds });
});
