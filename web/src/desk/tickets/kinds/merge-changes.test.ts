import { expect, test } from 'vitest';
import { changedFields, fields, maybe, rows, whole } from './merge-changes.ts';

interface Shape {
  name: { zh: string; en: string };
  categories: { id: string; plain?: string }[];
  moves: { verb: string; from: string[]; to: string }[];
  minutes?: number;
}

const mergeChanges = fields<Shape>({
  name: fields({ zh: whole, en: whole }),
  categories: rows(({ id }) => id, fields({ id: whole, plain: whole })),
  moves: rows(
    ({ verb, to }) => `${verb}>${to}`,
    fields({ verb: whole, from: rows((state) => state, whole), to: whole }),
  ),
  minutes: maybe(whole),
});

const base: Shape = {
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
  expect(changedFields(base, theirs)).toEqual(['name', 'categories', 'moves', 'minutes']);
});

test('what one removed and nobody else changed is gone, what is there no more is not invented', () => {
  const mine = { ...base };
  delete mine.minutes;
  expect(mergeChanges(base, mine, { ...base, categories: [] })).toEqual({
    name: base.name,
    categories: [],
    moves: base.moves,
  });
  expect(mergeChanges(base, base, base)).toEqual(base);
});
