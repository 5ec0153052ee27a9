import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ManagedPerson } from '../../src/foundation/organisation/people/people-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { type DatabaseWatch, watchDatabase } from '../help/database/database-watch.ts';
import { findPerson, takeIn } from '../help/organisation/people.ts';
import { newKey, type Person, type Reply } from '../help/person.ts';
import { raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let watch: DatabaseWatch;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  watch = await watchDatabase(centre.databaseUrl);
  admin = await centre.signIn('admin');
});
afterAll(async () => {
  await watch?.close();
  await centre?.close();
});

type Told = { code?: string; details?: { field: string; message: string }[] };
const disable = ({ id, version }: ManagedPerson, takers: object = {}) =>
  admin.post<Told>(`/api/people/${id}/disable`, { version, takers });

/** What somebody holds, as the database has it. */
const held = async (accountId: string) => {
  const [row] = await watch.query<{ tickets: number; contacts: number; promises: number; drafts: number }>(
    `select (select count(*)::int from ticket_standing where holder_id = $1 and state = 'open') as tickets,
      (select count(*)::int from contact where handler_id = $1 and state <> 'closed') as contacts,
      (select count(*)::int from customer_promise where keeper_id = $1 and state in ('open', 'broken')) as promises,
      (select count(*)::int from policy_draft where saved_by = $1 and state = 'drafting') as drafts`,
    [accountId],
  );
  return row;
};
const NOTHING = { tickets: 0, contacts: 0, promises: 0, drafts: 0 };

/**
 * Both at one moment: what gives work is held up at a row of it until the disabling is done.
 * @returns what became of both, in words
 */
async function sideBySide(
  person: ManagedPerson,
  at: { table: string; id: string },
  give: () => Promise<Reply<Told>>,
): Promise<string> {
  const release = await watch.holdRow(at.table, at.id);
  const giving = give();
  await watch.untilWaiting(1);
  const disabled = await disable(person);
  await release();
  const given = await giving;
  const left = await held(person.id);
  if (disabled.status === 200 && given.status === 401 && isDeepStrictEqual(left, NOTHING)) return 'gone with nothing';
  return JSON.stringify({ disabled, given, left });
}

describe('whoever is disabled while a request of theirs is under way ends with nothing', () => {
  test('a ticket that they take in hand', async () => {
    const [handler, person] = await takeIn(centre, admin, {
      posts: ['ticket-handler', 'agent'],
      teams: ['zj-billing'],
    });
    const ticket = await raiseTicket(await centre.signIn('agent'));
    const accept = () =>
      handler.post<Told>(`/api/tickets/${ticket.id}/accept`, { key: newKey(), version: ticket.version });
    expect(await sideBySide(person, { table: 'ticket', id: ticket.id }, accept)).toBe('gone with nothing');
  });

  test('a call that an expert takes', async () => {
    const agent = await centre.signIn('agent');
    await agent.send('PUT', '/api/me/presence', { state: 'ready' });
    const [expert, person] = await takeIn(centre, admin, { posts: ['expert'] });
    const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
    await agent.explainInVain(contactId);
    const { handOver } = (await agent.act<{ handOver: { id: string } }>(contactId, 'expert')).body;
    const accept = () => expert.post<Told>(`/api/hand-overs/${handOver.id}/accept`);
    expect(await sideBySide(person, { table: 'contact', id: contactId }, accept)).toBe('gone with nothing');
  });

  test('a call that a lead takes over', async () => {
    const [gone] = await takeIn(centre, admin);
    const contactId = await gone.takeCall('roaming-new-place', 'billing.roaming');
    centre.clock.pass({ minutes: 2 });
    const [lead, person] = await takeIn(centre, admin, { posts: ['team-lead'] });
    const take = () => lead.post<Told>(`/api/contacts/${contactId}/take-over`);
    expect(await sideBySide(person, { table: 'contact', id: contactId }, take)).toBe('gone with nothing');
  });

  test('a promise that they make', async () => {
    const [agent, person] = await takeIn(centre, admin, { posts: ['agent'] });
    const [customer] = await watch.query<{ id: string }>(`select id from customer where province_id = 'zj' limit 1`);
    const ticket = await raiseTicket(await centre.signIn('agent'), { customerId: customer?.id });
    const dueAt = new Date(centre.clock.now().getTime() + 3_600_000).toISOString();
    const wanted = { key: newKey(), kind: 'callback', words: '查清后回电', ticketId: ticket.id, dueAt };
    const make = () => agent.post<Told>('/api/promises', wanted);
    expect(await sideBySide(person, { table: 'ticket', id: ticket.id }, make)).toBe('gone with nothing');
  });

  test('what a colleague hands on to them as they are disabled too', async () => {
    const [one, first] = await takeIn(centre, admin);
    const [, second] = await takeIn(centre, admin);
    await one.takeCall('roaming-new-place', 'billing.roaming');
    const replies = await Promise.all([disable(first, { contacts: second.id }), disable(second)]);
    expect(replies.map(({ status }) => status).toSorted()).toContain(200);
    const after = await Promise.all([first, second].map(({ username }) => findPerson(admin, username)));
    const gone = await Promise.all(after.filter(({ state }) => state === 'disabled').map(({ id }) => held(id)));
    expect(gone).toEqual(gone.map(() => NOTHING));
  });
});

describe('a restart with sample data', () => {
  test('leaves alone whom an administrator disabled, and brings back whom a start without had shut out', async () => {
    const takers = {};
    const person = await findPerson(admin, 'expert2');
    await admin.must(disable(person, takers));
    await centre.restart();
    admin = await centre.signIn('admin');
    expect((await findPerson(admin, 'expert2')).state).toBe('disabled');
    await expect(centre.signIn('expert2')).rejects.toThrow('wrong-sign-in');
    const fresh = await findPerson(admin, 'expert2');
    await admin.must(admin.post(`/api/people/${fresh.id}/enable`, { version: fresh.version }));
    await centre.restart();
    await centre.signIn('expert2');
  });
});
