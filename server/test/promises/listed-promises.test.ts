import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MadePromise } from '../../src/casework/promises/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { raiseTicket } from '../help/tickets.ts';

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
