import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { MadePromise } from '../../src/casework/promises/contract.ts';
import type { ManagedPerson } from '../../src/foundation/organisation/people/people-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { watchDatabase } from '../help/database/database-watch.ts';
import { asChange, findPerson, takeIn } from '../help/organisation/people.ts';
import { newKey, Person } from '../help/person.ts';
import { moveTicket, raiseTicket, readTicket } from '../help/tickets.ts';

let centre: TestCentre;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

interface Held {
  kind: string;
  count: number;
  things: { id: string; label: string }[];
  takers: { id: string; fits: boolean }[];
}
const holdings = (person: ManagedPerson) => admin.must(admin.get<Held[]>(`/api/people/${person.id}/holdings`));
const disable = ({ id, version }: ManagedPerson, takers: object = {}) =>
  admin.post<ManagedPerson & { code?: string; details?: { field: string; message: string }[] }>(
    `/api/people/${id}/disable`,
    { version, takers },
  );

describe('whoever leaves', () => {
  test('hands on what they held, as it was listed, in one go, and it is theirs no more', async () => {
    const [agent, person] = await takeIn(centre, admin, { posts: ['agent', 'ticket-handler'], teams: ['zj-billing'] });
    const colleague = await findPerson(admin, 'agent2');
    const handler = await findPerson(admin, 'billing-zj');
    const stranger = await findPerson(admin, 'network-zj');
    await (await centre.signIn('agent')).send('PUT', '/api/me/presence', { state: 'break' });
    await centre.settle();
    const contactId = await agent.takeCall('roaming-same-base-station', 'billing.roaming');
    const promise = { key: newKey(), kind: 'callback', words: '查清后回电', contactId };
    const dueAt = new Date(centre.clock.now().getTime() + 3_600_000).toISOString();
    const made = await agent.must(agent.post<MadePromise>('/api/promises', { ...promise, dueAt }));
    const ticket = await raiseTicket(agent);
    await moveTicket(agent, ticket, 'accept');

    const held = await holdings(person);
    expect(held.map(({ kind, count }) => [kind, count])).toEqual([
      ['contacts', 1],
      ['tickets', 1],
      ['promises', 1],
    ]);
    expect(held[1]?.things).toEqual([{ id: ticket.id, label: ticket.number }]);
    expect(held[1]?.takers.map(({ id }) => id)).toEqual([handler.id]);

    const nobody = await disable(person);
    expect(nobody).toMatchObject({ status: 409, body: { code: 'taker-missing' } });
    expect(nobody.body.details?.map(({ field }) => field)).toEqual(['contacts', 'tickets', 'promises']);
    const takers = { contacts: colleague.id, promises: colleague.id };
    const unfit = await disable(person, { ...takers, tickets: stranger.id });
    expect(unfit).toMatchObject({ status: 409, body: { code: 'taker-unfit', details: [{ message: ticket.number }] } });
    // Refused, nothing of it was done.
    expect((await agent.get('/api/me')).status).toBe(200);
    expect((await agent.contact(contactId)).mine).toBe(true);

    const taker = await centre.signIn('agent2');
    const gone = await admin.must(disable(person, { ...takers, tickets: handler.id }));
    expect(gone.state).toBe('disabled');
    expect((await agent.get('/api/me')).status).toBe(401);
    await expect(Person.signIn(centre, person.username, 'x')).rejects.toThrow('wrong-sign-in');
    const contact = await taker.contact(contactId);
    expect(contact).toMatchObject({ mine: true, state: 'active' });
    expect(contact.timeline.at(-1)).toMatchObject({ kind: 'taken-over' });
    await taker.must(taker.post(`/api/contacts/${contactId}/end`));
    const kept = await taker.must(taker.get<MadePromise[]>('/api/promises?mine=true'));
    expect(kept).toContainEqual(
      expect.objectContaining({ id: made.id, mine: true, madeBy: expect.objectContaining({ zh: person.name.zh }) }),
    );
    const handed = await readTicket(taker, ticket.id);
    expect(handed.holder?.id).toBe(handler.id);
    expect(handed.history.at(-1)).toMatchObject({ kind: 'handed-on' });

    const audit = await admin.must(
      admin.get<{ what: string; about: object; names: object }[]>('/api/audit?what=person.disabled'),
    );
    expect(audit[0]?.about).toMatchObject({
      accountId: person.id,
      handed: { tickets: { to: handler.id, things: [ticket.id] }, contacts: { things: [contactId] } },
    });
    expect(audit[0]?.names).toMatchObject({ [handler.id]: handler.name, [colleague.id]: colleague.name });
    const back = await admin.must(
      admin.post<ManagedPerson>(`/api/people/${person.id}/enable`, { version: gone.version }),
    );
    expect(back.state).toBe('active');
  });

  test('has what only rang on their desk ring for others', async () => {
    const [agent, person] = await takeIn(centre, admin);
    await centre.settle();
    const { contactId } = await agent.must(agent.post<{ contactId: string }>('/api/sample-callers/refund-due/ring'));
    await centre.settle();
    expect((await agent.contact(contactId)).state).toBe('ringing');
    await admin.must(disable(await findPerson(admin, person.username)));
    await centre.settle();
    const lead = await centre.signIn('lead');
    const after = await lead.contact(contactId);
    expect(after.timeline.map(({ kind }) => kind)).toContain('not-answered');
    expect(after.handler?.zh).not.toBe(person.name.zh);
  });
});

