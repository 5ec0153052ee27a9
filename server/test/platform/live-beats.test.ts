import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let address: string;
beforeAll(async () => {
  // What the clock wakes is woken by hand.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  centre = await openCentre();
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  vi.useRealTimers();
  await centre?.close();
});

async function openStream(person: Person) {
  const reply = await fetch(`${address}/api/live`, { headers: { cookie: person.cookie } });
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  /** @returns whether the stream goes on; it is read until it says something, or ends */
  const hears = async (words: string): Promise<boolean> => {
    for (let text = ''; !text.includes(words); ) {
      const read = await reader?.read();
      if (!read || read.done) return false;
      text += read.value;
    }
    return true;
  };
  expect(await hears('event: welcome')).toBe(true);
  return { hears, close: () => reader?.cancel() };
}

test('beats show that the line is up, note that people are there, and end the stream of who signed out', async () => {
  const [agent, expert] = [await centre.signIn('agent'), await centre.signIn('expert')];
  const [one, other] = [await openStream(agent), await openStream(expert)];
  centre.clock.pass({ minutes: 2 });
  await centre.centre.db.updateTable('seat').set({ gone: true }).execute();
  vi.advanceTimersByTime(15_000);
  expect(await Promise.all([one.hears('event: beat'), other.hears('event: beat')])).toEqual([true, true]);
  const seen = await centre.centre.db.selectFrom('session').select('seenAt').execute();
  expect(seen.map(({ seenAt }) => seenAt)).toEqual(seen.map(() => centre.clock.now()));
  // Who was taken for gone is found again when a contact waits.
  const found = centre.centre.db.selectFrom('seat').innerJoin('account', 'account.id', 'seat.accountId');
  const seats = await found.select('gone').where('username', 'in', ['agent', 'expert']).execute();
  expect(seats).toEqual([{ gone: false }, { gone: false }]);
  await expert.post('/api/sign-out');
  vi.advanceTimersByTime(15_000);
  expect(await Promise.all([one.hears('event: beat'), other.hears('nothing more')])).toEqual([true, false]);
  centre.clock.pass({ hours: 13 });
  vi.advanceTimersByTime(15_000);
  expect(await one.hears('nothing more')).toBe(false);
});

test('a person has twenty streams at once: the oldest ends, told to come back later, and nobody else has fewer', async () => {
  const [lead, admin] = [await centre.signIn('lead'), await centre.signIn('admin')];
  const theirs = await openStream(admin);
  const own = [];
  for (let of = 0; of < 21; of += 1) own.push(await openStream(lead));
  expect(await own[0]?.hears('retry: 60000\nevent: too-many-streams')).toBe(true);
  expect(await own[0]?.hears('nothing more')).toBe(false);
  vi.advanceTimersByTime(15_000);
  const others = [theirs, ...own.slice(1)].map((stream) => stream.hears('event: beat'));
  expect(new Set(await Promise.all(others))).toEqual(new Set([true]));
  await Promise.all([theirs, ...own].map((stream) => stream.close()));
});
