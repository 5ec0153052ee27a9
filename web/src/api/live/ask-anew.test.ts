import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAnew } from './ask-anew.ts';

/** A page that shows one thing; each time it is asked for the centre's answer is given by hand. */
function openPage() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const asked: { resolve(said: string): void; reject(error: Error): void }[] = [];
  const queryFn = () => new Promise<string>((resolve, reject) => asked.push({ resolve, reject }));
  const shown = new QueryObserver(queries, { queryKey: ['resolution', '1'], queryFn });
  const leave = shown.subscribe(() => undefined);
  const isAsked = async (times: number) => {
    await expect.poll(() => asked.length).toBe(times);
  };
  const shows = async (said: string) => {
    await expect.poll(() => shown.getCurrentResult().data).toBe(said);
  };
  return { tell: askAnew(queries), asked, isAsked, shows, shown, leave, queries };
}

test('what happens while something is asked for the first time is seen', async () => {
  const { tell, asked, isAsked, shows } = openPage();
  await isAsked(1);
  tell(['resolution', '1']);
  tell([]);
  expect(asked).toHaveLength(1);
  asked[0]?.resolve('read before it happened');
  await isAsked(2);
  asked[1]?.resolve('read after it happened');
  await shows('read after it happened');
  expect(asked).toHaveLength(2);
});

test('what could not be had says so, and does not seem awaited once more', async () => {
  const { tell, asked, isAsked, shown } = openPage();
  await isAsked(1);
  tell(['resolution']);
  asked[0]?.reject(new Error('there was no line'));
  await expect.poll(() => shown.getCurrentResult().isError).toBe(true);
  await new Promise((done) => setTimeout(done));
  expect(asked).toHaveLength(1);
});

test('what is shown is asked for at once, and nothing else is', async () => {
  const { tell, asked, isAsked, shows } = openPage();
  await isAsked(1);
  asked[0]?.resolve('as it was');
  await shows('as it was');
  tell(['contacts']);
  tell(['resolution', '1']);
  await isAsked(2);
  asked[1]?.resolve('as it is');
  await shows('as it is');
  expect(asked).toHaveLength(2);
});

test('what nobody shows any more is not asked for again', async () => {
  const { tell, asked, isAsked, leave, queries } = openPage();
  await isAsked(1);
  tell(['resolution', '1']);
  leave();
  asked[0]?.resolve('nobody looks');
  await expect.poll(() => queries.getQueryState(['resolution', '1'])?.isInvalidated).toBe(true);
  expect(asked).toHaveLength(1);
});
