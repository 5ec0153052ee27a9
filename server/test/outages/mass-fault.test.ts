import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { FaultTicket, MassFault } from '../../src/casework/outages/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
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
const ticketsOf = (id: string) => network.must(network.get<FaultTicket[]>(`/api/mass-faults/${id}/tickets`));

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

test('an outage sent twice at one moment is opened once, and both are told the same', async () => {
  const key = newKey();
  const opened = await Promise.all([faultOpened({ key }), faultOpened({ key }), faultOpened({ key })]);
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  await replyAndSettle(opened[0].id);
});

describe('while an outage goes on', () => {
  test('what is raised from its area attaches by itself, and no team is sent for each', async () => {
    const fault = await faultOpened();
    expect(fault).toMatchObject({ state: 'open', open: 0, city: { name: { zh: '杭州' } } });
    const inside = await raise();
    expect(inside).toMatchObject({ parentId: fault.id, team: null, stage: 'open' });
    expect(inside.history.find(({ kind }) => kind === 'attached')).toMatchObject({
      detail: { number: fault.number, how: 'by-itself' },
    });
    expect(await raise(at('滨江区长河'))).toMatchObject({ parentId: null, stage: 'assigned' });
    expect(await raise({ category: 'broadband' })).toMatchObject({ parentId: null });
    const parent = await readTicket(fault.id);
    expect(parent).toMatchObject({ massFault: true, parentId: null, team: { id: 'zj-hz-branch' } });
    await replyAndSettle(fault.id);
  });

  test('open ones from before are offered, with those whose place is not told, and attach by hand', async () => {
    const before = await raise();
    const elsewhere = await raise(at('萧山'));
    const untold = await raise({ kind: 'complaint', form: { happened: '无信号' } });
    centre.clock.pass({ minutes: 30 });
    const fault = await faultOpened();
    const url = `/api/mass-faults/${fault.id}/candidates`;
    const offered = (await network.must(network.get<FaultTicket[]>(url))).map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining([before.id, untold.id]));
    expect(offered).not.toContain(elsewhere.id);
    const attach = () => network.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [before.id, untold.id] });
    expect(await attach()).toMatchObject({ status: 200, body: { attached: 2, left: 0 } });
    expect(await attach()).toMatchObject({ body: { attached: 0, left: 2 } });
    expect((await readFault(fault.id)).open).toBe(2);
    await replyAndSettle(fault.id);
  });

  test('open ones that it covers go under it as it is opened, as many as were said before', async () => {
    const began = now();
    const assigned = await raise();
    const inHand = await raise();
    await move(branch, inHand.id, 'accept');
    const replied = await raise();
    await move(branch, replied.id, 'accept');
    await move(branch, replied.id, 'return-result', { result: '已修复', outcome: 'solved' });
    await move(agent, replied.id, 'reply', { reply: '已修复', outcome: 'solved' });
    const untold = await raise({ kind: 'complaint', form: { happened: '无信号' } });
    centre.clock.pass({ minutes: 20 });
    const { summary: _, category: __, words: ___, ...tickets } = outage;
    const preview = (since: string, more: object = {}) =>
      network.post('/api/mass-fault-previews', { ...tickets, since, ...more });
    expect(await preview(began)).toMatchObject({ status: 200, body: { attaches: 2 } });
    expect(await preview(now())).toMatchObject({ body: { attaches: 0 } });
    expect(await preview(began, { cityId: 'js-nj' })).toMatchObject({ status: 400, body: { code: 'area-not-known' } });
    const fault = await faultOpened({ since: began });
    expect(fault).toMatchObject({ open: 2, latest: { what: 'opened', by: { name: { zh: '韩建波' } }, count: 2 } });
    expect((await ticketsOf(fault.id)).map(({ id }) => id).toSorted()).toEqual([assigned.id, inHand.id].toSorted());
    const offered = (await network.must(network.get<FaultTicket[]>(`/api/mass-faults/${fault.id}/candidates`))).map(
      ({ id }) => id,
    );
    expect(offered).toContain(untold.id);
    expect(offered).not.toContain(replied.id);
    expect(await readTicket(inHand.id)).toMatchObject({ parentId: fault.id, stage: 'accepted' });
    await replyAndSettle(fault.id);
  });

  test('whoever works on it at the same time is told what a colleague did, and of how many', async () => {
    const before = await raise();
    centre.clock.pass({ minutes: 5 });
    const fault = await faultOpened();
    const latest = async () => (await readFault(fault.id)).latest;
    expect(await latest()).toMatchObject({ what: 'opened', count: 0 });
    await branch.must(branch.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [before.id] }));
    expect(await latest()).toMatchObject({ what: 'attached', by: { name: { zh: '唐海涛' } }, count: 1 });
    await branch.must(branch.post(`/api/mass-faults/${fault.id}/attach`, { tickets: [before.id] }));
    await branch.must(branch.post(`/api/mass-faults/${fault.id}/detach`, { ticketId: before.id, reason: '另一处' }));
    expect(await latest()).toMatchObject({ what: 'detached', by: { name: { zh: '唐海涛' } } });
    await replyAndSettle(fault.id);
    expect(await latest()).toMatchObject({ what: 'replied', by: { name: { zh: '韩建波' } }, count: 0 });
  });

  test('one that is not of it is detached with the reason, and goes to its team', async () => {
    const fault = await faultOpened();
    const child = await raise();
    const detach = () =>
      network.post(`/api/mass-faults/${fault.id}/detach`, { ticketId: child.id, reason: '是终端故障' });
    expect(await detach()).toMatchObject({ status: 200, body: { open: 0 } });
    const alone = await readTicket(child.id);
    expect(alone).toMatchObject({ parentId: null, stage: 'assigned', team: { id: 'zj-hz-branch' } });
    expect(alone.history.find(({ kind }) => kind === 'detached')?.detail).toMatchObject({ reason: '是终端故障' });
    expect(await detach()).toMatchObject({ status: 409, body: { code: 'not-attached' } });
    await replyAndSettle(fault.id);
  });

  test('the agent is told at once what to say, and attaches the caller in one click', async () => {
    const contactId = await agent.takeCall('no-signal-same-village', 'network.unsolved');
    const { customerId } = await agent.contact(contactId);
    const client = new pg.Client({ connectionString: centre.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ city_id: string }>('select city_id from customer where id = $1', [
      customerId,
    ]);
    await client.end();
    const known = async () => {
      const path = `/api/known-faults?contactId=${contactId}`;
      return (await agent.must(agent.get<{ outages: MassFault[] }>(path))).outages;
    };
    expect(await known()).toEqual([]);
    // What is open from before is none of this one.
    centre.clock.pass({ minutes: 1 });
    const fault = await faultOpened({ cityId: rows[0]?.city_id });
    expect(await known()).toMatchObject([{ id: fault.id, words: outage.words }]);
    const key = newKey();
    const join = () =>
      agent.post<{ id: string }>(`/api/mass-faults/${fault.id}/join`, { key, contactId, summary: '翠苑无信号' });
    const both = await Promise.all([join(), join()]);
    expect(both.map(({ status }) => status)).toContain(201);
    expect((await ticketsOf(fault.id)).map(({ id }) => id)).toEqual([
      both.find(({ status }) => status === 201)?.body.id,
    ]);
    const ended = await replyAndSettle(fault.id);
    expect(ended).toMatchObject({ state: 'over', reply: { done: 1, told: 1, untold: 1 } });
    expect(await known()).toEqual([]);
  });

  test('two who change it: the second sees that somebody was faster', async () => {
    const { id, version } = await faultOpened();
    const { summary: _, category: __, ...area } = outage;
    const change = (words: string) =>
      network.send('PUT', `/api/mass-faults/${id}`, { version, ...area, since: now(), words });
    expect(await change('预计两小时内恢复。')).toMatchObject({ status: 200, body: { words: '预计两小时内恢复。' } });
    expect(await change('明早恢复。')).toMatchObject({ status: 409, body: { code: 'mass-fault-changed' } });
    await replyAndSettle(id);
  });

  test('its key opens it once; the area must be of the province; agents do not open it', async () => {
    const key = newKey();
    const [one, another] = [await faultOpened({ key }), await faultOpened({ key })];
    expect(another.id).toBe(one.id);
    expect(await openFault({ cityId: 'js-nj' })).toMatchObject({ status: 400, body: { code: 'area-not-known' } });
    expect(await openFault({}, agent)).toMatchObject({ status: 403 });
    const stranger = await centre.signIn('service-js');
    expect(await stranger.get(`/api/mass-faults/${one.id}`)).toMatchObject({ status: 404 });
    await replyAndSettle(one.id);
  });
});

