import { expect, test } from 'vitest';
import { arriveTogether } from './arrive-together.ts';

/** Things that come when the test says so. */
function expectThings(count: number) {
  const bring: ((thing: string) => void)[] = [];
  const coming = Array.from({ length: count }, () => new Promise<string>((resolve) => void bring.push(resolve)));
  return { coming, bring };
}

test('what comes within a moment is taken at once', async () => {
  const { coming, bring } = expectThings(3);
  const taken: (readonly string[])[] = [];
  const done = arriveTogether(coming, 60_000, async (batch) => void taken.push(batch));
  bring[2]?.('c');
  bring[0]?.('a');
  bring[1]?.('b');
  await done;
  expect(taken).toEqual([['c', 'a', 'b']]);
});

test('what comes later is taken by itself, and what is taken waits for nothing that is missing', async () => {
  const { coming, bring } = expectThings(2);
  const taken: (readonly string[])[] = [];
  const done = arriveTogether(coming, 0, async (batch) => {
    taken.push(batch);
    bring[1]?.('late');
  });
  bring[0]?.('early');
  await done;
  expect(taken).toEqual([['early'], ['late']]);
});

test('where nothing comes nothing is taken', async () => {
  const taken: (readonly string[])[] = [];
  await arriveTogether<string>([], 0, async (batch) => void taken.push(batch));
  expect(taken).toEqual([]);
});
