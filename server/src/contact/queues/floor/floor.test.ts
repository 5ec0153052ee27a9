import type { Rules } from '@jieyi/queue';
import { expect, test } from 'vitest';
import type { WayIn } from '../../channels/index.ts';
import { Floor, FloorAstray } from './floor.ts';
import type { ContactRead, PersonRead } from './standing.ts';

const START = Date.parse('2026-03-02T02:00:00Z');
const at = (seconds: number) => START + 1000 * seconds;

const rules: Rules = {
  headStarts: { ordinary: 0, gold: 60 },
  channels: {
    hotline: { units: 100, max: 1, acceptSeconds: 30, wrapUpSeconds: 20 },
    'web-chat': { units: 33, max: 3, acceptSeconds: 30, wrapUpSeconds: 0 },
  },
  units: 100,
  desks: [
    { id: 'general', steps: [{ afterSeconds: 0, needs: [{}] }], overflow: [], closed: null },
    {
      id: 'english',
      steps: [
        { afterSeconds: 0, needs: [{ english: 2 }] },
        { afterSeconds: 30, needs: [{ english: 1 }] },
      ],
      overflow: [{ afterSeconds: 60, to: 'general' }],
      closed: { to: 'general' },
    },
  ],
  lastAgentSeconds: 15,
  keeps: [],
};

function waiting(id: string, more: Partial<ContactRead> & { desk?: string; after?: number } = {}): ContactRead {
  const { desk = 'general', after = 0, ...rest } = more;
  const orderAt = new Date(at(after));
  return {
    id,
    provinceId: 'zj',
    wayIn: 'hotline',
    state: 'waiting',
    handlerId: null,
    byAgent: false,
    level: 'ordinary',
    arrivedAt: orderAt,
    answeredAt: null,
    endedAt: null,
    place: { desk, orderAt, orderKey: orderAt, seq: Number(id.replaceAll(/\D/gu, '')) },
    lastAgentId: null,
    meantForId: null,
    ...rest,
  };
}

const held = (read: ContactRead, state: ContactRead['state'], handlerId: string, after = 0): ContactRead => ({
  ...read,
  state,
  handlerId,
  byAgent: true,
  answeredAt: state === 'ringing' ? null : new Date(at(after)),
  endedAt: state === 'wrap-up' || state === 'closed' ? new Date(at(after)) : null,
});

const person = (id: string, skills = {}, readyAt: number | null = 0): PersonRead => ({
  id,
  provinceId: 'zj',
  readySince: readyAt === null ? null : new Date(at(readyAt)),
  skills,
  lastEnded: null,
});

function open(contacts: ContactRead[], people: PersonRead[], now = 0, closed: string[] = []): Floor {
  return new Floor({ provinceId: 'zj', rules, closed, contacts, people, now: at(now) });
}

const offersOf = (floor: Floor) => floor.takeOffers().map(({ contactId, accountId }) => `${contactId} ${accountId}`);

test('more people may take it the longer it waits: at each step, and at last those of another desk', () => {
  const one = waiting('c1', { desk: 'english' });
  const better = open([one], [person('fair', { english: 1 }), person('none')]);
  expect(offersOf(better)).toEqual([]);
  expect(better.nextAt()).toBe(at(30));
  better.follow([], [], at(30));
  expect(offersOf(better)).toEqual(['c1 fair']);
  const nobody = open([one], [person('none')]);
  nobody.follow([], [], at(59));
  expect(offersOf(nobody)).toEqual([]);
  nobody.follow([], [], at(60));
  expect(offersOf(nobody)).toEqual(['c1 none']);
});

test('while its desk is closed it is taken where that leads, and waits for its own people once it is open', () => {
  const floor = open([waiting('c1', { desk: 'english' })], [], 0, ['english']);
  floor.closeDesks([], at(1));
  floor.follow([], [person('none')], at(1));
  expect(offersOf(floor)).toEqual([]);
  floor.closeDesks(['english'], at(2));
  expect(offersOf(floor)).toEqual(['c1 none']);
});

test('three who write, or one who speaks; who is being written up takes their room until its time is over', () => {
  const chats = ['c1', 'c2', 'c3', 'c4'].map((id) => waiting(id, { wayIn: 'web-chat' }));
  const call = waiting('c5');
  const floor = open([...chats, call], [person('a')]);
  expect(offersOf(floor)).toEqual(['c1 a', 'c2 a', 'c3 a']);
  floor.follow([], [person('b', {}, 1)], at(1));
  expect(offersOf(floor)).toEqual(['c4 b']);
  const spoken = held(call, 'active', 'b');
  const busy = open([spoken, waiting('c6')], [person('b')], 5);
  busy.follow([held(call, 'wrap-up', 'b', 10)], [], at(10));
  expect(offersOf(busy)).toEqual([]);
  expect(busy.nextAt()).toBe(at(30));
  busy.follow([], [], at(30));
  expect(offersOf(busy)).toEqual(['c6 b']);
});

test('opened in the middle of a wrap-up, its rest counts', () => {
  const floor = open([held(waiting('c1'), 'wrap-up', 'a', 10), waiting('c2')], [person('a')], 15);
  expect(offersOf(floor)).toEqual([]);
  floor.follow([], [], at(30));
  expect(offersOf(floor)).toEqual(['c2 a']);
});

test('whoever let it ring is not rung again before their row says that they are back', () => {
  const one = waiting('c1');
  const floor = open([one], [person('a')]);
  expect(offersOf(floor)).toEqual(['c1 a']);
  floor.follow([held(one, 'ringing', 'a')], [], at(1));
  floor.follow([one], [person('a')], at(31));
  expect(offersOf(floor)).toEqual([]);
  floor.follow([], [person('a', {}, null)], at(32));
  floor.follow([], [person('a', {}, 40)], at(40));
  expect(offersOf(floor)).toEqual(['c1 a']);
});

test('who is meant for somebody rings there while they have room, and anywhere else at once where they have none', () => {
  const meant = waiting('c2', { meantForId: 'b' });
  const free = open([], [person('a'), person('b', {}, 5)], 5);
  free.follow([meant], [], at(5));
  expect(offersOf(free)).toEqual(['c2 b']);
  const busy = open([held(waiting('c1'), 'active', 'b')], [person('a'), person('b')], 5);
  busy.follow([meant], [], at(5));
  expect(offersOf(busy)).toEqual(['c2 a']);
});

test('what it says may be read twice, in any order; and what no event leads to is said', () => {
  const [one, two] = [waiting('c1'), waiting('c2')];
  const floor = open([one], [person('a')]);
  for (let each = 0; each < 2; each++) floor.follow([two, one].toReversed(), [person('a')], at(1));
  // What rings by the engine waits by its row until the offer is saved.
  expect(offersOf(floor)).toEqual([]);
  expect(() => floor.follow([held(two, 'active', 'z')], [], at(2))).toThrow(FloorAstray);
});

test.each<[WayIn]>([['hotline'], ['web-chat']])('a level that becomes known brings %s forward', (wayIn) => {
  const [one, two] = [waiting('c1', { wayIn }), waiting('c2', { wayIn, after: 10 })];
  const floor = open([one, two], [], 20);
  const orderKey = new Date(at(10 - 60));
  floor.follow([{ ...two, level: 'gold', place: two.place && { ...two.place, orderKey } }], [], at(20));
  expect(floor.whyWaiting('c2')).toMatchObject({ place: 1 });
  expect(floor.whyWaiting('c1')).toMatchObject({ place: 2 });
});
