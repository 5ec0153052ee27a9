import { expect, test } from 'vitest';
import { moveNotice, type NoticeMove, type NoticeState, noticeStates, phaseOf } from './notice-life.ts';

const moves: readonly NoticeMove[] = ['write', 'discard', 'publish', 'correct', 'remind', 'withdraw', 'end'];

test('what can be done to a notice follows from where it stands', () => {
  const possible = (state: NoticeState) => moves.filter((move) => moveNotice(state, move) !== null);
  expect(Object.fromEntries(noticeStates.map((state) => [state, possible(state)]))).toEqual({
    draft: ['write', 'discard', 'publish'],
    published: ['correct', 'remind', 'withdraw', 'end'],
    withdrawn: [],
    ended: [],
  });
});

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));

test.each([
  ['draft', null, null, 'draft'],
  ['draft', 1, 3, 'draft'],
  ['published', 1, null, 'in-effect'],
  ['published', 5, null, 'in-effect'],
  ['published', 6, 9, 'coming'],
  ['published', 1, 6, 'in-effect'],
  ['published', 1, 5, 'ended'],
  ['published', 1, 4, 'ended'],
  ['withdrawn', 1, 9, 'withdrawn'],
  ['ended', 1, 9, 'ended'],
] as const)('%s from %s until %s is %s at five', (state, from, until, phase) => {
  const standing = { state, startsAt: from === null ? null : at(from), endsAt: until === null ? null : at(until) };
  expect(phaseOf(standing, at(5))).toBe(phase);
});
