import { afterAll, beforeAll, expect, test } from 'vitest';
import { Busy, dropTimer, fireTimers, nextTimerAt, type OnDue, setTimer } from '../../src/platform/timers.ts';
import { inOneWork } from '../../src/platform/work.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

const KIND = 'tried-here';
const inMinutes = (minutes: number) => new Date(centre.clock.now().getTime() + minutes * 60_000);
const set = (key: string, minutes: number) =>
  inOneWork(centre.centre, (work) => setTimer(work.db, { key, kind: KIND, dueAt: inMinutes(minutes), about: { key } }));
/** The keys of those that went off, in order. */
async function fire(handle: OnDue = async () => undefined): Promise<string[]> {
  const fired: string[] = [];
  await fireTimers(centre.centre, {
    [KIND]: async (work, timer) => {
      await handle(work, timer);
      fired.push(timer.about['key'] ?? '');
    },
  });
  return fired;
}

test('goes off once, when it is due, and not when it was dropped or moved', async () => {
  await set('first', 1);
  await set('dropped', 1);
  await set('moved', 1);
  await set('moved', 5);
  await inOneWork(centre.centre, (work) => dropTimer(work.db, 'dropped'));
  expect(await fire()).toEqual([]);
  centre.clock.pass({ minutes: 1 });
  expect(await fire()).toEqual(['first']);
  expect(await fire()).toEqual([]);
  centre.clock.pass({ minutes: 4 });
  expect(await fire()).toEqual(['moved']);
});

test('with two who fire at once, each goes off with one of them', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `shared-${index}`);
  for (const key of keys) await set(key, 0);
  const both = await Promise.all([fire(), fire()]);
  expect(both.flat().toSorted()).toEqual(keys.toSorted());
});

test('one that fails undoes what it did, is tried again later and ever more rarely, and holds up no other', async () => {
  await set('failing', 0);
  await set('other', 0);
  const failing: OnDue = async (work, { key }) => {
    if (key === 'other') return;
    await setTimer(work.db, { key: 'left-behind', kind: KIND, dueAt: work.now, about: { key: 'left-behind' } });
    throw new Error('cannot just now');
  };
  expect(await fire(failing)).toEqual(['other']);
  expect(await fire()).toEqual([]);
  centre.clock.pass({ seconds: 5 });
  expect(await fire(failing)).toEqual([]);
  centre.clock.pass({ seconds: 5 });
  expect(await fire()).toEqual([]);
  centre.clock.pass({ seconds: 5 });
  expect(await fire()).toEqual(['failing']);
});

test('one whose row somebody else holds is left for the next turn, as it was', async () => {
  await set('busy', 0);
  const busy: OnDue = () => Promise.reject(new Busy());
  expect(await fire(busy)).toEqual([]);
  expect(await fire()).toEqual(['busy']);
});

test('one that sets itself again goes on in the same turn, and no kind is taken that nobody knows', async () => {
  await inOneWork(centre.centre, (work) =>
    setTimer(work.db, { key: 'unknown', kind: 'of-a-later-release', dueAt: work.now, about: {} }),
  );
  await set('again', 0);
  let left = 3;
  const again: OnDue = async (work, timer) => {
    left -= 1;
    if (left > 0) await setTimer(work.db, { ...timer, dueAt: work.now });
  };
  expect(await fire(again)).toEqual(['again', 'again', 'again']);
  expect(await nextTimerAt(centre.centre.db)).not.toBeNull();
});
