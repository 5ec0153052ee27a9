import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { prepareCallers } from './prepare-callers.ts';

test('all callers are prepared, a few at a time, so that none waits for BOSS behind all others', async () => {
  const callers = Array.from({ length: 42 }, (_, index) => index);
  const prepared: number[] = [];
  let running = 0;
  let most = 0;
  await prepareCallers(callers, async (caller) => {
    most = Math.max(most, (running += 1));
    await setImmediate();
    running -= 1;
    prepared.push(caller);
  });
  expect(prepared).toEqual(callers);
  expect(most).toBe(4);
});
