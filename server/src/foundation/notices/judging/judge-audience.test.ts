import { expect, test } from 'vitest';
import { isAddressedTo } from './judge-audience.ts';

const all = { provinceId: null, cities: [], posts: [], teams: [], skills: [] };
const reader = { provinceId: 'zj', cityId: 'zj-hz', posts: ['agent' as const], teams: ['zj-service'] };

test.each([
  [{}, true],
  [{ provinceId: 'zj' }, true],
  [{ provinceId: 'js' }, false],
  [{ cities: ['zj-hz', 'zj-nb'] }, true],
  [{ cities: ['zj-nb'] }, false],
  [{ posts: ['expert', 'agent'] }, true],
  [{ posts: ['expert'] }, false],
  [{ teams: ['zj-service'] }, true],
  [{ teams: ['zj-network'] }, false],
  [{ skills: ['expert:billing'] }, true],
  [{ skills: ['expert:network'] }, false],
  [{ cities: ['zj-hz'], posts: ['expert'] }, false],
])('for %j: %s', (more, expected) => {
  expect(isAddressedTo({ ...all, ...more }, reader, ['expert:billing'])).toBe(expected);
});

test('whoever belongs to no city or province is not among those of one', () => {
  const ofGroup = { ...reader, provinceId: null, cityId: null };
  expect(isAddressedTo({ ...all, provinceId: 'zj' }, ofGroup, [])).toBe(false);
  expect(isAddressedTo({ ...all, cities: ['zj-hz'] }, ofGroup, [])).toBe(false);
  expect(isAddressedTo(all, ofGroup, [])).toBe(true);
});
