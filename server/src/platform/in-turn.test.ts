import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('one that fails keeps none of the others from its turn, and is told of at the end', async () => {
  const done: string[] = [];
  const fine = (name: string) => async () => void done.push(name);
  const failing = async () => {
    throw new Error('no answer');
  };
  await expect(inTurn([fine('first'), failing, fine('last')])).rejects.toThrow('no answer');
  expect(done).toEqual(['first', 'last']);
});
