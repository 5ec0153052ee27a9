import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let lead: Person;
let first: Person;
let second: Person;
let firstDesk: ChatDesk;
let secondDesk: ChatDesk;
const ids: Record<string, string> = {};
beforeAll(async () => {
  centre = await openCentre();
  lead = await centre.signIn('lead');
  first = await centre.signIn('agent');
  second = await centre.signIn('agent2');
  firstDesk = new ChatDesk(centre, first);
  secondDesk = new ChatDesk(centre, second);
  for (const [name, person] of Object.entries({ lead, first, second }))
    ids[name] = (await person.must(person.get<{ id: string }>('/api/me'))).id;
});
beforeEach(async () => {
  for (const desk of [firstDesk, secondDesk, new ChatDesk(centre, lead)]) await desk.closeAll();
  await be(second, 'away');
  await be(first, 'ready');
});
afterAll(() => centre?.close());

async function be(person: Person, state: string): Promise<void> {
  await person.must(person.send('PUT', '/api/me/presence', { state }));
  await centre.settle();
}

const reassign = (id: string, to: string | null | undefined, reason = '客户要等太久') =>
  lead.post<Contact & { code?: string }>(`/api/contacts/${id}/reassign`, { to, reason });

const systemLines = ({ messages }: Messages) => messages.flatMap(({ system }) => (system ? [system.code] : []));

async function auditOf(contactId: string): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`select what as kind from audit_entry
    where about ->> 'contactId' = ${contactId} and account_id = ${ids['lead']}::uuid order by id`.execute(
    centre.centre.db,
  );
  return rows.map(({ kind }) => kind);
}

test('a lead joins a chat: the customer is told, both write, and after leaving the lead does not', async () => {
  const { visitor, contactId } = await talkTo(centre, firstDesk);
  const say = (text: string) =>
    lead.post<{ code?: string }>(`/api/contacts/${contactId}/messages`, { key: newKey(), text });
  expect((await say('我来帮忙')).body.code).toBe('not-your-contact');
  const joined = await lead.must(lead.post<Contact>(`/api/contacts/${contactId}/join`));
  expect(joined).toMatchObject({ mine: false, iJoined: true });
  expect((await first.contact(contactId)).joined.map(({ id }) => id)).toEqual([ids['lead']]);
  // Twice is once.
  await lead.must(lead.post(`/api/contacts/${contactId}/join`));
  expect((await say('我来帮忙')).status).toBe(201);
  await firstDesk.say(contactId, '我的同事也在');
  await lead.must(lead.post(`/api/contacts/${contactId}/part`));
  expect((await say('还在吗')).body.code).toBe('not-your-contact');
  const theirs = await visitor.messages();
  expect(systemLines(theirs)).toEqual(['answered', 'also-joined', 'also-left']);
  expect(
    theirs.messages
      .filter(({ kind }) => kind === 'text')
      .map(({ text }) => text)
      .slice(-2),
  ).toEqual(['我来帮忙', '我的同事也在']);
});

test('who joined is out of it once it is over; a call is not joined, and nobody from elsewhere joins', async () => {
  const { contactId } = await talkTo(centre, firstDesk);
  await lead.must(lead.post(`/api/contacts/${contactId}/join`));
  await sql`update account set posts = '{team-lead}' where username = 'service-js'`.execute(centre.centre.db);
  const elsewhere = await centre.signIn('service-js');
  expect((await elsewhere.post(`/api/contacts/${contactId}/join`)).status).toBe(404);
  expect((await elsewhere.post(`/api/contacts/${contactId}/reassign`, { to: null, reason: '没有理由' })).status).toBe(
    404,
  );
  expect((await first.post(`/api/contacts/${contactId}/join`)).status).toBe(403);
  await first.must(first.post(`/api/contacts/${contactId}/end`));
  expect((await lead.contact(contactId)).joined).toEqual([]);
  const call = await first.takeCall('roaming', 'billing.roaming').catch(() => null);
  const { id } = call
    ? { id: call }
    : await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
  expect((await lead.post<{ code: string }>(`/api/contacts/${id}/join`)).body.code).toBe('cannot-join');
});

test('a lead takes a chat over from somebody who is there, with a reason; without one it stays theirs', async () => {
  const { visitor, contactId } = await talkTo(centre, firstDesk);
  await firstDesk.say(contactId, '请稍等');
  expect((await lead.post<{ code: string }>(`/api/contacts/${contactId}/take-over`)).body.code).toBe('handler-there');
  await lead.must(lead.post(`/api/contacts/${contactId}/join`));
  const taken = await lead.must(lead.post<Contact>(`/api/contacts/${contactId}/take-over`, { reason: '客户要求主管' }));
  expect(taken).toMatchObject({ mine: true, joined: [] });
  expect(taken.timeline.find(({ kind }) => kind === 'taken-over')).toMatchObject({
    kind: 'taken-over',
    detail: { from: ids['first'], to: ids['lead'], reason: '客户要求主管' },
  });
  expect((await first.contact(contactId)).mine).toBe(false);
  expect((await visitor.messages()).messages.map(({ text }) => text)).toContain('请稍等');
});

