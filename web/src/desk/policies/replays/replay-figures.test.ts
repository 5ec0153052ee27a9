import { expect, test } from 'vitest';
import type { ReplayChange } from '../../../api/types.ts';
import { remainingSeconds } from './remaining.ts';
import { sortMissing } from './sort-missing.ts';

const cannotTell = (need: string[], count: number): ReplayChange => ({
  from: { status: 'undecided', possible: [], need },
  to: { status: 'decided', disposition: 'expert' },
  count,
  rules: [],
  samples: [],
});

test('facts missing are counted together, whichever change they stand in the way of', () => {
  expect(sortMissing([cannotTell(['placeSame'], 2), cannotTell(['b', 'a'], 3), cannotTell(['a', 'b'], 4)])).toEqual([
    { facts: ['a', 'b'], count: 7 },
    { facts: ['placeSame'], count: 2 },
  ]);
});

test('the time left follows the pace so far, and is not guessed before there is one', () => {
  expect(remainingSeconds({ at: 0, done: 0 }, { at: 2000, done: 100 }, 300)).toBe(4);
  expect(remainingSeconds({ at: 0, done: 0 }, { at: 0, done: 0 }, 300)).toBeNull();
  expect(remainingSeconds({ at: 0, done: 0 }, { at: 2000, done: 0 }, 300)).toBeNull();
  expect(remainingSeconds({ at: 0, done: 0 }, { at: 2000, done: 10 }, null)).toBeNull();
});
