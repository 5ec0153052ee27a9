import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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

test('the longest ready is rung first, each one call at a time; who comes then waits and rings when one is free', async () => {
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

test('somebody takes three who write to them, or one who speaks; who writes does not wait for who speaks', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await centre.settle();
  const chats = [await comeIn('web-chat'), await comeIn('wechat'), await comeIn('web-chat')];
  const fourth = await comeIn('web-chat');
  const call = await comeIn();
  expect((await listOf(first)).map(({ id }) => id).toSorted()).toEqual(chats.toSorted());
  await answerAll(first);
  // There is no room for a call beside two who write, and there is for the fourth who does.
  const [done] = chats;
  await first.must(first.post(`/api/contacts/${done}/close`));
  await centre.settle();
  expect((await listOf(first)).map(({ id }) => id)).toContain(fourth);
  await present(second);
  expect(await listOf(second)).toMatchObject([{ id: call, state: 'ringing' }]);
  const later = await comeIn('sms');
  expect((await listOf(second)).map(({ id }) => id)).toEqual([call]);
  await answerAll(first, second);
  await closeAll(first);
  expect((await listOf(first)).map(({ id }) => id)).toEqual([later]);
  await answerAll(first);
});

test('who is sent to another province meanwhile is not rung here', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await first.must(first.send('PUT', '/api/me/presence', { state: 'away' }));
  const id = await comeIn();
  const { db } = centre.centre;
  const offering = await db.transaction().execute(async (sending) => {
    await sending.updateTable('contact').set({ provinceId: 'js' }).where('id', '=', id).execute();
    const begun = first.send('PUT', '/api/me/presence', { state: 'ready' });
    await waitForLock();
    return { begun };
  });
  await offering.begun;
  await centre.settle();
  const contact = await db.selectFrom('contact').select('state').where('id', '=', id).executeTakeFirstOrThrow();
  expect(contact.state).toBe('waiting');
  await db.updateTable('contact').set({ state: 'closed' }).where('id', '=', id).execute();
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

test('many at one moment do not ring on one desk beyond what its person can take', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'away' }));
  await centre.settle();
  await Promise.all(['web-chat', 'hotline', 'sms', 'web-chat', 'hotline'].map(comeIn));
  await centre.settle();
  const ringing = (await listOf(first)).filter(({ state }) => state === 'ringing').map(({ wayIn }) => wayIn);
  expect([['hotline'], ['sms', 'web-chat', 'web-chat']]).toContainEqual(ringing.toSorted());
});
