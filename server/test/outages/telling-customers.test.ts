import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { MassFault } from '../../src/casework/outages/contract.ts';
import type { MessageToSend } from '../../src/casework/outages/telling/telling-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { findPerson, takeIn } from '../help/organisation/people.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let network: Person;
let branch: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  network = await centre.signIn('network-zj');
  branch = await centre.signIn('branch-hz');
});
afterAll(() => centre?.close());

const now = () => centre.clock.now().toISOString();
const outage = {
  summary: '西湖区翠苑基站退服',
  category: 'network',
  cityId: 'zj-hz',
  placeWords: ['翠苑'],
  kinds: ['complaint', 'fault'],
  categories: ['network'],
  words: '翠苑一带基站正在抢修，预计今晚恢复。',
};

const openFault = (more: object = {}, who = network) =>
  who.post<MassFault & { code?: string }>('/api/mass-faults', { key: newKey(), since: now(), ...outage, ...more });
const faultOpened = (more: object = {}) => network.must(openFault(more));
const readFault = (id: string) => network.must(network.get<MassFault>(`/api/mass-faults/${id}`));
const messagesOf = (id: string, state?: string) =>
  network.must(network.get<MessageToSend[]>(`/api/mass-faults/${id}/messages${state ? `?state=${state}` : ''}`));

async function raise(more: object = {}): Promise<TicketWithHistory> {
  const order = {
    kind: 'fault',
    category: 'network',
    summary: '手机无信号',
    form: { symptom: '无信号', place: '翠苑二区' },
  };
  const { id } = await agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...order, ...more }));
  return readTicket(id);
}

const readTicket = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));
const at = (place: string) => ({ form: { symptom: '无信号', place } });
const move = (who: Person, id: string, verb: string, more: object = {}) =>
  who.must(who.post<TicketWithHistory>(`/api/tickets/${id}/${verb}`, { key: newKey(), ...more }));

const reply = (id: string, more: object = {}) =>
  network.post<MassFault & { code?: string }>(`/api/mass-faults/${id}/reply`, {
    key: newKey(),
    reply: '基站已修复，信号恢复正常，给您带来不便请谅解。',
    outcome: 'solved',
    ...more,
  });

/** Ends an outage, so that the next test begins without it. */
async function replyAndSettle(id: string): Promise<MassFault> {
  await network.must(reply(id));
  await centre.settle();
  return readFault(id);
}

