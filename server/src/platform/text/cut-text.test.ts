import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersOf, cutText, cutToUnits, lengthOf } from './cut-text.ts';

const FAMILY = '👨‍👩‍👧';
const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a cut', () => {
  test.each([
    ['𠮷田美', 1, '𠮷'],
    ['𠮷田美', 2, '𠮷田'],
    [`请退费${FAMILY}谢谢`, 4, `请退费${FAMILY}`],
    ['e\u0301te\u0301', 1, 'e\u0301'],
    ['🇨🇳🇫🇷', 1, '🇨🇳'],
    ['漫游费', 9, '漫游费'],
    ['漫游费', 0, ''],
  ])('of %s after %i leaves %s', (text, atMost, left) => expect(cutText(text, atMost)).toBe(left));

  test('is a beginning, of no more characters than wanted, and leaves no half', () => {
    fc.assert(
      fc.property(anything, fc.nat(70), (text, atMost) => {
        const cut = cutText(text, atMost);
        expect(text.startsWith(cut)).toBe(true);
        expect(lengthOf(cut)).toBe(Math.min(atMost, lengthOf(text)));
        expect(charactersOf(text).slice(0, atMost).join('')).toBe(cut);
        expect(cutText(cut, atMost)).toBe(cut);
      }),
    );
  });

  test('to units holds as many whole characters as fit', () => {
    fc.assert(
      fc.property(anything, fc.nat(70), (text, units) => {
        const cut = cutToUnits(text, units);
        expect(cut.length).toBeLessThanOrEqual(units);
        const whole = charactersOf(text);
        const fitting = whole.filter((_, index) => whole.slice(0, index + 1).join('').length <= units);
        expect(cut).toBe(fitting.join(''));
      }),
    );
  });
});

test.each([
  ['𠮷田美', 3],
  [FAMILY, 1],
  ['', 0],
  ['👍🏽好', 2],
])('%s has %i characters', (text, length) => expect(lengthOf(text)).toBe(length));
