import { expect, test } from 'vitest';
import type { LifeState, TicketLife } from '../../../api/types.ts';
import { placeLife } from './place-life.ts';

const state = (id: string): LifeState => ({
  id,
  name: { zh: id, en: id },
  standing: 'open',
  clock: 'runs',
  tmf: 'acknowledged',
});
const life: TicketLife = {
  states: ['open', 'assigned', 'accepted', 'closed'].map(state),
  moves: [
    { verb: 'assign', from: ['open'], to: 'assigned' },
    { verb: 'accept', from: ['assigned'], to: 'accepted' },
    { verb: 'give-back', from: ['assigned', 'accepted'], to: 'open' },
    { verb: 'close', from: ['open', 'accepted'], to: 'closed' },
    { verb: 'cancel', from: ['nowhere'], to: 'closed' },
  ],
};

test('every state has its place from above, every move its line, and all of it is within the picture', () => {
  const placed = placeLife(life);
  expect(placed.states.map(({ y }) => y)).toEqual(placed.states.map(({ y }) => y).toSorted((a, b) => a - b));
  expect(placed.moves.map(({ verb, from, to }) => `${verb} ${from} ${to}`)).toEqual([
    'assign open assigned',
    'accept assigned accepted',
    'give-back assigned open',
    'give-back accepted open',
    'close open closed',
    'close accepted closed',
  ]);
  for (const { path } of placed.moves) {
    const numbers = (path.match(/[\d.]+/gu) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThan(Math.max(placed.width, placed.height));
    expect(path).not.toMatch(/-|NaN/u);
  }
});
