import { expect, test } from 'vitest';
import { isFarBeyond, judgeEffort } from './judge-effort.ts';

const usual = { byAll: 3, fromNetwork: 1, forPhone: 0 };

test.each([
  ['as many as usual cost the least', usual, 12],
  ['so many as are usual, before the number is known', { ...usual, byAll: 119, forPhone: null }, 12],
  ['a busy hour costs all a little more', { ...usual, byAll: 120 }, 13],
  ['the sixth for one number within the day costs double', { ...usual, forPhone: 5 }, 13],
  ['twice as many double it again', { ...usual, forPhone: 10 }, 14],
  ['a village behind one address', { ...usual, fromNetwork: 60 }, 13],
  ['a flood costs its sender what a phone still does', { ...usual, fromNetwork: 1e9, forPhone: 1e9 }, 20],
] as const)('%s', (_, sent, bits) => {
  expect(judgeEffort(sent)).toBe(bits);
});

test.each([
  ['a whole town', { fromNetwork: 2999, fromNetworkForPhone: 0 }, false],
  ['no town', { fromNetwork: 3000, fromNetworkForPhone: 0 }, true],
  ['one number, over and over from one place', { fromNetwork: 50, fromNetworkForPhone: 50 }, true],
] as const)('refuses nobody but far beyond: %s', (_, sent, refused) => {
  expect(isFarBeyond(sent)).toBe(refused);
});
