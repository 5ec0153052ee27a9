import { expect, test } from 'vitest';
import { gatherRights, listRights, rightsOf } from './rights.ts';

const modules = [
  { name: 'letters', rights: { 'letter:read': ['everyone'], 'letter:write': ['clerk'] } },
  { name: 'stamps', rights: { 'stamp:sell': ['clerk', 'keeper'], 'stamp:audit': [] } },
  { name: 'plain' },
];

test('a post has what the modules grant it, and what everybody has', () => {
  const table = gatherRights(modules, ['clerk', 'keeper']);
  expect([...rightsOf(table, ['clerk'])].toSorted()).toEqual(['letter:read', 'letter:write', 'stamp:sell']);
  expect([...rightsOf(table, ['keeper'])].toSorted()).toEqual(['letter:read', 'stamp:sell']);
  expect([...rightsOf(table, [])]).toEqual(['letter:read']);
  expect([...listRights(modules)]).toHaveLength(4);
});

test('a right is declared once, and granted to posts that there are', () => {
  const again = { name: 'again', rights: { 'letter:read': ['clerk'] } };
  expect(() => gatherRights([...modules, again], ['clerk', 'keeper'])).toThrow(/again declares the right letter:read/u);
  expect(() => gatherRights(modules, ['clerk'])).toThrow(/stamps grants stamp:sell to keeper, which is no post/u);
});
