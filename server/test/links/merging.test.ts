import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { TicketLinks } from '../../src/casework/links/contract.ts';
import type { MadePromise } from '../../src/casework/promises/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let customer = '';
let another = '';
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  const client = new pg.Client({ connectionString: centre.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`select id from customer where province_id = 'zj' limit 2`);
  await client.end();
  customer = rows[0]?.id ?? '';
  another = rows[1]?.id ?? '';
});
afterAll(() => centre?.close());

async function raise(more: object = {}): Promise<TicketWithHistory> {
  const order = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '多收' } };
  const whose = { customerId: customer };
  const sent = agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...whose, ...order, ...more });
  return read((await agent.must(sent)).id);
}

const read = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));
const linksOf = (id: string) => agent.must(agent.get<TicketLinks>(`/api/tickets/${id}/links`));
const move = (who: Person, id: string, verb: string, more: object = {}) =>
  who.post<TicketWithHistory & { code?: string }>(`/api/tickets/${id}/${verb}`, { key: newKey(), ...more });

const merge = (into: TicketWithHistory, tickets: readonly TicketWithHistory[], more: object = {}) =>
  agent.post<TicketLinks & { code?: string; details?: object[] }>(`/api/tickets/${into.id}/merge`, {
    key: newKey(),
    version: into.version,
    tickets: tickets.map(({ id, version }) => ({ id, version })),
    ...more,
  });
const takeApart = (id: string, mergeId: string | undefined) =>
  agent.post<TicketLinks & { code?: string }>(`/api/tickets/${id}/take-apart`, { mergeId });

