import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { TicketLinks } from '../../src/casework/links/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let customer = '';
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  const client = new pg.Client({ connectionString: centre.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`select id from customer where province_id = 'zj' limit 2`);
  await client.end();
  customer = rows[0]?.id ?? '';
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
  interface Clock {
    clock: string;
    state: string;
    startedAt: string;
    dueAt: string | null;
    label: { zh: string };
  }
  const clocksOf = async (id: string) =>
    new Map((await agent.must(agent.get<Clock[]>(`/api/tickets/${id}/clocks`))).map((one) => [one.clock, one]));

  test('keeps the earliest deadline of each promise, whichever ticket ends in which; taken apart, each has its own', async () => {
    const older = await raise();
    centre.clock.pass({ minutes: 100 });
    const newer = await raise();
    const [ofOlder, ofNewer] = [await clocksOf(older.id), await clocksOf(newer.id)];
    const dueOf = (clocks: Map<string, Clock>, name: string) => clocks.get(name)?.dueAt;
    expect(dueOf(ofOlder, 'first-reply')).not.toBe(dueOf(ofNewer, 'first-reply'));
    const { body } = await merge(newer, [older]);
    const merged = await clocksOf(newer.id);
    expect(merged.get('first-reply')).toMatchObject({ dueAt: dueOf(ofOlder, 'first-reply'), state: 'running' });
    expect(dueOf(merged, 'regulator')).toBe(dueOf(ofOlder, 'regulator'));
    expect(dueOf(merged, 'acceptance')).toBe(dueOf(ofNewer, 'acceptance'));
    await agent.must(takeApart(newer.id, body.merges[0]?.id));
    for (const [id, before] of [
      [older.id, ofOlder],
      [newer.id, ofNewer],
    ] as const)
      expect(dueOf(await clocksOf(id), 'first-reply')).toBe(dueOf(before, 'first-reply'));
    await agent.must(merge(await read(older.id), [await read(newer.id)]));
    expect(dueOf(await clocksOf(older.id), 'first-reply')).toBe(dueOf(ofOlder, 'first-reply'));
  });

  test('brings the clocks of another category and kind, with the time that they rested, and those brought before', async () => {
    const security = await raise({ category: 'security' });
    const fault = await raise({ kind: 'fault', category: 'network', form: { symptom: '无信号', place: '翠苑' } });
    const into = await raise({ category: 'other' });
    const last = await raise({ category: 'other' });
    const [first, settle] = [
      (await clocksOf(security.id)).get('first-reply'),
      (await clocksOf(fault.id)).get('settle'),
    ];
    await agent.must(merge(into, [security, fault]));
    expect((await clocksOf(into.id)).get('first-reply')?.dueAt).toBe(first?.dueAt);
    expect((await clocksOf(into.id)).get('settle')).toMatchObject({ dueAt: settle?.dueAt, label: settle?.label });
    await agent.must(merge(last, [await read(into.id)]));
    expect((await clocksOf(last.id)).get('first-reply')).toMatchObject({ dueAt: first?.dueAt, state: 'running' });
    expect((await clocksOf(last.id)).get('settle')?.dueAt).toBe(settle?.dueAt);
    centre.clock.pass({ minutes: 30 });
    const service = await centre.signIn('service-zj');
    await service.must(move(service, last.id, 'accept'));
    await service.must(move(service, last.id, 'return-result', { result: '已处理', outcome: 'solved' }));
    await agent.must(move(agent, last.id, 'reply', { reply: '已处理' }));
    expect((await clocksOf(last.id)).get('first-reply')).toMatchObject({ state: 'met', dueAt: first?.dueAt });
  });

  test('takes the rest of a clock along: what was paused goes on with what was left of it', async () => {
    const asked = await raise();
    centre.clock.pass({ minutes: 20 });
    await billing.must(move(billing, asked.id, 'accept'));
    await billing.must(move(billing, asked.id, 'ask-back', { question: '哪一天？' }));
    centre.clock.pass({ minutes: 60 });
    const into = await raise();
    await agent.must(merge(into, [await read(asked.id)]));
    const due = new Date((await clocksOf(into.id)).get('first-reply')?.dueAt ?? 0).getTime();
    expect(due - centre.clock.now().getTime()).toBe((12 * 60 - 20) * 60_000);
  });

  test('is offered only where it can be done, with what becomes of the other; one’s own parent is not', async () => {
    const [ticket, free, replied, parent] = [await raise(), await raise(), await raise(), await raise()];
    await agent.must(agent.post(`/api/tickets/${ticket.id}/attach`, { parentId: parent.id }));
    await billing.must(move(billing, replied.id, 'accept'));
    await billing.must(move(billing, replied.id, 'return-result', { result: '已退', outcome: 'solved' }));
    await agent.must(move(agent, replied.id, 'reply', { reply: '已退' }));
    const { mayMergeWith, mayGoUnder } = await linksOf(ticket.id);
    const offered = mayMergeWith.map(({ id }) => id);
    expect(offered).toContain(free.id);
    for (const { id } of [ticket, replied, parent]) expect(offered).not.toContain(id);
    expect(mayMergeWith.find(({ id }) => id === free.id)).toMatchObject({ to: { zh: '已撤销' }, promises: 0 });
    expect(mayGoUnder).toEqual([]);
    expect((await linksOf(free.id)).mayGoUnder.map(({ id }) => id)).toContain(parent.id);
    const refused = await merge(await read(ticket.id), [await read(replied.id)]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'not-to-be-merged' } });
    expect(refused.body.details).toEqual([{ field: replied.number, message: 'not-from-here' }]);
    for (const { id } of (await linksOf(free.id)).mayMergeWith.slice(0, 3)) {
      const done = await merge(await read(free.id), [await read(id)]);
      expect(done.status).toBe(200);
    }
  });
});
