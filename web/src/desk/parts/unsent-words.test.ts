import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Said, Taken } from '../../api/foundation/unsent-texts.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import { asText } from '../../ui/kept/forms.ts';
import { nameOf, openWords } from './unsent-words.ts';

/** What a browser keeps. */
const held = new Map<string, string>();
const shelf = {
  get length() {
    return held.size;
  },
  key: (at: number) => [...held.keys()][at] ?? null,
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, text: string) => void held.set(key, text),
  removeItem: (key: string) => void held.delete(key),
};

beforeEach(() => {
  vi.useFakeTimers();
  held.clear();
  vi.stubGlobal('localStorage', shelf);
  vi.stubGlobal('sessionStorage', { ...shelf, getItem: () => 'tab-1', setItem: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The words of a place, and what the centre is told of it. */
function openAt(place: string, answer: (said: Said) => Promise<Taken> = async () => ({ version: 'v1' })) {
  const told: [string, string, string | null][] = [];
  const tell = (said: Said) => {
    told.push([place, said.text, said.over]);
    return answer(said);
  };
  return { told, words: openWords({ accountId: 'a0', place, tell }) };
}
const textOf = ({ words }: ReturnType<typeof openAt>) => words.find().typed?.text ?? null;

test('what was typed at one place is told there, also where another one is looked at before the pause', async () => {
  const [first, second] = [openAt('ticket:1:note'), openAt('ticket:2:note')];
  first.words.type('客户说基站', null);
  first.words.leave();
  second.words.tellLeft();
  await vi.runAllTimersAsync();
  expect([first.told, second.told]).toEqual([[['ticket:1:note', '客户说基站', null]], []]);
  expect([textOf(first), textOf(second)]).toEqual(['客户说基站', null]);
  expect(held.size).toBe(0);
});

test('what was sent is forgotten, unless somebody typed on meanwhile', async () => {
  const open = openAt('ticket:1:note');
  open.words.type('您好', 'v0');
  open.words.type('您好，请问', 'v0');
  open.words.sent('您好', 'v0');
  expect(textOf(open)).toBe('您好，请问');
  open.words.sent('您好，请问', 'v0');
  await vi.runAllTimersAsync();
  expect([open.told, textOf(open)]).toEqual([[['ticket:1:note', '', 'v0']], '']);
});

test('newer words of another machine and ours are both there until one is chosen', async () => {
  held.set('jieyi.unsent:a0:ticket:1:note:tab-1', JSON.stringify({ text: '旧的', over: 'v1' }));
  let taken: Taken = 'newer-elsewhere';
  const open = openAt('ticket:1:note', async () => taken);
  open.words.tellLeft();
  await vi.runAllTimersAsync();
  expect([textOf(open), open.words.find().kept]).toEqual(['旧的', 'elsewhere']);
  open.words.type('旧的，再加', 'v2');
  await vi.runAllTimersAsync();
  // Not told over the other's, nor let go of.
  expect(open.told).toHaveLength(1);
  expect(held.size).toBe(1);
  taken = { version: 'v3' };
  open.words.keepOurs('v2');
  await vi.runAllTimersAsync();
  expect([open.told.at(-1), open.words.find().kept]).toEqual([['ticket:1:note', '旧的，再加', 'v2'], 'told']);

  open.words.type('又改', 'v3');
  taken = 'newer-elsewhere';
  await vi.runAllTimersAsync();
  open.words.useTheirs();
  expect([textOf(open), held.size]).toEqual([null, 0]);
});

test('what is too long for the centre is not told, stays in this browser, and says so', async () => {
  const open = openAt('ticket:1:note');
  open.words.type('长'.repeat(20_001), null);
  await vi.runAllTimersAsync();
  expect([open.told, open.words.find().kept, held.size]).toEqual([[], 'here', 1]);
  open.words.type('长'.repeat(20_000), null);
  await vi.runAllTimersAsync();
  expect([open.told.length, open.words.find().kept, held.size]).toEqual([1, 'told', 0]);
});

test('what the centre could not take is there at the next opening, and is told then', async () => {
  const broken = openAt('ticket:1:note', () => Promise.reject(new Error('no line')));
  broken.words.type('写了一半', 'v1');
  await vi.runAllTimersAsync();
  const next = openAt('ticket:1:note');
  next.words.tellLeft();
  await vi.runAllTimersAsync();
  expect([textOf(next), next.told]).toEqual(['写了一半', [['ticket:1:note', '写了一半', 'v1']]]);
});

test('words that were kept before there were versions are found', () => {
  keptAt({ lives: 'in-browser', owner: 'a0', name: 'unsent', id: 'ticket:1:note' }, asText).put('{"reason":"旧"}');
  expect(openAt('ticket:1:note').words.find()).toEqual({
    typed: { text: '{"reason":"旧"}', over: null },
    kept: 'telling',
  });
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
