import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ticket, TicketWithHistory } from '../src/modules/tickets/contract.ts';
import type { TicketKind } from '../src/modules/tickets/kind-contract.ts';
import { openCentre, type TestCentre } from './centre.ts';
import { newKey, type Person } from './person.ts';

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

const complaint = {
  kind: 'complaint',
  category: 'billing',
  summary: '客户认为漫游费多收',
  form: { happened: '上月在省内被收取漫游费' },
};

async function raise(more: object = {}): Promise<TicketWithHistory> {
  const raised = await agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...complaint, ...more }));
  return read(raised.id);
}

const read = (id: string, who = agent): Promise<TicketWithHistory> =>
  who.must(who.get<TicketWithHistory>(`/api/tickets/${id}`));

const move = (who: Person, { id, version }: Pick<Ticket, 'id' | 'version'>, verb: string, more: object = {}) =>
  who.post<TicketWithHistory & { code?: string; details?: { field: string; message: string }[] }>(
    `/api/tickets/${id}/${verb}`,
    { key: newKey(), version, ...more },
  );

const moved = (who: Person, ticket: Pick<Ticket, 'id' | 'version'>, verb: string, more: object = {}) =>
  who.must(move(who, ticket, verb, more));

describe('a complaint', () => {
  test('goes to the department of its category, and to its end with the result told to the customer', async () => {
    const raised = await raise();
    expect(raised).toMatchObject({ stage: 'assigned', team: { id: 'zj-billing' }, state: 'open', version: 2 });
    expect((await read(raised.id, billing)).moves).toContain('accept');
    const accepted = await moved(billing, raised, 'accept');
    expect(accepted).toMatchObject({ stage: 'accepted', holder: { name: { zh: '方晓岚' } }, acceptBy: null });
    const returned = await moved(billing, accepted, 'return-result', {
      result: '核对话单，确属边界漫游',
      outcome: 'solved',
    });
    const replied = await moved(agent, returned, 'reply', { reply: '经核实……已为您退还' });
    expect(replied).toMatchObject({ stage: 'replied', state: 'open', outcome: 'solved' });
    const over = await moved(agent, replied, 'satisfaction', { satisfied: true });
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
    const accepted = await moved(billing, await raise(), 'accept');
    const returned = await moved(billing, accepted, 'return-result', { result: '收费正确', outcome: 'normal-use' });
    const replied = await moved(agent, returned, 'reply', { reply: '经核实收费正确' });
    const again = await moved(agent, replied, 'satisfaction', { satisfied: false, words: '仍不认可' });
    expect(again).toMatchObject({ stage: 'open', state: 'open', satisfied: false, team: null });
    expect(again.history.at(-1)).toMatchObject({ kind: 'dissatisfied', detail: { words: '仍不认可' } });
    const passed = await moved(agent, again, 'assign', { teamId: 'zj-service' });
    expect(passed).toMatchObject({ stage: 'assigned', team: { id: 'zj-service' } });
  });

  test('is asked back, passed on and given back, each with its reason', async () => {
    const accepted = await moved(billing, await raise(), 'accept');
    const asked = await moved(billing, accepted, 'ask-back', { question: '请客户提供通话地点' });
    expect(asked.stage).toBe('asked-back');
    const answered = await moved(agent, asked, 'answer', { answer: '临安区昌化镇' });
    const passed = await moved(billing, answered, 'pass-on', { teamId: 'zj-network', reason: '需核对基站' });
    expect(passed).toMatchObject({ stage: 'assigned', team: { id: 'zj-network' }, holder: null });
    const back = await moved(network, passed, 'give-back', { reason: '不属网络问题' });
    expect(back).toMatchObject({ stage: 'open', team: null });
    expect(back.history.map(({ detail }) => detail['reason']).filter(Boolean)).toEqual([
      'asked-back',
      '需核对基站',
      '不属网络问题',
    ]);
  });
});