test('a lead gives a chat to a colleague who is there, and back to the queue at its old place', async () => {
  const { visitor, contactId } = await talkTo(centre, firstDesk);
  expect((await reassign(contactId, ids['second'])).status).toBe(200);
  expect(await second.contact(contactId)).toMatchObject({ mine: true, state: 'active' });
  expect((await reassign(contactId, ids['lead'], '')).status).toBe(400);
  await be(first, 'away');
  const later = await visitor.messages();
  expect(systemLines(later)).toEqual(['answered', 'colleague-joined']);
  // Whoever has it now joined, and not the lead who gave it.
  expect(later.messages.findLast(({ system }) => system)?.author).toMatchObject({ name: { zh: '周子涵' } });
  centre.clock.pass({ seconds: 1 });
  const waiting = (await lead.must(lead.post<Contact>('/api/contacts', { wayIn: 'web-chat' }))).id;
  const { status, body } = await reassign(contactId, null);
  expect([status, body.state, body.handler]).toEqual([200, 'waiting', null]);
  await centre.settle();
  const { rows } = await sql<{
    contactId: string;
  }>`select contact_id from queue_place order by order_key, order_at, seq`.execute(centre.centre.db);
  expect(rows.map((row) => row.contactId)).toEqual([contactId, waiting]);
  expect((await reassign(contactId, null)).body.code).toBe('move-not-possible');
  expect((await reassign(contactId, ids['first'])).body.code).toBe('colleague-not-there');
  await be(first, 'ready');
});

test('what rings with one rings with another instead; a second call never does', async () => {
  await be(second, 'ready');
  await be(first, 'away');
  const { id } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
  await centre.settle();
  expect((await second.contact(id)).state).toBe('ringing');
  centre.clock.pass({ seconds: 1 });
  await be(first, 'ready');
  const given = await reassign(id, ids['first']);
  expect([given.status, given.body.state]).toEqual([200, 'ringing']);
  expect((await first.contact(id)).mine).toBe(true);
  await first.must(first.post(`/api/contacts/${id}/answer`));
  const { id: other } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
  await centre.settle();
  expect((await reassign(other, ids['first'])).body.code).toBe('colleague-on-call');
  expect((await second.contact(other)).mine).toBe(true);
});

test('lead and agent write to each other: kept, unread until read, for nobody else', async () => {
  const { visitor, contactId } = await talkTo(centre, firstDesk);
  const key = newKey();
  const write = () => lead.post(`/api/people/${ids['first']}/staff-messages`, { key, text: '先安抚客户', contactId });
  expect((await write()).status).toBe(201);
  expect((await write()).status).toBe(201);
  const unread = () => first.must(first.get<{ count: number }[]>('/api/staff-messages/unread'));
  expect((await unread()).map(({ count }) => count)).toEqual([1]);
  const about = await first.must(
    first.get<{ text: string; mine: boolean }[]>(`/api/staff-messages?contactId=${contactId}`),
  );
  expect(about).toMatchObject([{ text: '先安抚客户', mine: false, readAt: null }]);
  await first.must(first.post(`/api/people/${ids['lead']}/staff-messages/read`));
  expect(await unread()).toEqual([]);
  await first.must(first.post(`/api/people/${ids['lead']}/staff-messages`, { key: newKey(), text: '好的' }));
  const both = await lead.must(
    lead.get<{ text: string; readAt: string | null }[]>(`/api/staff-messages?with=${ids['first']}`),
  );
  expect(both.map(({ text, readAt }) => [text, readAt !== null])).toEqual([
    ['先安抚客户', true],
    ['好的', false],
  ]);
  expect(await second.must(second.get(`/api/staff-messages?contactId=${contactId}`))).toEqual([]);
  const refused = await second.post<{ code: string }>(`/api/people/${ids['first']}/staff-messages`, {
    key: newKey(),
    text: '你好',
  });
  expect(refused.body.code).toBe('only-with-lead');
  expect(JSON.stringify(await visitor.messages())).not.toContain('先安抚客户');
});

test('what a lead did is on the timeline and in the audit', async () => {
  const { contactId } = await talkTo(centre, firstDesk);
  await lead.must(lead.post(`/api/contacts/${contactId}/join`));
  await lead.must(lead.post(`/api/contacts/${contactId}/part`));
  expect((await reassign(contactId, ids['second'])).status).toBe(200);
  await lead.must(lead.post(`/api/contacts/${contactId}/take-over`, { reason: '客户要求主管' }));
  const { timeline } = await lead.contact(contactId);
  expect(timeline.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['joined', 'joiner-left', 'reassigned', 'taken-over']),
  );
  expect(await auditOf(contactId)).toEqual(
    expect.arrayContaining(['contact.joined', 'contact.parted', 'contact.reassigned', 'contact.taken-over']),
  );
});
