import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { moveTicket, raiseTicket, readTicket, tryMove } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let lead: Person;
let billing: Person;
let network: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  lead = await centre.signIn('lead');
  billing = await centre.signIn('billing-zj');
  network = await centre.signIn('network-zj');
});
afterAll(() => centre?.close());

const undo = (who: Person, { id, version }: TicketWithHistory, key = newKey()) =>
  who.post<TicketWithHistory & { code: string; details: { field: string; message: string }[] }>(
    `/api/tickets/${id}/undo-move`,
    { key, version },
  );

interface Clock {
  name: string;
  dueAt: string | null;
  endedAt: string | null;
}
const clocksOf = (who: Person, { id }: { id: string }) => who.must(who.get<Clock[]>(`/api/tickets/${id}/clocks`));

const whereIs = ({ stage, team, holder, acceptBy }: TicketWithHistory) => ({ stage, team, holder, acceptBy });

describe('whoever made a move takes it back:', () => {
  test('accepted by mistake, a ticket waits to be accepted by the same time, and both stand on its history', async () => {
    const raised = await readTicket(billing, (await raiseTicket(agent)).id);
    const clocks = await clocksOf(billing, raised);
    centre.clock.pass({ minutes: 1 });
    const accepted = await moveTicket(billing, raised, 'accept');
    centre.clock.pass({ seconds: 8 });
    const { status, body: back } = await undo(billing, accepted);
    expect(status).toBe(200);
    expect(whereIs(back)).toEqual(whereIs(raised));
    expect(back.acceptBy).not.toBeNull();
    expect(back.history.at(-1)).toMatchObject({
      kind: 'move-undone',
      by: { zh: '方晓岚' },
      detail: { undone: 'accept', from: 'accepted', to: 'assigned' },
    });
    expect(await clocksOf(billing, raised)).toEqual(clocks);
    expect(back.moves).toContain('accept');
  });

  test('sent to another department, given back, put on hold and gone on with', async () => {
    const other = await raiseTicket(agent);
    const sent = await moveTicket(lead, other, 'assign', { teamId: 'zj-network' });
    const here = (await undo(lead, sent)).body;
    expect(whereIs(here)).toEqual(whereIs(await readTicket(lead, other.id)));
    expect(here.team?.id).toBe('zj-billing');

    const accepted = await moveTicket(billing, here, 'accept');
    for (const [verb, more] of [
      ['hold', { reason: '等计费部复核' }],
      ['pass-on', { teamId: 'zj-network', reason: '需核对基站' }],
      ['give-back', { reason: '不属资费问题' }],
    ] as const) {
      const before = await readTicket(billing, other.id);
      const clocks = await clocksOf(billing, other);
      const moved = await moveTicket(billing, before, verb, more);
      centre.clock.pass({ seconds: 5 });
      const back = (await undo(billing, moved)).body;
      expect([verb, whereIs(back)]).toEqual([verb, whereIs(before)]);
      expect([verb, await clocksOf(billing, other)]).toEqual([verb, clocks]);
    }
    const held = await moveTicket(billing, await readTicket(billing, other.id), 'hold', { reason: '等计费部复核' });
    const resumed = await moveTicket(billing, held, 'resume');
    expect((await undo(billing, resumed)).body.stage).toBe('held');
    expect(accepted.stage).toBe('accepted');
  });

  test('once: the same intention sent again changes nothing, and another finds nothing to take back', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    const key = newKey();
    const [first, second] = await Promise.all([undo(billing, accepted, key), undo(billing, accepted, key)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    const now = await readTicket(billing, accepted.id);
    expect(now.history.filter(({ kind }) => kind === 'move-undone')).toHaveLength(1);
    expect((await undo(billing, now)).body.code).toBe('move-stands');
  });
});

describe('a move stands', () => {
  test('where somebody has acted since: they are named', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    await moveTicket(lead, accepted, 'assign', { teamId: 'zj-network' });
    const { status, body } = await undo(billing, accepted);
    expect([status, body.code]).toEqual([409, 'ticket-moved']);
    expect(body.details.find(({ field }) => field === 'by')?.message).toContain('郑立群');
  });

  test('for everybody but whoever made it, and after five minutes for them too', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    expect((await undo(network, accepted)).body.code).toBe('move-stands');
    expect((await undo(lead, accepted)).body.code).toBe('move-stands');
    centre.clock.pass({ minutes: 5, seconds: 1 });
    expect((await undo(billing, accepted)).body.code).toBe('move-stands');
    expect((await readTicket(billing, accepted.id)).stage).toBe('accepted');
  });

  test('where a customer or another team was told of it: a question, a result, a reply, an end', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    const asked = await moveTicket(billing, accepted, 'ask-back', { question: '请客户提供通话地点' });
    expect((await undo(billing, asked)).body.code).toBe('move-stands');
    const ended = await moveTicket(lead, asked, 'cancel', { reason: '客户不再需要' });
    expect((await undo(lead, ended)).body.code).toBe('move-stands');
    expect((await tryMove(billing, ended, 'accept')).status).toBe(409);
  });

  test('of another province: there is no such ticket', async () => {
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    expect((await undo(await centre.signIn('service-js'), accepted)).body.code).toBe('no-such-ticket');
  });
});