describe('a live call of somebody who is gone', () => {
  test('is taken over by the team lead, and by nobody while its handler is there', async () => {
    const [agent] = await takeIn(centre, admin, { nameZh: '掉线的人' });
    await (await centre.signIn('agent2')).send('PUT', '/api/me/presence', { state: 'break' });
    const contactId = await agent.takeCall('roaming-new-place', 'billing.roaming');
    const lead = await centre.signIn('lead');
    const take = () => lead.post<Contact & { code?: string }>(`/api/contacts/${contactId}/take-over`);
    expect(await take()).toMatchObject({ status: 409, body: { code: 'handler-there' } });
    expect(JSON.stringify(await lead.must(lead.get('/api/left-contacts')))).not.toContain(contactId);

    centre.clock.pass({ minutes: 2 });
    const left = await lead.must(lead.get<{ id: string }[]>('/api/left-contacts'));
    expect(left).toContainEqual(
      expect.objectContaining({
        id: contactId,
        live: true,
        disabled: false,
        handler: { zh: '掉线的人', en: 'New Colleague' },
      }),
    );
    expect((await (await centre.signIn('agent-js')).post(`/api/contacts/${contactId}/take-over`)).status).toBe(403);
    expect(await take()).toMatchObject({ status: 200, body: { mine: true } });
    await lead.must(lead.post(`/api/contacts/${contactId}/note`, { text: '接着处理' }));
    await lead.must(lead.post(`/api/contacts/${contactId}/end`));
    expect((await lead.must(lead.post<Contact>(`/api/contacts/${contactId}/close`))).state).toBe('closed');
  });

  test('that was handed to an expert comes back with it', async () => {
    const [expert] = await takeIn(centre, admin, { posts: ['expert'] });
    const agent = await centre.signIn('agent');
    await agent.send('PUT', '/api/me/presence', { state: 'ready' });
    await centre.settle();
    const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
    await agent.explainInVain(contactId);
    const { body } = await agent.act<{ handOver: { id: string } }>(contactId, 'expert');
    await expert.must(expert.post(`/api/hand-overs/${body.handOver.id}/accept`));
    centre.clock.pass({ minutes: 2 });
    const lead = await centre.signIn('lead');
    await lead.must(lead.post(`/api/contacts/${contactId}/take-over`));
    const { timeline } = await lead.contact(contactId);
    expect(timeline.slice(-2).map(({ kind }) => kind)).toEqual(['taken-over', 'hand-over-ended']);
    await lead.must(lead.post(`/api/contacts/${contactId}/close`));
  });
});

describe('whoever moves to another province', () => {
  test('or loses the post for it, has nothing in hand that nobody could go on with', async () => {
    const [agent, person] = await takeIn(centre, admin);
    const contactId = await agent.takeCall('roaming-new-place', 'billing.roaming');
    for (const more of [{ provinceId: 'js', cityId: null }, { posts: ['policy-author'] }]) {
      const fresh = asChange(await findPerson(admin, person.username), more);
      expect(await admin.send('PUT', `/api/people/${person.id}`, fresh)).toMatchObject({
        status: 409,
        body: { code: 'still-holding', details: expect.arrayContaining([{ field: 'contacts', message: '1' }]) },
      });
    }
    expect((await agent.contact(contactId)).handler?.zh).toBe(person.name.zh);
    const kept = asChange(await findPerson(admin, person.username), { cityId: null, posts: ['agent', 'expert'] });
    await admin.must(admin.send('PUT', `/api/people/${person.id}`, kept));
    await admin.must(
      disable(await findPerson(admin, person.username), { contacts: (await findPerson(admin, 'agent2')).id }),
    );
  });

  test('is rung by nothing of the old one, and by what comes in the new one', async () => {
    const [agent, person] = await takeIn(centre, admin);
    await centre.settle();
    const ring = () => agent.must(agent.post<{ contactId: string }>('/api/sample-callers/refund-due/ring'));
    const { contactId } = await ring();
    await centre.settle();
    expect((await agent.contact(contactId)).state).toBe('ringing');
    const more = { provinceId: 'js', cityId: null };
    await admin.must(admin.send('PUT', `/api/people/${person.id}`, asChange(person, more)));
    await centre.settle();
    const lead = await centre.signIn('lead');
    expect((await lead.contact(contactId)).timeline.map(({ kind }) => kind)).toContain('not-answered');
    expect((await agent.get(`/api/contacts/${contactId}`)).status).toBe(404);
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'ready' }));
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'away' }));
    const watch = await watchDatabase(centre.databaseUrl);
    const seats = await watch.query('select province_id, live from seat where account_id = $1', [person.id]);
    await watch.close();
    expect(seats).toEqual([{ province_id: 'js', live: 0 }]);
  });
});
