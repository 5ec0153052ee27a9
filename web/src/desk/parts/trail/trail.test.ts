import { expect, test } from 'vitest';
import { placeIn } from './trail.ts';

const search = { list: 'mine' };
const trail = { list: 'mine', search, ids: ['a', 'b', 'c'], at: 'b', selected: new Set<string>() };

test.each([
  ['a', { search, place: 1, count: 3, before: null, after: 'b' }],
  ['b', { search, place: 2, count: 3, before: 'a', after: 'c' }],
  ['c', { search, place: 3, count: 3, before: 'b', after: null }],
  ['elsewhere', { search, place: null, count: 3, before: null, after: null }],
])('a ticket has its place in the list that led there: %s', (id, place) => {
  expect(placeIn(trail, id)).toEqual(place);
});

test('where no list led there, there is no place', () => {
  expect(placeIn(null, 'a')).toEqual({ search: null, place: null, count: 0, before: null, after: null });
});