describe('one reply', () => {
  test('says with each move on the way what the move asks for, in its own words', async () => {
    const assigned = await raise(at('文一路'));
    const asked = await raise(at('文一路'));
    await move(branch, asked.id, 'accept');
    await move(branch, asked.id, 'ask-back', { question: '门牌号？' });
    const fault = await faultOpened();
    const tickets = [assigned.id, asked.id];
    await network.must(network.post(`/api/mass-faults/${fault.id}/attach`, { tickets }));
    await replyAndSettle(fault.id);
    const detailOf = async (id: string, verb: string) =>
      (await readTicket(id)).history.find(({ kind }) => kind === verb)?.detail;
    const words = expect.stringContaining('基站已修复');
    const massReplyId = expect.any(String);
    expect(await detailOf(assigned.id, 'give-back')).toMatchObject({ reason: words, massReplyId, to: 'open' });
    expect(await readTicket(assigned.id)).toMatchObject({ team: null, holder: null, acceptBy: null });
    expect(await detailOf(asked.id, 'answer')).toMatchObject({ answer: words, massReplyId });
  });

  test('takes in those who are raised while it runs', async () => {
    const fault = await faultOpened();
    for (let count = 0; count < 30; count += 1) await raise();
    const [, ...late] = await Promise.all([reply(fault.id), ...Array.from({ length: 6 }, () => raise())]);
    await centre.settle();
    const over = await readFault(fault.id);
    expect(over).toMatchObject({ state: 'over', reply: { endedAt: expect.any(String) } });
    expect(over.reply?.done).toBe(over.open);
    for (const { id } of late) {
      const ticket = await readTicket(id);
      expect(ticket.stage).toBe(ticket.parentId === null ? 'assigned' : 'replied');
    }
  });
});
