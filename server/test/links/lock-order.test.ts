import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MassFault } from '../../src/casework/outages/contract.ts';
import type { TicketLinks } from '../../src/casework/links/contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { type DatabaseWatch, watchDatabase } from '../help/database/database-watch.ts';
import { newKey, type Person, type Reply } from '../help/person.ts';

let centre: TestCentre;
let watch: DatabaseWatch;
let agent: Person;
let network: Person;
let customerId = '';
beforeAll(async () => {
  centre = await openCentre();
  watch = await watchDatabase(centre.databaseUrl);
  agent = await centre.signIn('agent');
  network = await centre.signIn('network-zj');
  const [customer] = await watch.query<{ id: string }>(`select id from customer where province_id = 'zj' limit 1`);
  customerId = customer?.id ?? '';
});
afterAll(async () => {
  await watch?.close();
  await centre?.close();
});

const read = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));

/** Each a second after the other, so that their ids are in the order in which they were raised. */
async function raise(more: object = {}): Promise<TicketWithHistory> {
  centre.clock.pass({ seconds: 1 });
  const order = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '多收' } };
  const sent = agent.post<{ id: string }>('/api/tickets', { key: newKey(), customerId, ...order, ...more });
  return read((await agent.must(sent)).id);
}

const under = (id: string, parentId: string) => agent.post(`/api/tickets/${id}/attach`, { parentId });
const apart = (id: string) => agent.post(`/api/tickets/${id}/detach`, { reason: '另一件事' });
const merge = (into: TicketWithHistory, one: TicketWithHistory) =>
  agent.post<TicketLinks>(`/api/tickets/${into.id}/merge`, {
    key: newKey(),
    tickets: [{ id: one.id, version: one.version }],
  });

/**
 * Both are begun while somebody holds the first row of the order. Whoever keeps to it waits there with empty hands, so that
 * the later row is free; whoever holds that one already would stand crosswise to the other.
 */
async function crosswise(
  first: { id: string },
  later: { id: string },
  begin: () => readonly Promise<Reply<unknown>>[],
): Promise<{ statuses: number[]; laterWasFree: boolean }> {
  const release = await watch.holdRow('ticket', first.id);
  const begun = begin();
  await watch.untilWaiting(begun.length);
  const laterWasFree = await watch.isFree('ticket', later.id);
  await release();
  const replies = await Promise.all(begun);
  return { statuses: replies.map(({ status }) => status), laterWasFree };
}

describe('whoever holds several tickets holds them by their ids, the earlier first', () => {
  test('taking a ticket from its parent, beside putting it there', async () => {
    const [parent, child] = [await raise(), await raise()];
    await agent.must(under(child.id, parent.id));
    const { statuses, laterWasFree } = await crosswise(parent, child, () => [
      apart(child.id),
      under(child.id, parent.id),
    ]);
    expect(laterWasFree).toBe(true);
    expect(statuses).toEqual([200, 200]);
  });

  test('taking a merge apart, beside merging the same again', async () => {
    const [one, into, another] = [await raise(), await raise(), await raise()];
    const { merges } = await agent.must(merge(into, one));
    const takeApart = () => agent.post(`/api/tickets/${into.id}/take-apart`, { mergeId: merges[0]?.id });
    const { statuses, laterWasFree } = await crosswise(one, into, () => [takeApart()]);
    expect(laterWasFree).toBe(true);
    expect(statuses).toEqual([200]);
    const [again, open] = [await agent.must(merge(await read(into.id), await read(one.id))), await read(another.id)];
    const crossed = await crosswise(one, into, () => [
      agent.post(`/api/tickets/${into.id}/take-apart`, { mergeId: again.merges[0]?.id }),
      agent.post(`/api/tickets/${one.id}/merge`, { key: newKey(), tickets: [{ id: into.id }, { id: open.id }] }),
    ]);
    expect(crossed.laterWasFree).toBe(true);
    // Whichever came first: either it was apart and could be merged the other way, or it could not yet.
    expect(crossed.statuses[0]).toBe(200);
    expect([200, 409]).toContain(crossed.statuses[1]);
  });

  describe('under an outage', () => {
    const outage = {
      summary: '西湖区翠苑基站退服',
      category: 'network',
      cityId: 'zj-hz',
      placeWords: ['翠苑'],
      kinds: ['complaint', 'fault'],
      categories: ['network'],
      words: '正在抢修。',
    };
    const fault = { kind: 'fault', category: 'network', form: { symptom: '无信号', place: '滨江' } };
    const open = async () => {
      centre.clock.pass({ seconds: 1 });
      const since = centre.clock.now().toISOString();
      return network.must(network.post<MassFault>('/api/mass-faults', { key: newKey(), since, ...outage }));
    };
    const attach = (id: string, tickets: readonly string[]) =>
      network.post(`/api/mass-faults/${id}/attach`, { tickets });
    const replyToAll = (id: string) =>
      network.post(`/api/mass-faults/${id}/reply`, { key: newKey(), reply: '已修复。', outcome: 'solved' });

    test('attaching what the client names the other way round', async () => {
      const [one, two] = [await raise(fault), await raise(fault)];
      const { id } = await open();
      const { statuses, laterWasFree } = await crosswise(one, two, () => [
        attach(id, [two.id, one.id]),
        attach(id, [one.id, two.id]),
      ]);
      expect(laterWasFree).toBe(true);
      expect(statuses).toEqual([200, 200]);
      await network.must(replyToAll(id));
      await centre.settle();
    });

    test('answering all of it, beside what goes under it', async () => {
      const { id } = await open();
      const child = await raise(fault);
      await network.must(attach(id, [child.id]));
      await centre.settle();
      const release = await watch.holdRow('ticket', id);
      await network.must(replyToAll(id));
      await watch.untilWaiting(1);
      expect(await watch.isFree('ticket', child.id)).toBe(true);
      await release();
      await centre.settle();
      expect(await read(child.id)).toMatchObject({ state: 'open', stage: 'replied' });
    });
  });
});
