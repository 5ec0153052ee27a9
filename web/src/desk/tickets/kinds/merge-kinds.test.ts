import { expect, test } from 'vitest';
import { changedParts, mergeChanges } from './merge-kinds.ts';

const base = {
  name: { zh: '投诉', en: 'Complaint' },
  categories: [{ id: 'a' }, { id: 'b' }],
  moves: [{ verb: 'reply', from: ['x', 'y'], to: 'z' }],
  minutes: 60,
};

test('changes of both are there; what both changed is as I want it', () => {
  const mine = { ...base, categories: [{ id: 'a', plain: 'A' }, { id: 'b' }, { id: 'c' }], minutes: 30 };
  const theirs = {
    ...base,
    name: { zh: '投诉', en: 'Complaints' },
    categories: [{ id: 'a' }, { id: 'd' }],
    moves: [{ verb: 'reply', from: ['x'], to: 'z' }],
    minutes: 90,
  };
  expect(mergeChanges(base, mine, theirs)).toEqual({
    name: { zh: '投诉', en: 'Complaints' },
    categories: [{ id: 'a', plain: 'A' }, { id: 'c' }, { id: 'd' }],
    moves: [{ verb: 'reply', from: ['x'], to: 'z' }],
    minutes: 30,
  });
  expect(changedParts(base, theirs)).toEqual(['name', 'categories', 'moves', 'minutes']);
});

test('what one removed and nobody else changed is gone, what is there no more is not invented', () => {
  const mine: Partial<typeof base> = { ...base };
  delete mine.minutes;
  expect(mergeChanges<Partial<typeof base>>(base, mine, { ...base, categories: [] })).toEqual({
    name: base.name,
    categories: [],
    moves: base.moves,
  });
  expect(mergeChanges(base, base, base)).toEqual(base);
});
