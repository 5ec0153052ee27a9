import { expect, test } from 'vitest';
import { cutText, shorten } from './cut-text.ts';

test.each([
  ['\u{20BB7}田美', 1, '\u{20BB7}'],
  ['e\u0301te\u0301', 1, 'e\u0301'],
  ['漫游费', 9, '漫游费'],
])('%s cut to %i is %s', (text, atMost, left) => expect(cutText(text, atMost)).toBe(left));

test.each([
  ['漫游费多收', 5, '漫游费多收'],
  ['\u{20BB7}'.repeat(6), 5, `${'\u{20BB7}'.repeat(2)}...`],
])('%s in %i characters is %s', (text, atMost, left) => expect(shorten(text, atMost)).toBe(left));
