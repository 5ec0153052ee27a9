import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, foldWords, isHan } from '../../../platform/text/fold-words.ts';
import { readSearch, writeContained, writeLexemes } from './read-search.ts';
import { timeSlices } from './time-slices.ts';

const written = fc.string({
  unit: fc.constantFrom(...'漫游费退套餐流量ABab59５Ａ，。 -%\'"\\ａé𠮷ﬁ'),
  maxLength: 30,
});
const anything = fc.string({ unit: 'grapheme', maxLength: 40 });

/** What migration 0030 puts into the index for a text. */
function lexemesOf(folded: string): Set<string> {
  const words = folded.split(' ').filter(Boolean);
  return new Set(words.flatMap((word) => (isHan(word) ? lexemesOfRun([...word]) : beginningsOf([...word]))));
}
const beginningsOf = (word: string[]) => word.slice(0, 12).map((_, last) => word.slice(0, last + 1).join(''));
const lexemesOfRun = (run: string[]) => [
  ...run,
  ...run.slice(1).map((character, index) => `${run[index]}${character}`),
];

function isFound(folded: string, words: readonly string[]): boolean {
  const lexemes = lexemesOf(folded);
  const byIndex = (writeLexemes(words)?.split(' & ') ?? []).every((one) => lexemes.has(one.slice(1, -1)));
  const byText = words.every((word) => folded.includes(writeContained(word)));
  if (byText && !byIndex) throw new Error('the index would lose what the text contains');
  return byText;
}

describe('folding', () => {
  test.each([
    ['５Ｇ套餐，退费！', ' 5g 套餐 退费 '],
    ['漫游费ROAMING多收', ' 漫游费 roaming 多收 '],
    ["a'b%c_d\\e", ' a b c d e '],
    ['İΣ', ' iσ '],
    ['𠮷野家Ⅳ', ' 𠮷野家 iv '],
    ['……！？', ' '],
  ])('%s', (text, folded) => expect(foldWords(text)).toBe(folded));

  test('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});

describe('words', () => {
  test('that a text contains are found, from whichever place they are taken', () => {
    fc.assert(
      fc.property(written, fc.nat(30), fc.nat(12), (text, from, length) => {
        // Words other than Chinese ones are found from their beginning on.
        const characters = [...foldWords(text)];
        const start = characters.findLastIndex((one, index) => index <= from && (one === ' ' || isHan(one)));
        const taken = characters.slice(Math.max(0, start), start + length).join('');
        expect(isFound(foldWords(text), readSearch(taken).words)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('are never lost by the index, and no text breaks a question to it', () => {
    fc.assert(
      fc.property(fc.oneof(written, anything), fc.oneof(written, anything), (text, typed) => {
        isFound(foldWords(text), readSearch(typed).words);
        const lexemes = readSearch(typed).words.map((word) => writeLexemes([word]));
        for (const one of lexemes) expect(one).toMatch(/^'[^'\\ ]+'( & '[^'\\ ]+')*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['漫游费', "'漫游' & '游费'"],
    ['费', "'费'"],
    ['5G套餐', "'5g' & '套餐'"],
    ['，。！', null],
  ])('%s', (typed, lexemes) => expect(writeLexemes(readSearch(typed).words)).toBe(lexemes));
});

describe('a number', () => {
  test.each([
    ['T2026-000042', { number: 'T2026-000042', running: null }],
    ['t2026-42', { number: 'T2026-000042', running: null }],
    ['2026-42', { number: 'T2026-000042', running: null }],
    ['000042', { number: null, running: '42' }],
    ['４２', { number: null, running: '42' }],
    ['T1234567', { number: null, running: '1234567' }],
    ['000', { number: null, running: null }],
    ['42号', { number: null, running: null }],
  ])('%s', (typed, meant) => expect(readSearch(typed)).toMatchObject(meant));
});

describe('a customer', () => {
  const tail = (lastFour: string, thirdFromFirst = '') => ({ lastFour, firstThree: null, thirdFromFirst });
  test.each([
    ['13800001234', { whole: '+8613800001234' }],
    ['+86 138 0000 1234', { whole: '+8613800001234' }],
    ['8613800001234', { whole: '+8613800001234' }],
    ['0571-88886666', { whole: '+8657188886666' }],
    ['\u202D13800001234\u202C', { whole: '+8613800001234' }],
    ['(86)138–0000–1234', { whole: '+8613800001234' }],
    ['1234', tail('1234')],
    ['00001234', tail('1234')],
    ['800001234', tail('1234', '8')],
    ['3800001234', tail('1234', '38')],
    ['138****1234', { lastFour: '1234', firstThree: '138', thirdFromFirst: '' }],
    ['123', null],
    ['138000012345678', null],
    ['王伟', null],
  ])('%s', (typed, phone) => expect(readSearch(typed).phone).toEqual(phone));

  test('is found by the whole name, or by the surname that is seen', () => {
    expect(readSearch('欧阳娜娜').name).toBe('欧阳娜娜');
    expect(readSearch('王').name).toBe('王');
    expect(readSearch('J').name).toBeNull();
    expect(readSearch('王%').name).toBeNull();
  });

  test.each([
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉．买买提', '阿卜杜拉·买买提'],
    ['杭州云栖（集团）有限公司', '杭州云栖(集团)有限公司'],
    ['杭州云栖（集团）有限公司', '杭州云栖（集团）有限公司'],
    ['ＪＯＨＮ Smith', 'John Smith'],
    ['张 建国', '张建国'],
  ])('%s is asked for as %s is kept', (typed, name) => expect(readSearch(typed).name).toBe(foldName(name)));
});

test('time is looked through from where the page begins, in slices of which each has more', () => {
  expect(timeSlices(20_000, 'desc', 'zj')).toEqual([
    "'zj~0:20000' | 'zj~0:19999'",
    "'zj~3:2500' | 'zj~3:2499'",
    "'zj~6:312' | 'zj~6:311'",
    null,
  ]);
  expect(timeSlices(20_000, 'asc', null)[0]).toBe("'~0:20000' | '~0:20001'");
});
