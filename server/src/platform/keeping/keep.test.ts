import { expect, test } from 'vitest';
import { Kysely, PostgresAdapter, DummyDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DB } from '../database/database-types.ts';
import { type KeptKind, openKeeping } from './keep.ts';

/** No database is asked: what is read comes from the test. */
const db = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

interface Read {
  answer(value: string): void;
  fail(): void;
}

/** Something kept, and each reading of it, which the test answers. */
function keepSomething(rows = 1) {
  let now = 0;
  const reads: Read[] = [];
  const keeping = openKeeping(db, () => now);
  const kind: KeptKind<string> = {
    name: 'something',
    until: [{ name: 'something.changed' }],
    read: () =>
      new Promise((answer, reject) => {
        reads.push({ answer, fail: () => reject(new Error('not now')) });
      }),
    rowsIn: () => rows,
  };
  const pass = (seconds: number) => void (now += seconds * 1000);
  return { keeping, reads, pass, get: () => keeping.get(kind) };
}

test('who asks first at one moment shares one reading, and who asks later has it', async () => {
  const { keeping, reads, get } = keepSomething();
  keeping.isCaughtUp();
  const both = Promise.all([get(), get()]);
  reads[0]?.answer('one');
  expect(await both).toEqual(['one', 'one']);
  expect(await get()).toBe('one');
  expect(reads).toHaveLength(1);
});

test('it is let go when it is announced that it changed, and by nothing else', async () => {
  const { keeping, reads, get } = keepSomething();
  keeping.isCaughtUp();
  void get();
  reads[0]?.answer('one');
  keeping.letGo(['another.changed']);
  expect(await get()).toBe('one');
  keeping.letGo(['something.changed']);
  const later = get();
  reads[1]?.answer('two');
  expect(await later).toBe('two');
});

test('what was being read when it was let go is not kept', async () => {
  const { keeping, reads, get } = keepSomething();
  keeping.isCaughtUp();
  const before = get();
  keeping.letGo(['something.changed']);
  const after = get();
  reads[1]?.answer('two');
  reads[0]?.answer('one');
  expect(await before).toBe('one');
  expect(await after).toBe('two');
  expect(await get()).toBe('two');
});

test('a reading that failed is not kept', async () => {
  const { keeping, reads, get } = keepSomething();
  keeping.isCaughtUp();
  const failing = get();
  reads[0]?.fail();
  await expect(failing).rejects.toThrow('not now');
  const again = get();
  reads[1]?.answer('two');
  expect(await again).toBe('two');
});

test.each([
  ['before anything is heard', () => undefined],
  [
    'once announcements cannot be heard',
    ({ keeping }) => {
      keeping.isCaughtUp();
      keeping.isCutOff();
    },
  ],
  [
    'when nothing was heard for long',
    ({ keeping, pass }) => {
      keeping.isCaughtUp();
      pass(15);
    },
  ],
] as [string, (of: ReturnType<typeof keepSomething>) => void][])('nothing is kept %s', async (_, happens) => {
  const something = keepSomething();
  happens(something);
  for (const value of ['one', 'two']) {
    const asked = something.get();
    something.reads.at(-1)?.answer(value);
    expect(await asked).toBe(value);
  }
});

test('what was kept before announcements could not be heard is not kept after', async () => {
  const { keeping, reads, pass, get } = keepSomething();
  keeping.isCaughtUp();
  void get();
  reads[0]?.answer('one');
  pass(20);
  keeping.isCaughtUp();
  const later = get();
  reads[1]?.answer('two');
  expect(await later).toBe('two');
});

test('of very many rows nothing is kept', async () => {
  const { keeping, reads, get } = keepSomething(10_001);
  keeping.isCaughtUp();
  const first = get();
  reads[0]?.answer('one');
  await first;
  const later = get();
  reads[1]?.answer('two');
  expect(await later).toBe('two');
});
