import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ContactSummary } from '../../src/contact/contacts/contract.ts';
import { offerArrived } from '../../src/contact/queues/offer-contacts.ts';
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
  centre.clock.pass({ seconds: 1 });
  second = await centre.signIn('agent2');
});
beforeEach(async () => {
  for (const person of [first, second]) await person.must(person.send('PUT', '/api/me/presence', { state: 'away' }));
  for (const person of [first, second]) await closeAll(person);
  await present(first);
  await present(second);
});
afterEach(() => demandRightSeats(centre));
afterAll(() => centre?.close());

async function present(person: Person): Promise<void> {
  centre.clock.pass({ seconds: 1 });
  await person.must(person.send('PUT', '/api/me/presence', { state: 'ready' }));
  await centre.settle();
}

async function closeAll(person: Person): Promise<void> {
  await centre.settle();
  for (const { id } of await listOf(person)) await person.must(person.post(`/api/contacts/${id}/close`));
  await centre.settle();
}

const listOf = (person: Person) => person.must(person.get<ContactSummary[]>('/api/contacts'));

/** Comes in by itself, as far as the queue is concerned: a lead takes no calls. */
async function comeIn(wayIn = 'hotline'): Promise<string> {
  const { id } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn }));
  await centre.settle();
  return id;
}

async function answerAll(...people: Person[]): Promise<void> {
  for (const person of people) {
    for (const { id, state } of await listOf(person)) {
      if (state === 'ringing') await person.must(person.post(`/api/contacts/${id}/answer`));
    }
  }
}

const statesOf = async (person: Person) => (await listOf(person)).map(({ state }) => state);

test('a province has a queue for every channel, made when somebody first waits in it', async () => {
  const id = await comeIn();
  const { db } = centre.centre;
  const row = await db
    .selectFrom('queuePlace')
    .innerJoin('queue', 'queue.id', 'queuePlace.queueId')
    .selectAll('queue')
    .where('contactId', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({ provinceId: 'zj', nameZh: '浙江综合队列', channels: [], skills: [], capacity: 1 });
  await answerAll(first, second);
});

test('the longest ready is rung first, each one contact at a time; who comes then waits and rings when one is free', async () => {
  const one = await comeIn();
  const two = await comeIn();
  const three = await comeIn();
  expect((await listOf(first)).map(({ id }) => id)).toEqual([one]);
  expect((await listOf(second)).map(({ id }) => id)).toEqual([two]);
  await answerAll(first, second);
  await closeAll(first);
  expect(await listOf(first)).toMatchObject([{ id: three, state: 'ringing' }]);
  await answerAll(first);
});

test('who is answered leaves the queue; who rings has their place, and keeps it when the ring is lost', async () => {
  const { db } = centre.centre;
  const placesOf = async (...ids: string[]) =>
    (await db.selectFrom('queuePlace').select('contactId').where('contactId', 'in', ids).execute()).map(
      ({ contactId }) => contactId,
    );
  const [one, two] = [await comeIn(), await comeIn()];
  expect(new Set(await placesOf(one, two))).toEqual(new Set([one, two]));
  await answerAll(first);
  expect(await placesOf(one, two)).toEqual([two]);
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await centre.settle();
  expect(await placesOf(one, two)).toEqual([two]);
  await present(second);
  await answerAll(second);
  expect(await placesOf(one, two)).toEqual([]);
});

test('how many a person takes at a time is the queue’s to say', async () => {
  const { db } = centre.centre;
  await db.updateTable('queue').set({ capacity: 2 }).where('id', '=', 'zj-general').execute();
  for (let count = 0; count < 5; count += 1) await comeIn();
  expect(await statesOf(first)).toEqual(['ringing', 'ringing']);
  expect(await statesOf(second)).toEqual(['ringing', 'ringing']);
  await db.updateTable('queue').set({ capacity: 1 }).where('id', '=', 'zj-general').execute();
  await answerAll(first, second);
  await closeAll(first);
  expect(await statesOf(first)).toEqual(['ringing']);
  await answerAll(first);
});

test('a queue of some channels takes those, and rings for who has its skills; others’ order is not held up by it', async () => {
  const { db } = centre.centre;
  const english = { id: 'zj-english', provinceId: 'zj', nameZh: '英语', nameEn: 'English', capacity: 1 };
  await db.deleteFrom('queuePlace').execute();
  await db.deleteFrom('queue').execute();
  await db
    .insertInto('queue')
    .values([
      { ...english, channels: ['web-chat'], skills: ['english'] },
      { ...english, id: 'zj-general', channels: [], skills: [] },
    ])
    .execute();
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('username', '=', 'agent2')
    .executeTakeFirstOrThrow();
  await db.insertInto('skill').values({ accountId: account.id, skill: 'english' }).execute();
  const chat = await comeIn('web-chat');
  const later = await comeIn('web-chat');
  const call = await comeIn();
  expect((await listOf(second)).map(({ id }) => id)).toEqual([chat]);
  expect((await listOf(first)).map(({ id }) => id)).toEqual([call]);
  await answerAll(first, second);
  await closeAll(second);
  expect(await listOf(second)).toMatchObject([{ id: later, state: 'ringing' }]);
  await answerAll(second);
});

test('many who wait for a skill that nobody free has do not stand before others', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await first.must(first.send('PUT', '/api/me/presence', { state: 'away' }));
  await centre.settle();
  const { db } = centre.centre;
  const waits = await comeIn('web-chat');
  const one = await db.selectFrom('contact').selectAll().where('id', '=', waits).executeTakeFirstOrThrow();
  const many = Array.from({ length: 25 }, () => ({ ...one, id: crypto.randomUUID(), openingWords: null }));
  await db.insertInto('contact').values(many).execute();
  const places = many.map(({ id }) => ({ contactId: id, queueId: 'zj-english', orderAt: one.arrivedAt }));
  await db.insertInto('queuePlace').values(places).execute();
  centre.clock.pass({ seconds: 1 });
  const call = await comeIn();
  await present(first);
  expect(await listOf(first)).toMatchObject([{ id: call, state: 'ringing' }]);
  await answerAll(first);
  const all = [waits, ...many.map(({ id }) => id)];
  await db.updateTable('contact').set({ state: 'closed' }).where('id', 'in', all).execute();
});

