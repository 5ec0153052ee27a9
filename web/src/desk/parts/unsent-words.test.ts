import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameOf, openWords } from './unsent-words.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The words of a place, and what the centre is told of it. */
function openAt(place: string) {
  const told: [string, string][] = [];
  const tell = (text: string) => Promise.resolve(void told.push([place, text]));
  return { told, words: openWords({ accountId: 'a0', place, tell }) };
}

test('what was typed at one place is told there, also where another one is looked at before the pause', () => {
  const [first, second] = [openAt('ticket:1:note'), openAt('ticket:2:note')];
  first.words.type('客户说基站');
  first.words.leave();
  second.words.tellLeft();
  vi.runAllTimers();
  expect([first.told, second.told]).toEqual([[['ticket:1:note', '客户说基站']], []]);
  expect([first.words.find(), second.words.find()]).toEqual(['客户说基站', null]);
});

test('what was sent is forgotten, unless somebody typed on meanwhile', () => {
  const { told, words } = openAt('ticket:1:note');
  words.type('您好');
  words.type('您好，请问');
  words.sent('您好');
  expect(words.find()).toBe('您好，请问');
  words.sent('您好，请问');
  vi.runAllTimers();
  expect([told, words.find()]).toEqual([[['ticket:1:note', '']], '']);
});

test.each([
  ['policy-draft:1:accept:conflict:R1:R2', 'policy-draft:1:accept:conflict:r1:r2'],
  ['policy-draft:1:accept:conflict:漫游', 'policy-draft:1:accept:conflict:宽带'],
  [`policy:1:proposal:${'rule:'.repeat(40)}a`, `policy:1:proposal:${'rule:'.repeat(40)}b`],
  ['policy:1:a_b', 'policy:1:a-b'],
])('two places have two names, which the centre takes', (one, other) => {
  expect(nameOf(one)).not.toBe(nameOf(other));
  for (const name of [nameOf(one), nameOf(other)]) expect(name).toMatch(/^[a-z0-9][a-z0-9:._-]{0,159}$/u);
});
