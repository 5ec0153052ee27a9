import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ContactSummary } from '../../src/contact/contacts/contract.ts';
import type { Presence } from '../../src/foundation/workforce/contract.ts';
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
beforeEach(async () => {
  await present(first);
  await present(second);
});
/** Nothing is left ringing or in conversation. */
afterEach(async () => {
  for (const person of [first, second]) {
    for (const { id } of await listOf(person)) await person.must(person.post(`/api/contacts/${id}/close`));
  }
  await centre.settle();
  await demandRightSeats(centre);
});
afterAll(() => centre?.close());

async function present(person: Person): Promise<void> {
  centre.clock.pass({ seconds: 1 });
  await person.must(person.send('PUT', '/api/me/presence', { state: 'away' }));
  await person.must(person.send('PUT', '/api/me/presence', { state: 'ready' }));
  await centre.settle();
}

const listOf = (person: Person) => person.must(person.get<ContactSummary[]>('/api/contacts'));
const statesOf = async (person: Person) => (await listOf(person)).map(({ state }) => state);
const presenceOf = (person: Person) => person.must(person.get<Presence>('/api/me/presence'));

/** Comes in by itself, as far as the queue is concerned: a lead takes no calls. */
async function comeIn(): Promise<string> {
  const { id } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
  await centre.settle();
  return id;
}

async function answerAll(person: Person): Promise<void> {
  for (const { id, state } of await listOf(person)) {
    if (state === 'ringing') await person.must(person.post(`/api/contacts/${id}/answer`));
  }
}

/** The clock moved past when they were last heard of; their desks are open all the same. */
async function seen(): Promise<void> {
  await centre.centre.db.updateTable('session').set({ seenAt: centre.clock.now() }).execute();
}

async function seenAndLookedAfter(): Promise<void> {
  await seen();
  await centre.lookAfter();
  await centre.settle();
}

test('a ring that nobody answers in its time goes to somebody else, and whoever let it ring is away and told why', async () => {
  const id = await comeIn();
  expect(await listOf(first)).toMatchObject([{ id, state: 'ringing' }]);
  centre.clock.pass({ seconds: 29 });
  await seenAndLookedAfter();
  expect(await statesOf(first)).toEqual(['ringing']);
  centre.clock.pass({ seconds: 1 });
  await seenAndLookedAfter();
  expect(await listOf(first)).toEqual([]);
  expect(await listOf(second)).toMatchObject([{ id, state: 'ringing' }]);
  expect(await presenceOf(first)).toMatchObject({ state: 'away', because: 'not-answered' });
  expect(await presenceOf(second)).toMatchObject({ state: 'ready', because: null });
  await present(first);
  expect(await presenceOf(first)).toMatchObject({ state: 'ready', because: null });
  // It rang for each its whole time, and was answered in it.
  centre.clock.pass({ seconds: 15 });
  await answerAll(second);
  centre.clock.pass({ seconds: 60 });
  await seenAndLookedAfter();
  expect(await statesOf(second)).toEqual(['active']);
  expect(await presenceOf(second)).toMatchObject({ state: 'ready' });
});

test('two look at once and it is taken back once; the last who could take it gone, it waits', async () => {
  await second.must(second.send('PUT', '/api/me/presence', { state: 'break' }));
  const id = await comeIn();
  centre.clock.pass({ seconds: 29 });
  await seenAndLookedAfter();
  expect(await statesOf(first)).toEqual(['ringing']);
  centre.clock.pass({ seconds: 1 });
  // Two processes look at once: it is taken back once.
  await seen();
  await Promise.all([centre.lookAfter(), centre.lookAfter()]);
  await centre.settle();
  expect(await listOf(first)).toEqual([]);
  const lines = (await lead.contact(id)).timeline.map(({ kind }) => kind);
  expect(lines.filter((kind) => kind === 'not-answered')).toHaveLength(1);
  expect(await presenceOf(second)).toMatchObject({ state: 'break', because: null });
  await present(first);
  expect(await listOf(first)).toMatchObject([{ id, state: 'ringing' }]);
  await answerAll(first);
});

test('whoever is on a call has no second one ring, not even one meant for them: it waits, or goes to who is free', async () => {
  const ring = (caller: string) => first.must(first.post<{ contactId: string }>(`/api/sample-callers/${caller}/ring`));
  await second.must(second.send('PUT', '/api/me/presence', { state: 'break' }));
  const one = await ring('no-signal-same-village');
  await centre.settle();
  await answerAll(first);
  const two = await ring('no-signal-now-dropped-calls');
  await centre.settle();
  expect(await listOf(first)).toMatchObject([{ id: one.contactId, state: 'active' }]);
  const callers = await first.must(
    first.get<{ openContact: { id: string; state: string } | null }[]>('/api/sample-callers'),
  );
  expect(callers.flatMap(({ openContact }) => openContact ?? [])).toEqual(
    expect.arrayContaining([
      { id: one.contactId, state: 'active' },
      { id: two.contactId, state: 'waiting' },
    ]),
  );
  await first.must(first.post(`/api/contacts/${one.contactId}/end`));
  await centre.settle();
  const ids = (await listOf(first)).filter(({ state }) => state === 'ringing').map(({ id }) => id);
  expect(ids).toEqual([two.contactId]);
  await answerAll(first);
});
