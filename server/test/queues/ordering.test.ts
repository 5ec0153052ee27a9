import type { QueueState } from '@jieyi/queue';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { calibration, expectedWait, whyWaiting } from '../../src/contact/queues/index.ts';
import { openFloorOf } from '../../src/contact/queues/keeping/open-floor.ts';
import type { ContactSummary } from '../../src/contact/contacts/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { demandRightSeats } from '../help/many-seats.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let first: Person;
let second: Person;
let lead: Person;
beforeAll(async () => {
  centre = await openCentre();
  lead = await centre.signIn('lead');
  first = await centre.signIn('agent');
  second = await centre.signIn('agent2');
});
/** Nobody waits, and nobody is there. */
beforeEach(async () => {
  for (const person of [first, second]) await set(person, 'away');
  await centre.centre.db.updateTable('contact').set({ state: 'closed' }).where('state', '<>', 'closed').execute();
  await centre.centre.db.deleteFrom('queuePlace').execute();
  await lookAfter();
});
afterAll(() => centre?.close());

const set = async (person: Person, state: 'ready' | 'away') => {
  centre.clock.pass({ seconds: 1 });
  await person.must(person.send('PUT', '/api/me/presence', { state }));
  await centre.settle();
};
const listOf = (person: Person) => person.must(person.get<ContactSummary[]>('/api/contacts'));
const ringing = async (person: Person) =>
  (await listOf(person)).filter(({ state }) => state === 'ringing').map(({ id }) => id);

async function lookAfter(): Promise<void> {
  await centre.centre.db.updateTable('session').set({ seenAt: centre.clock.now() }).execute();
  await centre.lookAfter();
  await centre.settle();
}

async function comeIn(wayIn = 'hotline', more: object = {}): Promise<string> {
  centre.clock.pass({ seconds: 1 });
  const { id } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn, ...more }));
  await centre.settle();
  return id;
}

/** A customer of a level, by whose number they call. */
async function customerOf(level: string, phone: string): Promise<{ phone: string }> {
  const sought = { sought: phone.replace('+86', ''), purpose: 'name-party' };
  const [found] = await first.must(first.post<{ id: string }[]>('/api/customers/find', sought));
  await centre.centre.db
    .updateTable('customer')
    .set({ level })
    .where('id', '=', found?.id ?? '')
    .execute();
  return { phone };
}

test('a gold customer goes before those who came up to a minute earlier, and not before those who came longer ago', async () => {
  const gold = await customerOf('gold', '+8613800001029');
  const longAgo = await comeIn();
  centre.clock.pass({ seconds: 65 });
  const lately = await comeIn();
  const later = await comeIn('hotline', gold);
  const { queues, db } = centre.centre;
  expect((await queues.stateOf('zj')).contacts.find(({ id }) => id === later)?.level).toBe('gold');
  expect(await whyWaiting(centre.centre, 'zj', lately)).toMatchObject({ place: 3, people: { present: 0 } });
  for (const id of [longAgo, later, lately]) {
    await set(first, 'ready');
    expect(await ringing(first)).toEqual([id]);
    await first.must(first.post(`/api/contacts/${id}/answer`));
    await set(first, 'away');
    await first.must(first.post(`/api/contacts/${id}/close`));
  }
  expect(await whyWaiting(centre.centre, 'zj', lately)).toBeNull();
  expect(await db.selectFrom('queuePlace').selectAll().execute()).toEqual([]);
});

test('whose level becomes known while they wait comes forward', async () => {
  const before = await comeIn();
  const id = await comeIn('hotline', await customerOf('ordinary', '+8613800001029'));
  expect(await whyWaiting(centre.centre, 'zj', id)).toMatchObject({ place: 2 });
  await customerOf('diamond', '+8613800001029');
  await lookAfter();
  expect(await whyWaiting(centre.centre, 'zj', id)).toMatchObject({ place: 1 });
  await set(first, 'ready');
  expect(await ringing(first)).toEqual([id]);
  await set(first, 'away');
  expect(await whyWaiting(centre.centre, 'zj', before)).toMatchObject({ place: 2 });
});

