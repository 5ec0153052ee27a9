import { expect, test } from 'vitest';
import { isShown, judgeState, type KnownOf } from './judge-state.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute));
const ready: KnownOf = { state: 'ready', since: at(0), plannedUntil: null, ringingSince: null };

const cases: [string, KnownOf, string, number, boolean][] = [
  ['ready, and nothing in hand', ready, 'ready', 0, false],
  ['somebody rings', { ...ready, ringingSince: at(7) }, 'ringing', 7, false],
  [
    'somebody waits for them, who is on another',
    { ...ready, state: 'on-contact', ringingSince: at(7) },
    'on-contact',
    0,
    false,
  ],
  ['on a break, as planned', { ...ready, state: 'break', plannedUntil: at(40) }, 'break', 0, false],
  ['on a break for longer than planned', { ...ready, state: 'break', plannedUntil: at(39) }, 'break', 0, true],
  ['not heard of', { ...ready, state: 'offline', ringingSince: at(7) }, 'offline', 0, false],
];

test.each(cases)('%s', (_, known, state, since, overdue) => {
  expect(judgeState(known, at(40))).toEqual({ state, since: at(since), overdue });
});

const shown: [string, Pick<KnownOf, 'state' | 'since'>, number, boolean][] = [
  ['who is there', { state: 'away', since: at(0) }, 0, true],
  ['who was there today', { state: 'offline', since: at(30) }, 0, true],
  ['who was there yesterday', { state: 'offline', since: at(5) }, 0, false],
  ['who was there yesterday, and has something in hand', { state: 'offline', since: at(5) }, 1, true],
  ['who was never there', { state: 'offline', since: null }, 0, false],
];

test.each(shown)('%s', (_, known, inHand, is) => {
  expect(isShown(known, inHand, at(10))).toBe(is);
});
