import { expect, test } from 'vitest';
import { type Told, whatIsTold } from './what-is-told.ts';

test.each<[string, boolean[], Told[]]>([
  [
    'once that it is awaited, once that it has come',
    [true, true, false, false],
    ['awaited', 'awaited', 'arrived', 'arrived'],
  ],
  ['nothing where nothing was awaited for long', [false, false], ['nothing', 'nothing']],
  ['anew where more is awaited later', [true, false, true, false], ['awaited', 'arrived', 'awaited', 'arrived']],
])('of the waiting of a page is told %s', (_, awaits, told) => {
  let now: Told = 'nothing';
  expect(awaits.map((one) => (now = whatIsTold(now, one)))).toEqual(told);
});
