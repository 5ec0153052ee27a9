import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { followLive, type Heard, type Told } from '../help/live-stream.ts';
import type { Person } from '../help/person.ts';
import { raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let address: string;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => centre?.close());

const follow = (
  person: Person,
  after: string | null,
  enough: (told: Told[], heard: Heard) => boolean,
  act?: () => Promise<void>,
) => followLive(address, person, after, enough, act);

test('who waits is told as data, as it changes, to whoever answers', async () => {
  const present = async (state: string) => {
    for (const one of ['agent', 'agent2']) await (await centre.signIn(one)).send('PUT', '/api/me/presence', { state });
    await centre.settle();
  };
  const waits = ({ figures }: Heard) => figures.at(-1)?.about['waiting'];
  await present('break');
  const before = await agent.must(agent.get<{ waiting: number }>('/api/me/day'));
  const ring = async () => void (await agent.must(agent.post('/api/sample-callers/roaming-new-place/ring')));
  const more = String(before.waiting + 1);
  const heard = await follow(agent, null, (_, so) => waits(so) === more, ring);
  const { longestSince } = await agent.must(agent.get<{ longestSince: string }>('/api/me/day'));
  expect(heard.figures.at(-1)?.about['longestSince']).toBe(longestSince);
  // Who waits is in no bar of hers.
  const lead = await centre.signIn('lead');
  const led = await follow(lead, null, (_, so) => so.gathered.some(({ name }) => name === 'contact.arrived'), ring);
  expect(led.figures).toEqual([]);
  await follow(
    agent,
    null,
    (_, so) => Number(waits(so)) <= before.waiting,
    () => present('ready'),
  );
});

describe('a ticket that changes', () => {
  const raise = async () => (await raiseTicket(agent)).id;
  const tickets = (events: Told[]) =>
    events.filter(({ name }) => name === 'ticket.changed').map(({ about }) => about['ticketId']);

  test('is told at once to who raised it and to the team it goes to, to the rest of the province with what else happens', async () => {
    const other = await centre.signIn('agent2');
    const handler = await centre.signIn('billing-zj');
    let id = '';
    const act = async () => {
      id = await raise();
    };
    const [own, theirs, others] = await Promise.all([
      follow(agent, null, (events) => tickets(events).length > 0, act),
      follow(handler, null, (events) => tickets(events).length > 0),
      follow(other, null, (_, { gathered }) => tickets(gathered).length > 0),
    ]);
    expect([tickets(own.told), tickets(theirs.told), tickets(others.gathered)]).toEqual([[id], [id], [id]]);
    expect(tickets(others.told)).toEqual([]);
  });

  test('is not lost to who is cut off before the second is over', async () => {
    const other = await centre.signIn('agent2');
    const { position } = await follow(other, null, (events) => events.length > 0);
    const second: string[] = [];
    const act = async () => {
      await raise();
      second.push(await raise());
      await other.send('PUT', '/api/me/presence', { state: 'away' });
    };
    const cut = await follow(other, position, (events) => events.some(({ name }) => name === 'presence.changed'), act);
    // Somebody else is told, so the second is over.
    const lead = await centre.signIn('lead');
    await follow(lead, position, (_, { gathered }) => second.every((id) => tickets(gathered).includes(id)));
    const resumed = await follow(other, cut.position, (_, { gathered }) =>
      second.every((id) => [...tickets(cut.gathered), ...tickets(gathered)].includes(id)),
    );
    const again = resumed.told.filter(({ name }) => ['ticket.changed', 'presence.changed'].includes(name));
    expect(again).toEqual([]);
    await other.send('PUT', '/api/me/presence', { state: 'ready' });
  });
});
