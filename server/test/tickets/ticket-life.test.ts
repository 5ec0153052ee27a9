import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundCustomer } from '../../src/foundation/customers/contract.ts';
import type { Ticket, TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { readKind } from '../help/tickets.ts';

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

describe('raising for a customer', () => {
  const phone = '+8613800001020';
  const find = (sought: string, who = agent) =>
    who.post<FoundCustomer[]>('/api/customers/find', { sought, purpose: 'raise-ticket' });

  test('who is found by whole number or name, masked, on record, and in no other province', async () => {
    const found = await agent.must(find('138 0000 1020'));
    expect(found).toMatchObject([{ phone: '138****1020', name: expect.stringMatching(/^.\*+$/u) }]);
    const id = found[0]?.id ?? '';
    const row = await centre.centre.db
      .selectFrom('customer')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(await agent.must(find(row.bossRef))).toEqual(found);
    expect(await agent.must(find(row.name))).toContainEqual(found[0]);
    expect(await agent.must(find(row.name.slice(0, 1).padEnd(2, '某')))).toEqual([]);
    expect(await agent.must(find('13800001'))).toEqual([]);
    const stranger = await centre.signIn('agent-js');
    for (const sought of ['13800001020', row.bossRef, row.name]) {
      expect(await stranger.must(find(sought, stranger))).not.toContainEqual(found[0]);
    }
    expect((await find('13800001020', billing)).status).toBe(403);
    const audit = await centre.centre.db
      .selectFrom('auditEntry')
      .select('about')
      .where('what', '=', 'customers.searched')
      .execute();
    expect(audit[0]?.about).toEqual({ by: 'phone', sought: '138****1020', purpose: 'raise-ticket', found: [id] });
    expect(JSON.stringify(audit)).not.toContain(row.name);
    expect(JSON.stringify(audit)).not.toContain('13800001020');
  });

  test('during their call, it is on the timeline and came the way they came', async () => {
    const caller = await agent.must(agent.post<{ id: string }>('/api/contacts', { phone, wayIn: 'counter' }));
    const { customerId } = await agent.contact(caller.id);
    const ticket = await raise({ customerId, contactId: caller.id });
    expect(ticket).toMatchObject({ customerId, contactId: caller.id, wayIn: 'counter' });
    expect((await agent.contact(caller.id)).timeline.at(-1)).toMatchObject({
      kind: 'ticket-raised',
      detail: { number: ticket.number },
    });
    const other = (await agent.must(find('13800001000')))[0]?.id;
    const sent = agent.post('/api/tickets', { key: newKey(), ...complaint, customerId: other, contactId: caller.id });
    expect(await sent).toMatchObject({ status: 400 });
  });

  test('whose number is shown in full to those who have something to do on it, for a purpose', async () => {
    const [found] = await agent.must(find('13800001020'));
    const ticket = await raise({ customerId: found?.id });
    const path = `/api/tickets/${ticket.id}/sender`;
    expect(await billing.must(billing.get(path))).toMatchObject({
      phone: '138****1020',
      isCustomer: true,
      mayReveal: true,
    });
    const reveal = (who: Person) => who.post(`${path}/reveal`, { purpose: 'call-back' });
    expect(await reveal(billing)).toMatchObject({ status: 200, body: { phone } });
    expect(await reveal(network)).toMatchObject({ status: 409, body: { code: 'not-in-your-hands' } });
    expect((await reveal(await centre.signIn('agent-js'))).status).toBe(404);
    expect((await reveal(await centre.signIn('area-hz'))).status).toBe(403);
  });
});

describe('an administrator', () => {
  test('changes the life of a kind; tickets raised before go on as they began', async () => {
    const admin = await centre.signIn('admin');
    const before = await raise();
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
    expect((await move(agent, await raise(), 'cancel', { reason: '重复' })).status).toBe(409);
    expect((await move(agent, before, 'cancel', { reason: '重复' })).status).toBe(200);
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
