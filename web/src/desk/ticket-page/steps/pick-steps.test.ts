import { expect, test } from 'vitest';
import type { LifeState, TicketLife } from '../../../api/types.ts';
import { pickSteps } from './pick-steps.ts';

const state = (id: string, tmf: LifeState['tmf'], standing: LifeState['standing'] = 'open'): LifeState => ({
  id,
  name: { zh: id, en: id },
  standing,
  clock: 'runs',
  tmf,
});
const life: TicketLife = {
  states: [
    state('open', 'acknowledged'),
    state('assigned', 'acknowledged'),
    state('accepted', 'inProgress'),
    state('asked-back', 'pending'),
    state('held', 'held'),
    state('returned', 'inProgress'),
    state('replied', 'resolved'),
    state('closed', 'closed', 'ended'),
    state('cancelled', 'cancelled', 'ended'),
  ],
  moves: [],
};
const moved = (...froms: string[]) => froms.map((from) => ({ detail: { from, to: 'x' } }));

test.each([
  ['open', moved(), '[open] accepted returned replied closed'],
  ['assigned', moved('open'), '[assigned] accepted returned replied closed'],
  ['returned', moved('assigned', 'accepted'), 'assigned accepted [returned] replied closed'],
  ['held', moved('assigned', 'accepted'), 'assigned [held] returned replied closed'],
  ['held', moved('assigned', 'accepted', 'asked-back'), 'assigned [held] returned replied closed'],
  ['cancelled', moved('assigned'), 'assigned accepted returned replied [cancelled]'],
  ['closed', moved('replied'), 'assigned accepted returned replied [closed]'],
])('a ticket that is %s', (stage, history, expected) => {
  const shown = pickSteps(life, stage, history).map(({ state: { id }, place }) => (place === 'here' ? `[${id}]` : id));
  expect(shown.join(' ')).toBe(expected);
});
