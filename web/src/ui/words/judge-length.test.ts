import { describe, expect, test } from 'vitest';
import { isSayable, isWithin, judgeLength } from './judge-length.ts';

const FAMILY = '👨‍👩‍👧‍👦';

describe('the length of a text', () => {
  test.each([
    ['a short one', '好', 10, 'well', 1, 0],
    ['just below four fifths', '一二三四五六七', 10, 'well', 7, 0],
    ['four fifths', '一二三四五六七八', 10, 'near', 8, 0],
    ['the limit itself', '一'.repeat(10), 10, 'near', 10, 0],
    ['two beyond it', '一'.repeat(12), 10, 'over', 12, 2],
    ['ideographs outside the first plane', '𠮷'.repeat(10), 10, 'near', 10, 0],
    ['an accent of its own', 'é'.repeat(10), 10, 'near', 10, 0],
    ['emoji of several parts, of which few are kept', FAMILY.repeat(4), 10, 'well', 6, 0],
    ['spaces around it', `  ${'一'.repeat(10)}\n`, 10, 'near', 10, 0],
    ['nothing', '', 10, 'well', 0, 0],
  ] as const)('of %s', (_, text, limit, state, count, over) => {
    expect(judgeLength(text, limit)).toEqual({ count, limit, over, state });
  });

  test('is said only where there is something and not too much', () => {
    expect([' ', '', '一'.repeat(11)].map((text) => isSayable(text, 10))).toEqual([false, false, false]);
    expect(isSayable('一', 10)).toBe(true);
    expect(['', '一'.repeat(11)].map((text) => isWithin(text, 10))).toEqual([true, false]);
  });
});
