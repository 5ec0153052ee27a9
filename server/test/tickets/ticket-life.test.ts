import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ticket } from '../../src/casework/tickets/history/contract.ts';
import { sql } from 'kysely';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { moveTicket, raiseTicket, readKind, readTicket, tryMove } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let network: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  network = await centre.signIn('network-zj');
});
afterAll(() => centre?.close());

describe('a complaint', () => {
  test('goes to the department of its category, and to its end with the result told to the customer', async () => {
    const raised = await raiseTicket(agent);
    expect(raised).toMatchObject({ stage: 'assigned', team: { id: 'zj-billing' }, state: 'open', version: 2 });
    expect((await readTicket(billing, raised.id)).moves).toContain('accept');
    const accepted = await moveTicket(billing, raised, 'accept');
    expect(accepted).toMatchObject({ stage: 'accepted', holder: { name: { zh: '方晓岚' } }, acceptBy: null });
    const returned = await moveTicket(billing, accepted, 'return-result', {
      result: '核对话单，确属边界漫游',
      outcome: 'solved',
    });
    const replied = await moveTicket(agent, returned, 'reply', { reply: '经核实……已为您退还' });
    expect(replied).toMatchObject({ stage: 'replied', state: 'open', outcome: 'solved' });
    const over = await moveTicket(agent, replied, 'satisfaction', { satisfied: true });
    expect(over).toMatchObject({ stage: 'closed', state: 'closed', satisfied: true });
    expect(over.closedAt).not.toBeNull();
    expect(over.history.map(({ kind }) => kind)).toEqual([
      'raised',
      'assign',
      'accept',
      'return-result',
      'reply',
      'satisfied',
    ]);
  });

  test('of a customer who is not content goes on, with what they said', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    const returned = await moveTicket(billing, accepted, 'return-result', {
      result: '收费正确',
      outcome: 'normal-use',
    });
    const replied = await moveTicket(agent, returned, 'reply', { reply: '经核实收费正确' });
    const again = await moveTicket(agent, replied, 'satisfaction', { satisfied: false, words: '仍不认可' });
    expect(again).toMatchObject({ stage: 'open', state: 'open', satisfied: false, team: null });
    expect(again.history.at(-1)).toMatchObject({ kind: 'dissatisfied', detail: { words: '仍不认可' } });
    const passed = await moveTicket(agent, again, 'assign', { teamId: 'zj-service' });
    expect(passed).toMatchObject({ stage: 'assigned', team: { id: 'zj-service' } });
  });

  test('is asked back, passed on and given back, each with its reason', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    const asked = await moveTicket(billing, accepted, 'ask-back', { question: '请客户提供通话地点' });
    expect(asked.stage).toBe('asked-back');
    const answered = await moveTicket(agent, asked, 'answer', { answer: '临安区昌化镇' });
    const passed = await moveTicket(billing, answered, 'pass-on', { teamId: 'zj-network', reason: '需核对基站' });
    expect(passed).toMatchObject({ stage: 'assigned', team: { id: 'zj-network' }, holder: null });
    const back = await moveTicket(network, passed, 'give-back', { reason: '不属网络问题' });
    expect(back).toMatchObject({ stage: 'open', team: null });
    expect(back.history.map(({ detail }) => detail['reason']).filter(Boolean)).toEqual([
      'asked-back',
      '需核对基站',
      '不属网络问题',
    ]);
  });
});

test('a move that changes only where a ticket stands does not write the ticket itself', async () => {
  const rowOf = async ({ id }: { id: string }) => {
    const found = sql<{ place: string; written: string }>`select ctid::text as place, xmin::text as written
      from ticket where id = ${id}`;
    return (await found.execute(centre.centre.db)).rows;
  };
  const raised = await raiseTicket(agent);
  const row = await rowOf(raised);
  const accepted = await moveTicket(billing, raised, 'accept');
  const asked = await moveTicket(billing, accepted, 'ask-back', { question: '请客户提供通话地点' });
  const answered = await moveTicket(agent, asked, 'answer', { answer: '临安区昌化镇' });
  const passed = await moveTicket(billing, answered, 'pass-on', { teamId: 'zj-network', reason: '需核对基站' });
  const there = await moveTicket(network, passed, 'accept');
  expect(there).toMatchObject({ stage: 'accepted', team: { id: 'zj-network' }, version: raised.version + 5 });
  expect(await rowOf(raised)).toEqual(row);
  // A result is part of the ticket.
  await moveTicket(network, there, 'return-result', { result: '基站正常', outcome: 'normal-use' });
  expect(await rowOf(raised)).not.toEqual(row);
});

