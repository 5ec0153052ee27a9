import { expect, test } from 'vitest';
import type { Scope } from './contract.ts';
import { judgeHolder, mayChange } from './judge-scope.ts';

const person = (provinceId: string | null, shares: boolean) => ({
  accountId: 'me',
  provinceId,
  teams: [],
  rights: new Set(shares ? ['canned-answer:share'] : []),
});
const agent = person('zj', false);
const lead = person('zj', true);
const admin = person(null, true);
const team = { id: 'zj-billing', provinceId: 'zj' };
const elsewhere = { id: 'js-service', provinceId: 'js' };

test.each([
  ['an agent for themselves', agent, 'mine', undefined, { ownerId: 'me' }],
  ['an agent for the province', agent, 'province', undefined, null],
  ['a lead for the province', lead, 'province', undefined, { provinceId: 'zj' }],
  ['a lead for the group', lead, 'group', undefined, null],
  ['a lead for a team of the province', lead, 'team', team, { teamId: 'zj-billing' }],
  ['a lead for a team elsewhere', lead, 'team', elsewhere, null],
  ['a lead for a team that is not there', lead, 'team', undefined, null],
  ['the group for all', admin, 'group', undefined, { ownerId: null, teamId: null, provinceId: null }],
  ['the group for a province it does not name', admin, 'province', undefined, null],
] as const)('%s', (_, who, scope: Scope, of, wanted) => {
  const none = { ownerId: null, teamId: null, provinceId: null };
  expect(judgeHolder(who, scope, of)).toEqual(wanted && { scope, ...none, ...wanted });
});

test.each([
  ['their own', agent, { scope: 'mine', ownerId: 'me' }, true],
  ['a colleague’s own', lead, { scope: 'mine', ownerId: 'other' }, false],
  ['the province’s, as an agent', agent, { scope: 'province', provinceId: 'zj' }, false],
  ['the province’s, as its lead', lead, { scope: 'province', provinceId: 'zj' }, true],
  ['another province’s', lead, { scope: 'province', provinceId: 'js' }, false],
  ['a team’s, as the lead of its province', lead, { scope: 'team', teamId: 'zj-billing' }, true],
  ['the group’s, as a lead', lead, { scope: 'group' }, false],
  ['the group’s, as the group', admin, { scope: 'group' }, true],
] as const)('changes %s: %s', (_, who, held, wanted) =>
  expect(mayChange(who, { ownerId: null, teamId: null, provinceId: null, ...held }, team)).toBe(wanted),
);