describe('two people at once', () => {
  test('one accepts, the other sees who was faster', async () => {
    const ticket = await raise({ category: 'network', form: { happened: '无信号' } });
    const [one, another] = [await centre.signIn('branch-hz'), await centre.signIn('branch-hz')];
    const replies = await Promise.all([move(one, ticket, 'accept'), move(another, ticket, 'accept')]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'ticket-moved' });
    expect(refused?.body.details).toContainEqual({ field: 'by', message: '唐海涛 Tang Haitao' });
  });

  test('a double click is one move', async () => {
    const ticket = await raise();
    const key = newKey();
    const send = () => billing.post<Ticket>(`/api/tickets/${ticket.id}/accept`, { key, version: ticket.version });
    const replies = await Promise.all([send(), send()]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await read(ticket.id)).history.filter(({ kind }) => kind === 'accept')).toHaveLength(1);
  });

  test('what was decided on an older look is refused', async () => {
    const ticket = await raise();
    await moved(billing, ticket, 'accept');
    expect(await move(agent, ticket, 'cancel', { reason: '客户撤诉' })).toMatchObject({ status: 409 });
  });
});

describe('who may', () => {
  test('another team works on it only once it was passed on', async () => {
    const ticket = await raise();
    expect(await move(network, ticket, 'accept')).toMatchObject({ status: 403, body: { code: 'not-of-the-team' } });
    expect((await read(ticket.id, network)).moves).toEqual([]);
  });

  test('another province sees nothing of it', async () => {
    const ticket = await raise();
    const js = await centre.signIn('service-js');
    expect((await js.get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    expect(await move(js, ticket, 'accept')).toMatchObject({ status: 404 });
    expect(await move(agent, ticket, 'assign', { teamId: 'js-service' })).toMatchObject({ status: 400 });
  });

  test('the life forbids what is not its turn', async () => {
    const ticket = await raise();
    expect(await move(agent, ticket, 'close')).toMatchObject({ status: 409, body: { code: 'ticket-moved' } });
  });
});

describe('a form', () => {
  test('names what is missing, and what is no field or no category', async () => {
    const send = (more: object) => agent.post('/api/tickets', { key: newKey(), ...complaint, ...more });
    expect(await send({ form: {} })).toMatchObject({
      status: 400,
      body: { code: 'form-incomplete', details: [{ field: 'happened' }] },
    });
    expect(await send({ form: { happened: 'x', nothing: 'y' } })).toMatchObject({
      body: { details: [{ field: 'nothing' }] },
    });
    expect(await send({ form: { happened: 'x', happenedOn: 'gestern' } })).toMatchObject({ status: 400 });
    expect(await send({ category: 'weather' })).toMatchObject({ status: 400, body: { code: 'no-such-ticket-kind' } });
  });
});

describe('an administrator', () => {
  test('changes the life of a kind; tickets raised before go on as they began', async () => {
    const admin = await centre.signIn('admin');
    const before = await raise();
    const kinds = await admin.must(admin.get<TicketKind[]>('/api/ticket-kinds'));
    const { id: _, ...kind } = kinds.find(({ id }) => id === 'complaint') as TicketKind;
    const life = { ...kind.life, moves: kind.life.moves.filter(({ verb }) => verb !== 'cancel') };
    const cut = { ...kind, life: { ...life, states: life.states.filter(({ id }) => id !== 'cancelled') } };
    const put = (body: object) => admin.send('PUT', '/api/ticket-kinds/complaint', body);
    expect(await put({ ...kind, life })).toMatchObject({ status: 400, body: { code: 'life-broken' } });
    expect((await put(cut)).status).toBe(200);
    expect(await put(cut)).toMatchObject({ status: 409, body: { code: 'kind-changed' } });
    expect((await move(agent, await raise(), 'cancel', { reason: '重复' })).status).toBe(409);
    expect((await move(agent, before, 'cancel', { reason: '重复' })).status).toBe(200);
  });
});
