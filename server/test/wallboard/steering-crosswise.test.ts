import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { lineTo, Visitor } from '../help/chat/visitor.ts';
import { type DatabaseWatch, watchDatabase } from '../help/database/database-watch.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let watch: DatabaseWatch;
let lead: Person;
/** By their ids. */
let agents: { id: string; person: Person; desk: ChatDesk }[];
beforeAll(async () => {
  centre = await openCentre();
  watch = await watchDatabase(centre.databaseUrl);
  lead = await centre.signIn('lead');
  const signIn = async (username: string) => {
    const person = await centre.signIn(username);
    const { id } = await person.must(person.get<{ id: string }>('/api/me'));
    return { id, person, desk: new ChatDesk(centre, person) };
  };
  agents = [await signIn('agent'), await signIn('agent2')].toSorted((one, other) => (one.id < other.id ? -1 : 1));
});
afterAll(async () => {
  await watch?.close();
  await centre?.close();
});

async function be(person: Person, state: string): Promise<void> {
  await person.must(person.send('PUT', '/api/me/presence', { state }));
  await centre.settle();
}

const reassign = (id: string, to: string) =>
  lead.post<{ code?: string }>(`/api/contacts/${id}/reassign`, { to, reason: '请先接这位' });

function both() {
  const [lower, upper] = agents;
  if (!lower || !upper) throw new Error('nobody has signed in');
  return [lower, upper] as const;
}

test('what waits is not held by a lead who waits for the colleague it is to ring with: the queue goes on', async () => {
  const [lower, upper] = both();
  await be(upper.person, 'away');
  await be(lower.person, 'ready');
  await talkTo(centre, lower.desk);
  // A call takes somebody whole, and waits while they write.
  const call = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
  await centre.settle();
  const release = await watch.holdRow('account', lower.id);
  const given = reassign(call.id, lower.id);
  await watch.untilWaiting(1);
  expect(await watch.isFree('contact', call.id)).toBe(true);
  await release();
  expect((await given).status).toBe(200);
  await centre.settle();
  expect(await lower.desk.listed()).toContainEqual(expect.objectContaining({ id: call.id, state: 'ringing' }));
  await lower.desk.closeAll();
});

test('seats are held in one order, whoever it rang with: leads who give to each other’s agents never stand crosswise', async () => {
  const [lower, upper] = both();
  await be(lower.person, 'away');
  await be(upper.person, 'ready');
  const { chat } = await new Visitor(lineTo(centre)).begin();
  await centre.settle();
  await be(lower.person, 'ready');
  const release = await watch.holdRow('seat', lower.id, 'account_id');
  const given = reassign(chat.chat, lower.id);
  await watch.untilWaiting(1);
  expect(await watch.isFree('seat', upper.id, 'account_id')).toBe(true);
  await release();
  expect((await given).status).toBe(200);
  await centre.settle();
  expect(await lower.desk.listed()).toMatchObject([{ id: chat.chat, state: 'ringing' }]);
  await lower.desk.closeAll();
});
