import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { askReplay, lockPastDecisions, readReplay, untilReplay } from '../help/replays.ts';

// Each replay starts a thread, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

let centre: TestCentre;
let author: Person;
beforeAll(async () => {
  centre = await openCentre();
  author = await centre.signIn('author');
});
afterAll(() => centre?.close());

const ask = (from: string, to: string) => author.must(askReplay(author, from, to));
const read = (id: string) => readReplay(author, id);
const until = (id: string, fits: Parameters<typeof untilReplay>[2]) => untilReplay(author, id, fits);
const hold = () => lockPastDecisions(centre.databaseUrl);

const told = async (id: string): Promise<(string | undefined)[]> => {
  const rows = await centre.centre.db.selectFrom('event').select(['name', 'about', 'audience']).orderBy('id').execute();
  const events = rows.map(({ name, about, audience }) => ({
    name,
    audience,
    about: { ...Object(about) } as Record<string, string>,
  }));
  return events
    .filter(({ name, about }) => name === 'replay.changed' && about['replayId'] === id)
    .map(({ about }) => about['state']);
};

test('others wait, the same question is asked once, and all is told to who asked', async () => {
  const release = await hold();
  const { id: first } = await ask('v1', 'v2');
  const { id: again } = await ask('v1', 'v2');
  expect(again).toBe(first);
  const { id: second } = await ask('v2', 'v1');
  expect(await until(first, ({ state }) => state === 'running')).toMatchObject({
    total: null,
    done: 0,
    result: null,
  });
  await centre.lookAfter();
  expect(await read(second)).toMatchObject({ state: 'waiting' });
  await release();
  const done = await until(second, ({ state }) => state === 'done');
  expect(done.done).toBe(done.total);
  expect((await read(first)).state).toBe('done');
  expect(await told(first)).toEqual(expect.arrayContaining(['waiting', 'running', 'done']));
  expect((await told(first)).filter((state) => state === 'done')).toHaveLength(1);
  const [forth, back] = [(await read(first)).result, (await read(second)).result];
  expect(back).toMatchObject({ same: forth?.same, changed: forth?.changed, cannotTell: forth?.cannotTell });
});

test('it can be cancelled, running or waiting, and the next one follows', async () => {
  const release = await hold();
  const { id: running } = await ask('v1', 'v2');
  await until(running, ({ state }) => state === 'running');
  const { id: waiting } = await ask('v2', 'v1');
  const { id: next } = await ask('v2', 'v2');
  for (const id of [waiting, running]) {
    expect(await author.must(author.post(`/api/policy-replays/${id}/cancel`))).toMatchObject({ state: 'cancelled' });
  }
  expect(await author.post(`/api/policy-replays/${running}/cancel`)).toMatchObject({
    status: 409,
    body: { code: 'replay-ended' },
  });
  await until(next, ({ state }) => state === 'running');
  await release();
  expect((await until(next, ({ state }) => state === 'done')).result).toMatchObject({ changed: 0 });
  for (const id of [waiting, running]) expect(await read(id)).toMatchObject({ state: 'cancelled', result: null });
});

test('one that broke off again and again is given up', async () => {
  const release = await hold();
  const { id } = await ask('v1', 'v2');
  await until(id, ({ state }) => state === 'running');
  // As if its thread had ended five times before.
  await centre.centre.db.updateTable('policyReplay').set({ attempts: 5, runner: null }).where('id', '=', id).execute();
  await centre.restart();
  await release();
  author = await centre.signIn('author');
  for (let replay = await read(id); replay.endedAt === null; replay = await read(id)) await centre.lookAfter();
  expect(await read(id)).toMatchObject({ state: 'failed', result: null });
});

test('a server that stops leaves it to the next start', async () => {
  const release = await hold();
  const { id } = await ask('v1', 'v2');
  await until(id, ({ state }) => state === 'running');
  const restarted = centre.restart();
  await release();
  await restarted;
  author = await centre.signIn('author');
  await centre.lookAfter();
  expect((await until(id, ({ state }) => state === 'done')).result?.decisions).toBe(3000);
});
