import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { MassFault } from '../../src/casework/outages/contract.ts';
import type { MessageToSend } from '../../src/casework/outages/telling/telling-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { type DatabaseWatch, watchDatabase } from '../help/database/database-watch.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let network: Person;
let watch: DatabaseWatch;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  network = await centre.signIn('network-zj');
  watch = await watchDatabase(centre.databaseUrl);
});
afterAll(async () => {
  await watch?.close();
  await centre?.close();
});

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

const faultOpened = () =>
  network.must(network.post<MassFault>('/api/mass-faults', { key: newKey(), since: now(), ...outage }));
const messagesOf = (id: string, state?: string) =>
  network.must(network.get<MessageToSend[]>(`/api/mass-faults/${id}/messages${state ? `?state=${state}` : ''}`));
const readTicket = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));
const at = (place: string) => ({ form: { symptom: '无信号', place } });
const raise = (more: object) =>
  agent.must(
    agent.post<{ id: string }>('/api/tickets', {
      key: newKey(),
      kind: 'fault',
      category: 'network',
      summary: '手机无信号',
      ...more,
    }),
  );

const tell = (faultId: string, messageId: string | undefined) =>
  network.post(`/api/mass-faults/${faultId}/messages/${messageId}/told`, { how: 'phone' });

/** As many as one turn answers and one more; the first and the last are of one customer, and all others of nobody's. */
async function raiseMany(customerId: string | undefined, more: object): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; turn <= 25; turn++) {
    // Ids are in the order of their time.
    centre.clock.pass({ seconds: 1 });
    ids.push((await raise(turn % 25 === 0 ? { customerId, ...more } : more)).id);
  }
  centre.clock.pass({ seconds: 1 });
  return ids;
}

test.each(['since it began', 'before it began'])(
  'closes every ticket, raised %s, of a customer who is told while others are still answered',
  async (when) => {
    const [first] = await watch.query<{ id: string }>(
      `select id from customer where city_id = 'zj-hz' order by id limit 1`,
    );
    const isEarly = when === 'before it began';
    const tickets = isEarly ? await raiseMany(first?.id, at('文三路')) : [];
    const fault = await faultOpened();
    if (isEarly) await network.must(network.post(`/api/mass-faults/${fault.id}/attach`, { tickets }));
    else tickets.push(...(await raiseMany(first?.id, at('翠苑二区'))));
    const last = tickets.at(-1) ?? '';
    const release = await watch.holdRow('ticket', last);
    try {
      const wanted = { key: newKey(), reply: '基站已修复，信号恢复正常。', outcome: 'solved' };
      await network.must(network.post(`/api/mass-faults/${fault.id}/reply`, wanted));
      await watch.untilWaiting(1);
      const message = (await messagesOf(fault.id)).find(({ ticket }) => ticket.id === tickets[0]);
      const told = network.must(tell(fault.id, message?.id));
      // What was raised since is held after the outage, for which whoever tells waits then.
      await (isEarly ? told : watch.untilWaiting(2));
      await release();
      await told;
      await centre.settle();
    } finally {
      await release();
    }
    expect((await readTicket(tickets[0] ?? '')).state).toBe('closed');
    expect((await readTicket(last)).state).toBe('closed');
    for (const { id } of await messagesOf(fault.id, 'to-be-sent')) await network.must(tell(fault.id, id));
    expect((await readTicket(fault.id)).state).toBe('closed');
  },
  60_000,
);

test('a customer marked as told by mistake is to be told again, and what was closed with it is open as before', async () => {
  const fault = await faultOpened();
  const { id } = await raise(at('翠苑一区'));
  await network.must(
    network.post(`/api/mass-faults/${fault.id}/reply`, { key: newKey(), reply: '基站已修复。', outcome: 'solved' }),
  );
  await centre.settle();
  const [message] = await messagesOf(fault.id, 'to-be-sent');
  const undo = (who: Person) =>
    who.post<MassFault & { code?: string }>(`/api/mass-faults/${fault.id}/messages/${message?.id}/undo-told`);
  await network.must(tell(fault.id, message?.id));
  // They were the last: the outage ended with it.
  for (const one of [id, fault.id]) expect(await readTicket(one)).toMatchObject({ stage: 'closed', state: 'closed' });
  expect(await undo(agent)).toMatchObject({ status: 409, body: { code: 'telling-stands' } });
  const twice = await Promise.all([undo(network), undo(network)]);
  expect(twice.map(({ body }) => body.reply?.untold)).toEqual([1, 1]);
  for (const one of [id, fault.id]) {
    const ticket = await readTicket(one);
    expect(ticket).toMatchObject({ stage: 'replied', state: 'open', closedAt: null });
    expect(ticket.history.filter(({ kind }) => kind === 'move-undone')).toMatchObject([
      { detail: { undone: 'close' } },
    ]);
  }
  await network.must(tell(fault.id, message?.id));
  for (const one of [id, fault.id]) expect(await readTicket(one)).toMatchObject({ stage: 'closed', state: 'closed' });
});
