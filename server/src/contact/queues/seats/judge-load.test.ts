import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactStates, type Held } from '../../contacts/index.ts';
import { judgeLoad } from './judge-load.ts';

const held = fc.record<Held>({
  state: fc.constantFrom(...contactStates),
  handlerId: fc.constantFrom('a', 'b', 'c', null),
});

/** What a contact was in turn, from when it came in. */
const life = fc
  .array(held, { maxLength: 8 })
  .map((states): Held[] => [{ state: 'waiting', handlerId: null }, ...states]);

test('added up over any histories, the moves give what each person has ringing and in conversation', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 5 }), (lives) => {
      const load = new Map<string, number>();
      for (const states of lives) {
        const moves = states.slice(1).map((to, index) => ({ contactId: '', from: states[index] ?? to, to }));
        for (const [accountId, change] of judgeLoad(moves)) load.set(accountId, (load.get(accountId) ?? 0) + change);
      }
      for (const accountId of ['a', 'b', 'c']) {
        const now = lives.map((states) => states.at(-1));
        const has = now.filter((one) => one?.handlerId === accountId && /ringing|returned|active/u.test(one.state));
        expect(load.get(accountId) ?? 0).toBe(has.length);
      }
    }),
  );
});

test('changes come in one order, and none where nothing changed; the seat of whoever resumes is held', () => {
  const active = (handlerId: string): Held => ({ state: 'active', handlerId });
  expect(judgeLoad([{ contactId: '', from: active('b'), to: active('a') }])).toEqual([
    ['a', 1],
    ['b', -1],
  ]);
  expect(judgeLoad([{ contactId: '', from: active('a'), to: active('a') }])).toEqual([]);
  const answered: Held = { state: 'ringing', handlerId: 'a' };
  expect(judgeLoad([{ contactId: '', from: answered, to: active('a') }])).toEqual([]);
  const returned: Held = { state: 'returned', handlerId: 'a' };
  expect(judgeLoad([{ contactId: '', from: returned, to: active('a') }])).toEqual([['a', 0]]);
});
