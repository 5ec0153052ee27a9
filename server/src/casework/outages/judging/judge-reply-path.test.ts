import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Life, nextState, stateOf } from '../../tickets/index.ts';
import { pathToReply } from './judge-reply-path.ts';

const file = fileURLToPath(new URL('../../../../../content/tickets/kinds.json', import.meta.url));
const kinds: { id: string; life: Life }[] = JSON.parse(readFileSync(file, 'utf8'));
const lifeOf = (id: string) => kinds.find((kind) => kind.id === id)?.life ?? { states: [], moves: [] };

test.each([
  ['open', ['reply', 'close']],
  ['assigned', ['give-back', 'reply', 'close']],
  ['accepted', ['reply', 'close']],
  ['asked-back', ['answer', 'reply', 'close']],
  ['held', ['resume', 'reply', 'close']],
  ['returned', ['reply', 'close']],
  ['replied', ['close']],
  ['cancelled', null],
])('from %s', (stage, wanted) => {
  expect(pathToReply(lifeOf('fault'), stage)).toEqual(wanted);
});

test('every open state of complaints and faults leads to an end along moves of the life', () => {
  for (const life of [lifeOf('complaint'), lifeOf('fault')]) {
    for (const { id } of life.states.filter(({ standing }) => standing === 'open')) {
      const end = (pathToReply(life, id) ?? []).reduce((at, verb) => nextState(life, verb, at) ?? 'nowhere', id);
      expect(stateOf(life, end)?.standing).toBe('ended');
    }
  }
});

test('a life without a reply has no way', () => {
  const { states, moves } = lifeOf('fault');
  const silent = { states, moves: moves.filter(({ verb }) => verb !== 'reply' && verb !== 'close') };
  expect(pathToReply(silent, 'open')).toBeNull();
});
