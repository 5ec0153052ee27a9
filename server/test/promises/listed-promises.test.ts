import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MadePromise } from '../../src/casework/promises/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { raiseTicket, readTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

const list = (query: string) => agent.must(agent.get<MadePromise[]>(`/api/promises?${query}`));

test('what is to be kept is listed by when it is due, then what was settled, the latest first; a page at most', async () => {
  const contactId = await agent.takeCall('roaming-new-place', 'billing.roaming');
  const { customerId } = await agent.contact(contactId);
  const ticket = await raiseTicket(agent, { customerId });
  const make = async (hours: number) => {
    const dueAt = new Date(centre.clock.now().getTime() + hours * 3_600_000).toISOString();
    const wanted = { key: newKey(), kind: 'callback', words: `${hours} 小时内回电`, ticketId: ticket.id, dueAt };
    return (await agent.must(agent.post<MadePromise>('/api/promises', wanted))).id;
  };
  const [late, first, last, soon] = [await make(9), await make(2), await make(8), await make(1)];
  for (const id of [last, first]) {
    centre.clock.pass({ minutes: 1 });
    await agent.must(agent.post(`/api/promises/${id}/keep`, { note: '已回电' }));
  }
  const here = `ticketId=${ticket.id}`;
  const ids = async (query: string) => (await list(query)).map(({ id }) => id);
  expect(await ids(here)).toEqual([soon, late, first, last]);
  expect(await ids(`${here}&limit=3`)).toEqual([soon, late, first]);
  expect(await ids(`${here}&state=settled`)).toEqual([first, last]);
  expect(await ids(`${here}&state=unsettled`)).toEqual([soon, late]);
  expect(await ids('limit=2')).toHaveLength(2);
});

test('marked as kept or withdrawn by mistake it is to be kept as before, for whoever marked it and for five minutes', async () => {
  const contactId = await agent.takeCall('recharge-refused', 'ordinary');
  const { customerId } = await agent.contact(contactId);
  const ticket = await raiseTicket(agent, { customerId });
  const wanted = { key: newKey(), kind: 'refund', words: '退还 12 元', amountFen: 1200, ticketId: ticket.id };
  const { id } = await agent.must(agent.post<MadePromise>('/api/promises', wanted));
  const read = async () => (await list(`ticketId=${ticket.id}`)).find((one) => one.id === id);
  const clocks = async () => {
    await centre.settle();
    return agent.must(agent.get<unknown[]>(`/api/tickets/${ticket.id}/clocks`));
  };
  const before = { promise: await read(), clocks: await clocks() };
  const said = { keep: { note: '已到账' }, withdraw: { reason: '客户不要了' } };
  const settle = (how: 'keep' | 'withdraw') => agent.must(agent.post(`/api/promises/${id}/${how}`, said[how]));
  const undo = (who = agent) => who.post<{ code?: string }>(`/api/promises/${id}/undo-settling`);
  const colleague = await centre.signIn('agent2');
  for (const how of ['keep', 'withdraw'] as const) {
    await settle(how);
    expect(await clocks()).not.toEqual(before.clocks);
    expect(await undo(colleague)).toMatchObject({ status: 409, body: { code: 'settling-stands' } });
    expect((await Promise.all([undo(), undo()])).map(({ status }) => status)).toEqual([200, 200]);
    expect({ promise: await read(), clocks: await clocks() }).toEqual(before);
  }
  const { history } = await readTicket(agent, ticket.id);
  expect(history.filter(({ kind }) => kind === 'promise-reopened')).toHaveLength(2);
  await settle('keep');
  centre.clock.pass({ minutes: 5, seconds: 1 });
  expect(await undo()).toMatchObject({ status: 409, body: { code: 'settling-stands' } });
});
