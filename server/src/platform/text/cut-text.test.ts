import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersOf, cutText, cutToUnits, lengthOf } from './cut-text.ts';

const FAMILY = '👨‍👩‍👧';
const plain = ['\u0020-\u007e', '\u3001-\u3029', '\u3400-\u4dbf', '\u4e00-\u9fff', '\uff01-\uff9d'];
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  // Where what joins nothing begins and ends, and with what joins it after it.
  fc.stringMatching(new RegExp(`^[${plain.join('')}]{0,60}$`)),
  fc.stringMatching(/^[z一、！][\u302a\u0301\ufe0f\u200d\r\n]{0,2}[a一々ﾞ]{0,60}$/),
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