async function customers(count: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: centre.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `select id from customer where city_id = 'zj-hz' order by id limit $1`,
    [count],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

describe('one reply', () => {
  test('answers every ticket wherever it stands, and closes it once its customer was told', async () => {
    const [first, second] = await customers(2);
    const fault = await faultOpened();
    const waiting = await raise({ customerId: first });
    const twice = await raise({ customerId: first });
    const stands = { form: { symptom: '无信号', place: '文一路' } };
    const accepted = await raise({ customerId: second, ...stands });
    await move(branch, accepted.id, 'accept');
    const asked = await raise(stands);
    await move(branch, asked.id, 'accept');
    await move(branch, asked.id, 'ask-back', { question: '门牌号？' });
    await network.must(network.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [accepted.id, asked.id] }));
    const key = newKey();
    const replies = await Promise.all([reply(fault.id, { key }), reply(fault.id, { key })]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    await centre.settle();
    const over = await readFault(fault.id);
    expect(over).toMatchObject({
      state: 'over',
      open: 4,
      ended: 0,
      reply: { done: 4, total: 4, told: 3, untold: 3, leftOut: [] },
    });
    for (const { id } of [waiting, twice, accepted, asked]) {
      const ticket = await readTicket(id);
      expect(ticket).toMatchObject({ stage: 'replied', state: 'open', outcome: 'solved' });
      expect(ticket.history.filter(({ kind }) => kind === 'reply')).toMatchObject([{ by: { zh: '韩建波' } }]);
    }
    expect(await readTicket(fault.id)).toMatchObject({ state: 'open' });
    const untold = await messagesOf(fault.id, 'to-be-sent');
    expect(untold).toHaveLength(3);
    expect(untold[0]).toMatchObject({ state: 'to-be-sent', words: expect.stringContaining('已修复'), told: null });
    expect(untold.map(({ customerName }) => customerName)).toContain(null);
    const ofFirst = untold.find(({ ticket }) => [waiting.id, twice.id].includes(ticket.id));
    const key2 = { how: 'phone', note: '本人接听' };
    const tell = (id = '', who = agent) =>
      who.post<MassFault & { code?: string }>(`/api/mass-faults/${fault.id}/messages/${id}/told`, key2);
    const twiceTold = await Promise.all([tell(ofFirst?.id), tell(ofFirst?.id)]);
    expect(twiceTold.map(({ status }) => status)).toEqual([200, 200]);
    for (const { id } of [waiting, twice]) {
      const ticket = await readTicket(id);
      expect(ticket).toMatchObject({ stage: 'closed', state: 'closed' });
      expect(ticket.history.filter(({ kind }) => kind === 'close')).toMatchObject([
        { by: { zh: '林晓彤' }, detail: { told: 'phone', note: '本人接听' } },
      ]);
    }
    expect(await readTicket(accepted.id)).toMatchObject({ stage: 'replied', state: 'open' });
    expect(await messagesOf(fault.id, 'told')).toMatchObject([
      { id: ofFirst?.id, told: { how: 'phone', by: { zh: '林晓彤' }, note: '本人接听' } },
    ]);
    const stranger = await centre.signIn('agent-js');
    expect(await tell(untold[1]?.id, stranger)).toMatchObject({ status: 404 });
    expect(await tell(fault.id)).toMatchObject({ status: 404, body: { code: 'no-such-message' } });
    for (const { id } of await messagesOf(fault.id, 'to-be-sent')) await agent.must(tell(id));
    expect(await readFault(fault.id)).toMatchObject({ open: 0, ended: 4, reply: { told: 3, untold: 0 } });
    expect(await readTicket(fault.id)).toMatchObject({ stage: 'closed' });
    expect(await reply(fault.id)).toMatchObject({ status: 409, body: { code: 'mass-fault-over' } });
    expect(await raise()).toMatchObject({ parentId: null });
  });

  test('is taken back from a ticket that was not of it: it stands where it stood, and its clock goes on', async () => {
    // What is open from before is none of the next outage.
    centre.clock.pass({ minutes: 1 });
    const [first] = await customers(1);
    const wrong = await raise({ customerId: first, ...at('文一路') });
    await move(branch, wrong.id, 'accept');
    const clockOf = async () =>
      (
        await agent.must(
          agent.get<{ clock: string; state: string; dueAt: string }[]>(`/api/tickets/${wrong.id}/clocks`),
        )
      ).find(({ clock }) => clock === 'first-reply');
    const [before, clock] = [await readTicket(wrong.id), await clockOf()];
    const fault = await faultOpened();
    await network.must(network.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [wrong.id] }));
    await replyAndSettle(fault.id);
    expect(await clockOf()).toMatchObject({ state: 'met' });
    expect(await messagesOf(fault.id)).toHaveLength(1);
    const reason = { ticketId: wrong.id, reason: '是终端故障' };
    await network.must(network.post(`/api/mass-faults/${fault.id}/detach`, reason));
    const after = await readTicket(wrong.id);
    const { stage, team, holder, outcome } = before;
    expect(after).toMatchObject({ parentId: null, stage, team, holder, outcome, reply: null });
    expect(await clockOf()).toMatchObject({ state: 'running', dueAt: clock?.dueAt });
    expect(await messagesOf(fault.id)).toEqual([]);
    expect(await readFault(fault.id)).toMatchObject({ reply: { done: 0, told: 0, untold: 0 } });
    expect(await readTicket(fault.id)).toMatchObject({ state: 'closed' });
    expect(
      (
        await branch.post(`/api/tickets/${wrong.id}/return-result`, {
          key: newKey(),
          result: '已修',
          outcome: 'solved',
        })
      ).status,
    ).toBe(200);
  });

  test('taken back from a ticket whose holder left since leaves it to their team', async () => {
    const admin = await centre.signIn('admin');
    const places = { posts: ['ticket-handler'], teams: ['zj-hz-branch'] };
    const [holder, person] = await takeIn(centre, admin, places);
    const ticket = await raise(at('文二路'));
    await move(holder, ticket.id, 'accept');
    const fault = await faultOpened();
    await network.must(network.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [ticket.id] }));
    await replyAndSettle(fault.id);
    const { id, version } = await findPerson(admin, person.username);
    const held = await admin.must(admin.get<{ kind: string }[]>(`/api/people/${id}/holdings`));
    const { id: colleague } = await findPerson(admin, 'branch-hz');
    const takers = Object.fromEntries(held.map(({ kind }) => [kind, colleague]));
    await admin.must(admin.post(`/api/people/${id}/disable`, { version, takers }));
    const reason = { ticketId: ticket.id, reason: '是终端故障' };
    await network.must(network.post(`/api/mass-faults/${fault.id}/detach`, reason));
    expect(await readTicket(ticket.id)).toMatchObject({ stage: 'accepted', holder: null });
  });

  test('detached, it owes again what the reply seemed to keep, by when it was promised', async () => {
    const [customerId] = await customers(1);
    const fault = await faultOpened();
    const ticket = await raise({ customerId, ...at('文一路') });
    const dueAt = new Date(centre.clock.now().getTime() + 7_200_000).toISOString();
    const promise = { key: newKey(), kind: 'reply', words: '今晚答复', ticketId: ticket.id, dueAt };
    const { id } = await agent.must(agent.post<{ id: string }>('/api/promises', promise));
    const promised = () => agent.must(agent.get<object[]>(`/api/promises?ticketId=${ticket.id}&mine=true`));
    await network.must(network.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [ticket.id] }));
    await replyAndSettle(fault.id);
    expect(await promised()).toMatchObject([{ id, state: 'kept' }]);
    const reason = { ticketId: ticket.id, reason: '是终端故障' };
    await network.must(network.post(`/api/mass-faults/${fault.id}/detach`, reason));
    expect(await promised()).toMatchObject([{ id, state: 'open', dueAt, settledAt: null }]);
    const { history } = await readTicket(ticket.id);
    expect(history.map(({ kind }) => kind)).toContain('promise-reopened');
  });

  test('lists who is still to be told: masked, in full on record, and as a file for who may take it', async () => {
    const [first] = await customers(1);
    const fault = await faultOpened();
    await raise({ customerId: first });
    await replyAndSettle(fault.id);
    const [message] = await messagesOf(fault.id);
    expect(message?.phone).toMatch(/^\d{3}\*{4}\d{4}$/u);
    const shown = await agent.must(
      agent.post<{ name: string; phone: string }>(`/api/mass-faults/${fault.id}/messages/${message?.id}/reveal`, {}),
    );
    expect(shown.phone).toMatch(/^\+86\d{11}$/u);
    const url = `/api/mass-faults/${fault.id}/untold`;
    expect((await agent.get(url)).status).toBe(403);
    const lead = await centre.signIn('lead');
    const file = await centre.app.inject({ url, headers: { cookie: lead.cookie } });
    expect(file.statusCode).toBe(200);
    expect(file.body).toContain(shown.phone.replace('+86', ''));
    const admin = await centre.signIn('admin');
    const audit = await admin.must(admin.get<{ what: string }[]>('/api/audit'));
    expect(audit.map(({ what }) => what)).toEqual(expect.arrayContaining(['customer.revealed', 'customers.exported']));
  });

  test('sent with the key of another outage is refused for what it is', async () => {
    const [one, other] = [await faultOpened(), await faultOpened({ cityId: 'zj-nb' })];
    const key = newKey();
    await network.must(reply(one.id, { key }));
    expect(await reply(other.id, { key })).toMatchObject({ status: 409, body: { code: 'key-used' } });
    await replyAndSettle(other.id);
  });
});
