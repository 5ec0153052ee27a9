import { expect, test } from 'vitest';
import { partsOf, soughtIn, tooLongBy, toKept, toTyped } from './note-words.ts';

const fang = { id: '0198a1b2-0000-7000-8000-000000000001', name: '方晓岚' };
const short = { id: '0198a1b2-0000-7000-8000-000000000002', name: '方晓' };

test('names that were chosen are kept by account, the longer ones first, and are typed again as names', () => {
  const words = '@方晓岚 请复核，@方晓 抄送，@林 不在列表里';
  const kept = `@[${fang.id}] 请复核，@[${short.id}] 抄送，@林 不在列表里`;
  expect(toKept(words, [short, fang])).toBe(kept);
  expect(toTyped(kept, [fang, short])).toBe(words);
});

test('a text is words and names in turn', () => {
  expect(partsOf(`请 @[${fang.id}] 看`)).toEqual([
    { words: '请 ' },
    { id: fang.id, words: `@[${fang.id}]` },
    { words: ' 看' },
  ]);
  expect(partsOf('')).toEqual([]);
});

test('too long is told by the characters that people see', () => {
  expect([tooLongBy('👨‍👩‍👧'.repeat(2000)), tooLongBy(`${'好'.repeat(2003)}  `)]).toEqual([0, 3]);
});

test.each([
  ['请看 @郑', 5, '郑'],
  ['请看 @', 4, ''],
  ['请看 @郑立群 谢谢', 5, '郑'],
  ['请看 @郑立群 谢谢', 11, null],
  ['@方晓岚@郑', 6, '郑'],
  ['没有提到谁', 5, null],
])('in “%s” with the cursor at %i the name %s is sought', (words, cursor, sought) => {
  expect(soughtIn(words, cursor)).toBe(sought);
});
