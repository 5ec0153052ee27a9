import { expect, test } from 'vitest';
import { poissonTail } from '../judge-pile-up.ts';
import { judgeUsual } from './judge-usual.ts';

test.each([
  { weeks: [], usual: null },
  { weeks: [0, 0, 0], usual: { mean: 0, low: 0, high: 0 } },
  { weeks: [1, 0, 0, 1], usual: { mean: 0.5, low: 0, high: 2 } },
  { weeks: [4, 4, 4, 4], usual: { mean: 4, low: 1, high: 8 } },
  { weeks: [10, 12, 8, 10], usual: { mean: 10, low: 5, high: 15 } },
])('the usual of $weeks', ({ weeks, usual }) => {
  expect(judgeUsual(weeks)).toEqual(usual);
});

test('what lies outside of the band comes in one of twenty hours at most, on either side', () => {
  for (const mean of [0.2, 1, 3, 7, 25, 90]) {
    const usual = judgeUsual([mean]);
    if (!usual) throw new Error('weeks are known');
    expect(usual.low).toBeLessThanOrEqual(mean);
    expect(usual.high).toBeGreaterThanOrEqual(mean);
    expect(poissonTail(usual.high + 1, mean)).toBeLessThanOrEqual(0.05);
    expect(1 - poissonTail(usual.low, mean)).toBeLessThanOrEqual(0.05);
  }
});