describe('two people at once', () => {
  test('one accepts, the other sees who was faster', async () => {
    const ticket = await raiseTicket(agent, { category: 'network', form: { happened: '无信号' } });
    const [one, another] = [await centre.signIn('branch-hz'), await centre.signIn('branch-hz')];
    const replies = await Promise.all([tryMove(one, ticket, 'accept'), tryMove(another, ticket, 'accept')]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'ticket-moved' });
    expect(refused?.body.details).toContainEqual({ field: 'by', message: '唐海涛 Tang Haitao' });
  });

  test('a double click is one move', async () => {
    const ticket = await raiseTicket(agent);
    const key = newKey();
    const send = () => billing.post<Ticket>(`/api/tickets/${ticket.id}/accept`, { key, version: ticket.version });
    const replies = await Promise.all([send(), send()]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await readTicket(agent, ticket.id)).history.filter(({ kind }) => kind === 'accept')).toHaveLength(1);
  });

  test('what was decided on an older look is refused', async () => {
    const ticket = await raiseTicket(agent);
    await moveTicket(billing, ticket, 'accept');
    expect(await tryMove(agent, ticket, 'cancel', { reason: '客户撤诉' })).toMatchObject({ status: 409 });
  });
});

describe('who may', () => {
  test('another team works on it only once it was passed on', async () => {
    const ticket = await raiseTicket(agent);
    expect(await tryMove(network, ticket, 'accept')).toMatchObject({ status: 403, body: { code: 'not-of-the-team' } });
    expect((await readTicket(network, ticket.id)).moves).toEqual([]);
  });

  test('another province sees nothing of it', async () => {
    const ticket = await raiseTicket(agent);
    const js = await centre.signIn('service-js');
    expect((await js.get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    expect(await tryMove(js, ticket, 'accept')).toMatchObject({ status: 404 });
    expect(await tryMove(agent, ticket, 'assign', { teamId: 'js-service' })).toMatchObject({ status: 400 });
  });

  test('the life forbids what is not its turn', async () => {
    const ticket = await raiseTicket(agent);
    expect(await tryMove(agent, ticket, 'close')).toMatchObject({ status: 409, body: { code: 'ticket-moved' } });
  });
});

describe('an administrator', () => {
  test('changes the life of a kind; tickets raised before go on as they began', async () => {
    const admin = await centre.signIn('admin');
    const before = await raiseTicket(agent);
    const kind = await readKind(admin, 'complaint');
    const life = { ...kind.life, moves: kind.life.moves.filter(({ verb }) => verb !== 'cancel') };
    const cut = { ...kind, life: { ...life, states: life.states.filter(({ id }) => id !== 'cancelled') } };
    const put = (body: object) => admin.send('PUT', '/api/ticket-kinds/complaint', body);
    expect(await put({ ...kind, life })).toMatchObject({ status: 400, body: { code: 'life-broken' } });
    const nowhere = { ...kind.life, moves: [...kind.life.moves, { verb: 'hold', from: ['returned'], to: 'moon' }] };
    expect(await put({ ...kind, life: nowhere })).toMatchObject({
      body: { details: [{ field: `life.moves.${kind.life.moves.length}`, message: 'no-such-state moon' }] },
    });
    expect((await put(cut)).status).toBe(200);
    expect(await put(cut)).toMatchObject({
      status: 409,
      body: {
        code: 'kind-changed',
        details: expect.arrayContaining([{ field: 'by', message: expect.stringMatching(/\S/u) }]),
      },
    });
    expect((await tryMove(agent, await raiseTicket(agent), 'cancel', { reason: '重复' })).status).toBe(409);
    expect((await tryMove(agent, before, 'cancel', { reason: '重复' })).status).toBe(200);
  });

  test('retires a category: nobody raises a ticket of it any more', async () => {
    const admin = await centre.signIn('admin');
    const kind = await readKind(admin, 'suggestion');
    const [first, ...others] = kind.categories;
    const put = (categories: object[]) => admin.send('PUT', '/api/ticket-kinds/suggestion', { ...kind, categories });
    const everyOne = kind.categories.map((one) => ({ ...one, retired: true }));
    expect(await put(everyOne)).toMatchObject({ body: { details: [{ field: 'categories', message: 'all-retired' }] } });
    expect((await put([{ ...first, retired: true }, ...others])).status).toBe(200);
    const form = Object.fromEntries(kind.form.filter(({ required }) => required).map(({ name }) => [name, '好']));
    const raised = (category = '') =>
      agent.post('/api/tickets', { key: newKey(), kind: 'suggestion', category, summary: '建议', form });
    expect(await raised(first?.id)).toMatchObject({ status: 400, body: { code: 'no-such-ticket-kind' } });
    expect((await raised(others[0]?.id)).status).toBe(201);
  });
});