test('who is sent to another province meanwhile is not rung here', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await first.must(first.send('PUT', '/api/me/presence', { state: 'away' }));
  const id = await comeIn();
  await present(first);
  await answerAll(first);
  await closeAll(first);
  const { db } = centre.centre;
  const account = await db.selectFrom('account').select('id').where('username', '=', 'agent').executeTakeFirstOrThrow();
  await db.updateTable('contact').set({ state: 'waiting', handlerId: null }).where('id', '=', id).execute();
  const place = { contactId: id, queueId: 'zj-general', orderAt: centre.clock.now(), waiting: true };
  await db.insertInto('queuePlace').values(place).execute();
  const offering = await db.transaction().execute(async (sending) => {
    await sending.selectFrom('queue').select('id').where('provinceId', '=', 'zj').forNoKeyUpdate().execute();
    await sending.updateTable('contact').set({ provinceId: 'js' }).where('id', '=', id).execute();
    const begun = offerArrived(centre.centre, id, account.id);
    await waitForLock();
    return { begun };
  });
  await offering.begun;
  const contact = await db.selectFrom('contact').select('state').where('id', '=', id).executeTakeFirstOrThrow();
  expect(contact.state).toBe('waiting');
});

/** Until something waits for rows that another transaction has locked. */
async function waitForLock(): Promise<void> {
  const { db } = centre.centre;
  for (;;) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows.length > 0) return;
    await wait(20);
  }
}

test('two queues at one moment do not ring twice on one desk', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await centre.settle();
  await Promise.all(['web-chat', 'hotline', 'sms', 'web-chat', 'hotline'].map(comeIn));
  await centre.settle();
  expect((await statesOf(first)).filter((state) => state === 'ringing').length).toBeLessThanOrEqual(1);
});
