import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chooseTeam } from '../raising/choose-team.ts';
import { judgeLife, movesFrom, nextState } from './judge-life.ts';
import type { Life, TicketKind } from './kind-contract.ts';

const file = fileURLToPath(new URL('../../../../../content/tickets/kinds.json', import.meta.url));
const kinds: TicketKind[] = JSON.parse(readFileSync(file, 'utf8'));

test.each(kinds.map(({ id, life }) => [id, life] as const))('the life of a %s can be lived', (_, life) => {
  expect(judgeLife(life)).toEqual([]);
});

const state = (id: string, standing: 'open' | 'ended' = 'open'): Life['states'][number] => ({
  id,
  name: { zh: id, en: id },
  standing,
  clock: 'runs',
  tmf: 'pending',
});
const life: Life = {
  states: [state('a'), state('b'), state('z', 'ended')],
  moves: [
    { verb: 'accept', from: ['a'], to: 'b' },
    { verb: 'close', from: ['b'], to: 'z' },
  ],
};

describe('a life', () => {
  test('allows what its table says', () => {
    expect(nextState(life, 'accept', 'a')).toBe('b');
    expect(nextState(life, 'close', 'a')).toBeNull();
    expect(movesFrom(life, 'b')).toEqual(['close']);
  });

  test.each<[string, Life, object]>([
    ['a state twice', { ...life, states: [...life.states, state('a')] }, { code: 'state-twice', state: 'a' }],
    [
      'a move to nowhere',
      { ...life, moves: [...life.moves, { verb: 'hold', from: ['a'], to: 'x' }] },
      { code: 'no-such-state', state: 'x' },
    ],
    ['a beginning that is an end', { ...life, states: life.states.toReversed() }, { code: 'begins-ended', state: 'z' }],
    [
      'a state nobody reaches',
      { ...life, states: [...life.states, state('y', 'ended')] },
      { code: 'unreachable', state: 'y' },
    ],
    ['a state nobody leaves', { ...life, moves: life.moves.slice(0, 1) }, { code: 'dead-end', state: 'b' }],
    [
      'a circle without end',
      {
        ...life,
        moves: [
          { verb: 'accept', from: ['a'], to: 'b' },
          { verb: 'give-back', from: ['b'], to: 'a' },
        ],
      },
      { code: 'never-ends', state: 'a' },
    ],
    [
      'one verb two ways',
      { ...life, moves: [...life.moves, { verb: 'accept', from: ['a'], to: 'z' }] },
      { code: 'move-twice', state: 'a' },
    ],
  ])('with %s is refused', (_, broken, fault) => {
    expect(judgeLife(broken)).toContainEqual(fault);
  });
});

describe('a ticket goes first', () => {
  const team = (id: string, handles: string[], cityId: string | null = null) => ({
    id,
    provinceId: 'zj',
    cityId,
    kind: cityId ? ('branch' as const) : ('department' as const),
    nameZh: id,
    nameEn: id,
    handles,
  });
  const all = team('all', ['*']);
  const network = team('network', ['network']);
  const branch = team('branch', ['network'], 'hz');
  test.each<[string, string | null, string | null]>([
    ['network', 'hz', 'branch'],
    ['network', 'nb', 'network'],
    ['network', null, 'network'],
    ['network/indoor', 'nb', 'network'],
    ['billing', 'hz', 'all'],
  ])('%s of city %s to %s', (category, city, expected) => {
    expect(chooseTeam([all, network, branch], category, city)?.id ?? null).toBe(expected);
  });
  test('to nobody where nobody handles it', () => {
    expect(chooseTeam([network], 'billing', null)).toBeNull();
  });
});
