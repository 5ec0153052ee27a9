import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersOf, cutText, cutToUnits, lengthOf } from './cut-text.ts';

const FAMILY = '👨‍👩‍👧';
const plain = fc.stringMatching(/^[\u0020-\u007e\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9d]{0,60}$/);
const joining = fc.constantFrom('', '\u302a', '\u0301', '\ufe0f', '\u200d', '\r', '\r\n', '\uff9e', '々');
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  // What joins nothing, and what joins it.
  fc.tuple(plain, joining, plain).map((parts) => parts.join('')),
);

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
        expect(lengthOf(text)).toBe(charactersOf(text).length);
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
