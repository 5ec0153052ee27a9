import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BulkPreview, CountedMoves, MovedMany } from '../../src/casework/lists/bulk/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { moveTicket, raiseTicket, readTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let js: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  js = await centre.signIn('service-js');
});
afterAll(() => centre?.close());

const preview = (who: Person, order: object) => who.post<BulkPreview>('/api/ticket-bulk/preview', order);
const move = (who: Person, order: object) => who.post<MovedMany>('/api/ticket-bulk/moves', { key: newKey(), ...order });
const told = ({ tickets }: BulkPreview) => new Map(tickets.map(({ id, to, hindrance }) => [id, hindrance ?? to]));
const asSeen = ({ tickets }: BulkPreview) => tickets.map(({ id, version }) => ({ id, version }));

describe('a preview', () => {
  test('says for each what will happen, or why not, and changes nothing', async () => {
    const waiting = await raiseTicket(agent);
    const elsewhere = await raiseTicket(agent, { category: 'network' });
    const inHand = await moveTicket(billing, await raiseTicket(agent), 'accept');
    const ticketIds = [waiting.id, elsewhere.id, inHand.id];
    const { body } = await preview(billing, { verb: 'accept', ticketIds });
    expect(told(body)).toEqual(
      new Map([
        [waiting.id, 'accepted'],
        [elsewhere.id, 'not-of-the-team'],
        [inHand.id, 'ticket-moved'],
      ]),
    );
    expect((await readTicket(agent, waiting.id)).version).toBe(waiting.version);
    expect(told((await preview(agent, { verb: 'accept', ticketIds })).body).get(waiting.id)).toBe('not-allowed');
    const abroad = await preview(agent, { verb: 'assign', teamId: 'js-service', ticketIds });
    expect([...told(abroad.body).values()]).toEqual(['no-such-team', 'no-such-team', 'no-such-team']);
  });

  test('counts for every move to how many it can be done, none where nobody can', async () => {
    const waiting = await raiseTicket(agent);
    const elsewhere = await raiseTicket(agent, { category: 'network' });
    const inHand = await moveTicket(billing, await raiseTicket(agent), 'accept');
    const ticketIds = [waiting.id, elsewhere.id, inHand.id];
    const counts = async (who: Person, more: object = { ticketIds }) => {
      const { body } = await who.post<CountedMoves>('/api/ticket-bulk/counts', more);
      return new Map(body.moves.map(({ verb, can }) => [String(verb), can]));
    };
    const mine = await counts(billing);
    expect([mine.get('accept'), mine.get('return-result'), mine.get('close')]).toEqual([1, 1, 0]);
    for (const [verb, can] of mine) {
      const shown = (await preview(billing, { verb, ticketIds })).body.tickets;
      expect({ verb, can }).toEqual({ verb, can: shown.filter(({ hindrance }) => hindrance === null).length });
    }
    expect((await counts(agent)).get('accept')).toBe(0);
    expect((await counts(agent)).get('cancel')).toBe(3);
    expect((await agent.post('/api/ticket-bulk/counts', {})).status).toBe(400);
  });

  test('says that a ticket whose children are open cannot end, as it is told when it is moved', async () => {
    const [parent, child, alone] = [await raiseTicket(agent), await raiseTicket(agent), await raiseTicket(agent)];
    await agent.must(agent.post(`/api/tickets/${child.id}/attach`, { parentId: parent.id }));
    const ticketIds = [parent.id, child.id, alone.id];
    const asked = async (verb: string) => told((await preview(agent, { verb, ticketIds })).body);
    expect(await asked('cancel')).toEqual(
      new Map([
        [parent.id, 'children-open'],
        [child.id, 'cancelled'],
        [alone.id, 'cancelled'],
      ]),
    );
    expect((await asked('assign')).get(parent.id)).toBe('assigned');
    const { version } = await readTicket(agent, parent.id);
    const order = { verb: 'cancel', reason: '重复', tickets: [{ id: parent.id, version }] };
    expect((await move(agent, order)).body).toMatchObject([{ refusal: { code: 'children-open' } }]);
    await moveTicket(agent, await readTicket(agent, child.id), 'cancel', { reason: '重复' });
    expect((await asked('cancel')).get(parent.id)).toBe('cancelled');
  });

  test('knows nothing of other provinces, and says so when a filter has more than it takes', async () => {
    const { id } = await raiseTicket(agent);
    expect((await preview(js, { verb: 'assign', ticketIds: [id] })).body.tickets).toEqual([]);
    expect((await preview(agent, { verb: 'close', filter: { state: 'open' } })).body.beyond).toBe(false);
    expect(await preview(agent, { verb: 'close' })).toMatchObject({ status: 400, body: { code: 'bulk-of-what' } });
  });
});

describe('a bulk move', () => {
  test('moves each by itself; what somebody did meanwhile is refused and told', async () => {
    const tickets = [await raiseTicket(agent), await raiseTicket(agent), await raiseTicket(agent)];
    const seen = (await preview(agent, { verb: 'assign', ticketIds: tickets.map(({ id }) => id) })).body;
    const taken = tickets[1];
    if (!taken) throw new Error('no ticket');
    await moveTicket(billing, taken, 'accept');
    const moved = await move(agent, { verb: 'assign', teamId: 'zj-service', note: '转客服', tickets: asSeen(seen) });
    expect(moved.status).toBe(200);
    expect(moved.body.filter(({ refusal }) => refusal !== null)).toMatchObject([
      { id: taken.id, refusal: { code: 'ticket-moved' } },
    ]);
    expect(moved.body.find(({ refusal }) => refusal)?.refusal?.details).toContainEqual({
      field: 'did',
      message: 'accept',
    });
    const first = tickets[0];
    if (!first) throw new Error('no ticket');
    expect(await readTicket(agent, first.id)).toMatchObject({ team: { id: 'zj-service' }, stage: 'assigned' });
    expect((await readTicket(agent, taken.id)).stage).toBe('accepted');
  });

  test('sent twice is done once', async () => {
    const ticket = await raiseTicket(agent);
    const order = { key: newKey(), verb: 'accept', tickets: [{ id: ticket.id, version: ticket.version }] };
    expect((await move(billing, order)).body).toEqual([{ id: ticket.id, refusal: null }]);
    expect((await move(billing, order)).body).toEqual([{ id: ticket.id, refusal: null }]);
    expect((await readTicket(agent, ticket.id)).history.filter(({ kind }) => kind === 'accept')).toHaveLength(1);
  });

  test('asks for the words it needs, and for the right of its verb', async () => {
    const { id, version } = await raiseTicket(agent);
    const tickets = [{ id, version }];
    expect(await move(agent, { verb: 'cancel', tickets })).toMatchObject({
      status: 400,
      body: { code: 'bulk-incomplete', details: [{ field: 'reason' }] },
    });
    expect((await move(billing, { verb: 'cancel', reason: '重复', tickets })).body).toMatchObject([
      { refusal: { code: 'not-allowed' } },
    ]);
    expect((await move(js, { verb: 'accept', tickets })).body).toMatchObject([{ refusal: { code: 'no-such-ticket' } }]);
    expect((await readTicket(agent, id)).version).toBe(version);
  });
});
