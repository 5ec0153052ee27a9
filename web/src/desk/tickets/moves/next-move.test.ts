import { expect, test } from 'vitest';
import type { TicketVerb } from '../../../api/types.ts';
import { nextMoves, onwardFirst, otherMoves, type Standing } from './next-move.ts';

const none = { result: null, reply: null, team: { id: 'a', name: { zh: '甲', en: 'A' } } };

test.each<[string, Standing, TicketVerb[]]>([
  ['a handler accepts', { ...none, moves: ['accept', 'give-back'] }, ['accept']],
  ['a handler returns the result', { ...none, moves: ['give-back', 'ask-back', 'return-result'] }, ['return-result']],
  ['the centre answers', { ...none, moves: ['answer', 'cancel'] }, ['answer']],
  ['the centre replies once there is a result', { ...none, result: '收费正确', moves: ['assign', 'reply'] }, ['reply']],
  ['the centre waits for the team', { ...none, moves: ['assign', 'reply', 'cancel'] }, []],
  [
    'somebody assigns what nobody has',
    { ...none, team: null, moves: ['assign', 'reply', 'cancel'] },
    ['assign', 'reply'],
  ],
  [
    'the customer has the word',
    { ...none, reply: '好', moves: ['close', 'satisfied', 'dissatisfied'] },
    ['satisfied', 'dissatisfied'],
  ],
])('%s', (_, standing, expected) => {
  expect(nextMoves(standing)).toEqual(expected);
  expect([...nextMoves(standing), ...otherMoves(standing)].toSorted()).toEqual(standing.moves.toSorted());
});

test('what brings tickets further comes first, the others as they were', () => {
  const moves = (['assign', 'accept', 'close', 'resume', 'cancel'] as const).map((verb) => ({ verb }));
  expect(onwardFirst(moves).map(({ verb }) => verb)).toEqual(['accept', 'resume', 'assign', 'close', 'cancel']);
});