describe('merging', () => {
  test('ends tickets in one, and both sides say so', async () => {
    const [into, one, two] = [await raise(), await raise({ summary: '又来问漫游费' }), await raise()];
    const key = newKey();
    const replies = await Promise.all([merge(into, [one, two], { key }), merge(into, [one, two], { key })]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    for (const { id } of [one, two]) {
      const merged = await read(id);
      expect(merged).toMatchObject({ stage: 'cancelled', state: 'closed', mergedIntoId: into.id, team: null });
      expect(merged.history.at(-1)).toMatchObject({ kind: 'cancel', detail: { reason: 'merged', into: into.number } });
    }
    const { history } = await read(into.id);
    expect(history.filter(({ kind }) => kind === 'merged').map(({ detail }) => detail['number'])).toEqual([
      one.number,
      two.number,
    ]);
    expect((await linksOf(one.id)).mergedInto).toMatchObject({ number: into.number });
    expect((await linksOf(into.id)).merges).toMatchObject([{ canBeUndone: true, by: { zh: '林晓彤' } }]);
  });

  test('is taken apart while nothing happened since: each goes on where it stood', async () => {
    const [into, one] = [await raise(), await raise()];
    const accepted = await billing.must(move(billing, one.id, 'accept'));
    const { body } = await merge(into, [accepted]);
    const mergeId = body.merges[0]?.id;
    expect(await takeApart(into.id, mergeId)).toMatchObject({ status: 200, body: { merges: [] } });
    expect((await takeApart(into.id, mergeId)).status).toBe(200);
    const back = await read(one.id);
    expect(back).toMatchObject({ stage: 'accepted', state: 'open', mergedIntoId: null, closedAt: null });
    expect(back).toMatchObject({ holder: { name: { zh: '方晓岚' } }, team: { id: 'zj-billing' } });
    expect(back.history.at(-1)).toMatchObject({ kind: 'taken-apart', detail: { to: 'accepted', number: into.number } });
    expect((await move(billing, one.id, 'return-result', { result: '已退', outcome: 'solved' })).status).toBe(200);
  });

  test('stays once something happened to the one that stayed', async () => {
    const [into, one] = [await raise(), await raise()];
    const { body } = await merge(into, [one]);
    await billing.must(move(billing, into.id, 'accept'));
    expect((await linksOf(into.id)).merges).toMatchObject([{ canBeUndone: false }]);
    expect(await takeApart(into.id, body.merges[0]?.id)).toMatchObject({
      status: 409,
      body: { code: 'merge-moved-on' },
    });
  });

  test('is refused for another customer, an ended ticket, or an older look, and then nothing is merged', async () => {
    const [into, one, strange] = [await raise(), await raise(), await raise({ customerId: another })];
    const refused = await merge(into, [one, strange]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'not-to-be-merged' } });
    expect(refused.body.details).toEqual([{ field: strange.number, message: 'other-customer' }]);
    expect(await read(one.id)).toMatchObject({ state: 'open', mergedIntoId: null });
    expect(await merge(into, [into])).toMatchObject({ status: 409 });
    await billing.must(move(billing, one.id, 'accept'));
    expect(await merge(into, [one])).toMatchObject({ status: 409, body: { code: 'ticket-moved' } });
  });

  test('crosswise by two at once: one wins', async () => {
    const [one, two] = [await raise(), await raise()];
    const replies = await Promise.all([merge(one, [two]), merge(two, [one])]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('takes along what was promised and not kept; taken apart, it goes back with what became of it', async () => {
    const [into, one] = [await raise(), await raise()];
    const promise = (kind: string, ticketId: string) =>
      agent.must(
        agent.post<MadePromise>('/api/promises', {
          key: newKey(),
          kind,
          words: '查清后告知',
          ticketId,
          dueAt: new Date(centre.clock.now().getTime() + 3_600_000).toISOString(),
        }),
      );
    const [callback, refund] = [await promise('callback', one.id), await promise('refund', one.id)];
    const kept = await promise('callback', one.id);
    await agent.must(agent.post(`/api/promises/${kept.id}/keep`, { note: '已回电' }));
    await centre.settle();
    const clocksOf = async (id: string) =>
      (await agent.must(agent.get<{ clock: string; startedAt: string }[]>(`/api/tickets/${id}/clocks`))).filter(
        ({ clock }) => clock === 'refund-check',
      );
    const promisesOf = async (id: string) =>
      (await agent.must(agent.get<MadePromise[]>(`/api/promises?ticketId=${id}`))).map((each) => each.id).toSorted();
    const [started] = await clocksOf(one.id);
    centre.clock.pass({ minutes: 20 });
    const { body } = await merge(into, [await read(one.id)]);
    await centre.settle();
    expect(await promisesOf(into.id)).toEqual([callback.id, refund.id].toSorted());
    expect(await promisesOf(one.id)).toEqual([kept.id]);
    expect(await clocksOf(one.id)).toEqual([]);
    expect(await clocksOf(into.id)).toMatchObject([{ startedAt: started?.startedAt }]);
    await agent.must(agent.post(`/api/promises/${callback.id}/keep`, { note: '已回电' }));
    expect((await takeApart(into.id, body.merges[0]?.id)).status).toBe(200);
    await centre.settle();
    expect(await promisesOf(one.id)).toEqual([callback.id, refund.id, kept.id].toSorted());
    expect(await clocksOf(into.id)).toEqual([]);
    expect(await clocksOf(one.id)).toMatchObject([{ startedAt: started?.startedAt }]);
  });

  test('a reminder on the matter of a merged ticket goes to the one that stayed', async () => {
    const complain = async () => {
      const caller = { phone: '+8613800001020', wayIn: 'hotline' };
      const { id: contactId } = await agent.must(agent.post<{ id: string }>('/api/contacts', caller));
      await centre.settle();
      await agent.must(agent.post(`/api/contacts/${contactId}/answer`));
      await agent.must(agent.post(`/api/contacts/${contactId}/matter`, { type: 'marketing.caller-id-fee' }));
      await centre.settle();
      await agent.explainInVain(contactId);
      const { result } = (await agent.act<Act>(contactId, 'complaint', { insisted: true })).body;
      await agent.must(agent.post(`/api/contacts/${contactId}/end`));
      await agent.must(agent.post(`/api/contacts/${contactId}/close`));
      await centre.settle();
      return result;
    };
    const first = await complain();
    const one = await read(String(first?.['ticketId']));
    const into = await raise({ customerId: one.customerId });
    expect((await merge(into, [one])).status).toBe(200);
    expect(await complain()).toMatchObject({ reminded: true, number: into.number });
    expect(await read(into.id)).toMatchObject({ reminders: 1 });
  });
});

test('splitting makes a part a ticket of its own, each naming the other', async () => {
  const whole = await raise({ summary: '漫游费多收，并且服务态度差' });
  const key = newKey();
  const split = (more: object = {}) =>
    agent.post<{ id: string; number: string; code?: string }>(`/api/tickets/${whole.id}/split`, {
      key,
      version: whole.version,
      kind: 'criticism',
      category: 'service',
      summary: '服务态度差',
      ...more,
    });
  const kinds = await agent.must(agent.get<{ id: string; categories: { id: string }[] }[]>('/api/ticket-kinds'));
  const category = kinds.find(({ id }) => id === 'criticism')?.categories[0]?.id;
  const part = await agent.must(split({ category }));
  expect((await agent.must(split({ category }))).id).toBe(part.id);
  expect((await linksOf(whole.id)).links).toMatchObject([{ kind: 'split-off', ticket: { number: part.number } }]);
  expect((await linksOf(part.id)).links).toMatchObject([{ kind: 'split-from', ticket: { number: whole.number } }]);
  expect(await read(part.id)).toMatchObject({ customerId: customer, kind: 'criticism', summary: '服务态度差' });
  expect(await split({ key: newKey(), category })).toMatchObject({ status: 409, body: { code: 'ticket-moved' } });
  expect(await split({ key: newKey(), version: undefined, category: 'weather' })).toMatchObject({ status: 400 });
});

describe('a parent', () => {
  const attach = (id: string, parentId: string) => agent.post(`/api/tickets/${id}/attach`, { parentId });

  test('shows where its children stand, and ends last', async () => {
    const [parent, child] = [await raise(), await raise({ customerId: another })];
    expect(await attach(child.id, parent.id)).toMatchObject({
      status: 200,
      body: { parent: { number: parent.number } },
    });
    expect((await attach(child.id, parent.id)).status).toBe(200);
    expect(await linksOf(parent.id)).toMatchObject({
      open: 1,
      children: [{ number: child.number, stage: 'assigned' }],
    });
    const cancel = () => move(agent, parent.id, 'cancel', { reason: '重复' });
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'children-open' } });
    await agent.must(agent.post(`/api/tickets/${child.id}/detach`, { reason: '另一件事' }));
    expect((await read(child.id)).history.at(-1)).toMatchObject({ kind: 'detached', detail: { reason: '另一件事' } });
    expect((await cancel()).status).toBe(200);
  });

  test('has no parent itself, and is of the same province', async () => {
    const [top, middle, low] = [await raise(), await raise(), await raise()];
    await agent.must(attach(middle.id, top.id));
    expect(await attach(low.id, middle.id)).toMatchObject({ status: 409, body: { code: 'not-a-parent' } });
    expect(await attach(top.id, low.id)).toMatchObject({ status: 409 });
    expect(await attach(low.id, low.id)).toMatchObject({ status: 409 });
    const stranger = await centre.signIn('agent-js');
    expect(await stranger.post(`/api/tickets/${low.id}/attach`, { parentId: top.id })).toMatchObject({ status: 404 });
  });
});