test('who spoke with somebody last is waited for a quarter of a minute while they are there, then anybody takes it', async () => {
  const known = await customerOf('ordinary', '+8613800001005');
  const earlier = await comeIn('hotline', known);
  await set(second, 'ready');
  await second.must(second.post(`/api/contacts/${earlier}/answer`));
  await second.must(second.post(`/api/contacts/${earlier}/close`));
  const other = await comeIn();
  expect(await ringing(second)).toEqual([other]);
  await second.must(second.post(`/api/contacts/${other}/answer`));
  await set(first, 'ready');
  const again = await comeIn('hotline', known);
  expect(await ringing(first)).toEqual([]);
  expect((await whyWaiting(centre.centre, 'zj', again))?.waitsFor).not.toBeNull();
  centre.clock.pass({ seconds: 15 });
  await lookAfter();
  expect(await ringing(first)).toEqual([again]);
});

test('how long it will be is not told before enough was measured, and what was measured outlives a restart', async () => {
  const waits = await comeIn();
  expect(await expectedWait(centre.centre, waits)).toMatchObject({ range: null, least: { takings: 20 } });
  await set(first, 'ready');
  for (let each = 0; each < 35; each++) {
    const next = await comeIn();
    await comeIn();
    const [ring = next] = await ringing(first);
    await first.must(first.post(`/api/contacts/${ring}/answer`));
    await first.must(first.post(`/api/contacts/${ring}/close`));
    await centre.settle();
  }
  const last = await comeIn();
  await lookAfter();
  const told = await expectedWait(centre.centre, last);
  await centre.restart();
  expect(await expectedWait(centre.centre, last)).toEqual(told);
  expect(await calibration(centre.centre, 'zj')).toEqual(expect.any(Array));
}, 120_000);

const step = fc.oneof(
  fc.record({ do: fc.constant('come'), way: fc.constantFrom('hotline', 'web-chat', 'sms', 'counter') }),
  fc.record({ do: fc.constantFrom('answer', 'end', 'close', 'ready', 'away'), who: fc.constantFrom(0, 1) }),
  fc.record({ do: fc.constant('pass'), seconds: fc.constantFrom(1, 10, 31) }),
);

async function take(one: { do: string; way?: string; who?: number; seconds?: number }): Promise<void> {
  const person = one.who === 1 ? second : first;
  if (one.do === 'come') await comeIn(one.way);
  else if (one.do === 'ready' || one.do === 'away') await set(person, one.do);
  else if (one.do === 'pass') {
    centre.clock.pass({ seconds: one.seconds ?? 1 });
    await lookAfter();
  } else {
    const [contact] = await listOf(person);
    if (contact) await person.post(`/api/contacts/${contact.id}/${one.do}`);
    await centre.settle();
  }
}

/** What of a floor has to be the same whoever opened it, and when. */
function seenOn(state: QueueState) {
  const byId = <T extends { id: string | number }>(all: readonly T[]) =>
    all.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
  return {
    contacts: byId(state.contacts).map(({ id, desk, channel, level, arrivedAt, key, sequence, standing, person }) =>
      standing === 'waiting' || standing === 'offered'
        ? { id, desk, channel, level, arrivedAt, key, sequence, standing, person }
        : { id, channel, standing, person },
    ),
    ready: byId(state.people).flatMap(({ id, presence, skills }) => (presence === 'ready' ? { id, skills } : [])),
  };
}

test('whatever happens, the queue as it runs and one opened anew from the rows are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      for (const one of steps) await take(one);
      await centre.settle();
      const anew = await openFloorOf(centre.centre, 'zj');
      expect(anew.takeOffers()).toEqual([]);
      // Sooner than at the next look at everything: what was announced is heard within moments.
      const running = async () => seenOn(await centre.centre.queues.stateOf('zj'));
      await expect.poll(running, { timeout: 5000 }).toEqual(seenOn(anew.state()));
      await demandRightSeats(centre);
    }),
    { numRuns: 12 },
  );
}, 180_000);
