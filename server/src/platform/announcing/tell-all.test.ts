import { expect, test } from 'vitest';
import { tellAll } from './tell-all.ts';

test('lets what else there is to do come between, while thousands are told', async () => {
  const streams = Array.from({ length: 5000 }, (_, number) => number);
  const told: number[] = [];
  const ends = tellAll(streams, (stream) => void told.push(stream));
  const toldBefore = await new Promise<number>((resolve) => void setImmediate(() => resolve(told.length)));
  expect(toldBefore).toBeLessThan(500);
  await ends;
  expect(told).toEqual(streams);
});
