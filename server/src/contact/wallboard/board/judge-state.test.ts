import { expect, test } from 'vitest';
import { judgeState, type KnownOf } from './judge-state.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute));
const NOW = at(40);
const there = { presence: 'ready', presenceSince: at(0), seenAt: NOW, contacts: [] } as const satisfies KnownOf;
const having = (...contacts: [string, number][]) => contacts.map(([state, since]) => ({ state, since: at(since) }));

const cases: [string, KnownOf, string, number, boolean][] = [
  ['ready, and nothing in hand', there, 'ready', 0, false],
  [
    'in conversation since the first of two',
    { ...there, contacts: having(['active', 9], ['active', 5]) },
    'on-contact',
    5,
    false,
  ],
  [
    'in conversation, though on a break by their own word',
    { ...there, presence: 'break', contacts: having(['active', 5]) },
    'on-contact',
    5,
    false,
  ],
  ['something rings', { ...there, contacts: having(['ringing', 7], ['wrap-up', 2]) }, 'ringing', 7, false],
  ['writing up', { ...there, contacts: having(['wrap-up', 6]) }, 'wrap-up', 6, false],
  [
    'on a break, something left to write up',
    { ...there, presence: 'break', presenceSince: at(30), contacts: having(['wrap-up', 6]) },
    'break',
    30,
    false,
  ],
  ['a break of a quarter of an hour', { ...there, presence: 'break', presenceSince: at(25) }, 'break', 25, false],
  ['a longer one is overdue', { ...there, presence: 'break', presenceSince: at(24) }, 'break', 24, true],
  ['away', { ...there, presence: 'away', presenceSince: at(3) }, 'away', 3, false],
  [
    'not heard of, in conversation or not',
    { ...there, seenAt: at(20), contacts: having(['active', 5]) },
    'offline',
    20,
    false,
  ],
  ['never heard of', { ...there, seenAt: null }, 'offline', 0, false],
];

test.each(cases)('%s', (_, known, state, since, overdue) => {
  expect(judgeState(known, { seenSince: at(39), now: NOW })).toEqual({ state, since: at(since), overdue });
});
