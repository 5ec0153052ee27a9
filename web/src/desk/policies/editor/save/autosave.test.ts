import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RefusalError, unreachable } from '../../../../api/refusal.ts';
import { Autosave, type Content } from './autosave.ts';
import type { Pending } from './pending.ts';

const at = '2026-11-20T08:00:00Z';
const hers = { zh: '叶思远', en: 'Ye Siyuan' };
const content = (revision: number, dmn: string): Content => ({ revision, dmn, savedAt: at, savedBy: hers });

let kept: Pending | null;
let sent: [number, string][];
let reply: (revision: number, dmn: string) => Promise<{ revision: number; savedAt: string }>;
let refreshed: number;

beforeEach(() => {
  vi.useFakeTimers();
  kept = null;
  sent = [];
  refreshed = 0;
  reply = async (revision) => ({ revision: revision + 1, savedAt: at });
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (draft = content(1, 'a')) =>
  new Autosave({
    draft,
    keeper: {
      find: () => kept,
      put: (pending) => {
        kept = pending;
        return true;
      },
      drop: () => {
        kept = null;
      },
    },
    send: (revision, dmn) => {
      sent.push([revision, dmn]);
      return reply(revision, dmn);
    },
    refresh: () => {
      refreshed++;
    },
  });
const refused = (code: string) => new RefusalError({ code, reason: '', remedy: '' }, 409);
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('what is typed is kept at once, and sent when typing has stopped', async () => {
  const autosave = open();
  autosave.typed('ab');
  await wait(900);
  autosave.typed('abc');
  expect([kept, sent]).toEqual([{ base: 1, dmn: 'abc' }, []]);
  await wait(1000);
  expect([kept, sent, autosave.now().state.kind]).toEqual([null, [[1, 'abc']], 'saved']);
});

test('what is typed while it is sent follows on the revision given', async () => {
  const autosave = open();
  const slow = 300;
  reply = async (revision) => {
    await new Promise((resolve) => setTimeout(resolve, slow));
    return { revision: revision + 1, savedAt: at };
  };
  autosave.typed('b');
  await wait(1000);
  autosave.typed('c');
  await wait(slow);
  expect(kept).toEqual({ base: 2, dmn: 'c' });
  await wait(1000 + slow);
  expect(sent).toEqual([
    [1, 'b'],
    [2, 'c'],
  ]);
});

test('without a line it says so, keeps it, and tries again', async () => {
  const autosave = open();
  reply = () => Promise.reject(unreachable());
  autosave.typed('b');
  await wait(1000);
  expect([autosave.now().state.kind, kept]).toEqual(['unreachable', { base: 1, dmn: 'b' }]);
  reply = async (revision) => ({ revision: revision + 1, savedAt: at });
  await wait(2000);
  expect([autosave.now().state.kind, kept]).toEqual(['saved', null]);
});

test('what a reload left behind is shown and sent', async () => {
  kept = { base: 1, dmn: 'left' };
  const autosave = open();
  autosave.begin();
  expect(autosave.now().shown).toBe('left');
  await wait(1000);
  expect(sent).toEqual([[1, 'left']]);
});

test('what was left behind and is older than what is there now is never sent unseen', async () => {
  kept = { base: 1, dmn: 'left' };
  const autosave = open(content(3, 'theirs'));
  autosave.begin();
  await wait(5000);
  expect([autosave.now().state, sent]).toEqual([{ kind: 'overtaken', theirs: content(3, 'theirs') }, []]);
});

test('content of others is shown at once where nothing is pending', () => {
  const autosave = open();
  autosave.seen(content(2, 'theirs'));
  expect(autosave.now()).toMatchObject({ shown: 'theirs', loaded: { savedBy: hers }, state: { kind: 'saved' } });
  expect(autosave.base).toBe(2);
});

test('content of others stops saving where something is pending, until the author chooses', async () => {
  const autosave = open();
  reply = () => Promise.reject(refused('draft-changed'));
  autosave.typed('mine');
  await wait(1000);
  expect([autosave.now().state, refreshed]).toEqual([{ kind: 'overtaken', theirs: null }, 1]);
  autosave.seen(content(2, 'theirs'));
  autosave.typed('mine too');
  await wait(5000);
  expect([sent.length, autosave.now().shown]).toEqual([1, 'a']);
  reply = async (revision) => ({ revision: revision + 1, savedAt: at });
  await autosave.overwrite(content(2, 'theirs'));
  expect([sent.at(-1), autosave.now().state.kind]).toEqual([[2, 'mine too'], 'saved']);
});

test('our own content coming back is no news', async () => {
  const autosave = open();
  autosave.typed('b');
  await wait(1000);
  autosave.typed('bc');
  autosave.seen(content(2, 'b'));
  expect(autosave.now().state.kind).toBe('waiting');
});

test('what the centre refuses is kept and not sent again by itself', async () => {
  const autosave = open();
  reply = () => Promise.reject(refused('draft-moved'));
  autosave.typed('b');
  await wait(60_000);
  expect([autosave.now().state.kind, sent.length, kept]).toEqual(['refused', 1, { base: 1, dmn: 'b' }]);
});
