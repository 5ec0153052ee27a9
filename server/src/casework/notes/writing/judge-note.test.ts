import { expect, test } from 'vitest';
import { editableUntil, fitsNote, mentionedIn } from './judge-note.ts';

const fang = '0198a1b2-0000-7000-8000-000000000001';
const lin = '0198a1b2-0000-7000-8000-000000000002';
const names = new Map([[fang, '方晓岚']]);

test('whoever is mentioned twice is told once, in the order of the text', () => {
  expect(mentionedIn(`@[${lin}] 请看，@[${fang}] 复核；@[${lin}] 谢谢`)).toEqual([lin, fang]);
  expect(mentionedIn('@方晓岚 写作 @[fang]')).toEqual([]);
});

test.each([
  ['2,000 characters', '好'.repeat(2000), true],
  ['one more', '好'.repeat(2001), false],
  ['emoji of several parts count once', '👨‍👩‍👧'.repeat(2000), true],
  ['a mention counts as the name', `${'好'.repeat(1996)}@[${fang}]`, true],
  ['and not as one character', `${'好'.repeat(1997)}@[${fang}]`, false],
])('%s', (_, text, fits) => expect(fitsNote(text, names)).toBe(fits));

test('a note is edited for five minutes', () => {
  expect(editableUntil(new Date('2026-03-02T02:00:00Z'))).toEqual(new Date('2026-03-02T02:05:00Z'));
});
