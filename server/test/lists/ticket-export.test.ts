import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketExport } from '../../src/casework/lists/export/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let from: string;
const summary = '=HYPERLINK("http://example.com","退费")，客户说“多收”\n第二行 _x0041_';
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  centre.clock.pass({ hours: 1 });
  from = centre.clock.now().toISOString();
  await raiseTicket(agent, { summary });
  // Of two raised at one instant either may come first.
  centre.clock.pass({ minutes: 1 });
  await raiseTicket(agent, { summary: '-1+1', severity: 'urgent' });
});
afterAll(() => centre?.close());

async function ask(who: Person, format: string, filter: object = { raisedFrom: from }, language = 'zh-CN') {
  const order = { format, language, filter, sort: 'raised' };
  return (await who.must(who.post<{ id: string }>('/api/ticket-exports', order))).id;
}

const read = (who: Person, id: string) => who.get<TicketExport>(`/api/ticket-exports/${id}`);

async function done(who: Person, id: string): Promise<TicketExport> {
  for (;;) {
    const { body } = await read(who, id);
    if (body.state !== 'waiting' && body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const file = (who: Person, id: string) =>
  centre.app.inject({ url: `/api/ticket-exports/${id}/file`, headers: { cookie: who.cookie } });

describe('a file of tickets', () => {
  test('as CSV is read by Excel as Chinese, and nothing in it is computed', async () => {
    const id = await ask(agent, 'csv');
    expect(await done(agent, id)).toMatchObject({ state: 'done', done: 2, total: 2 });
    const reply = await file(agent, id);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="tickets-[\d-]+\.csv"$/);
    expect(reply.body.startsWith('\uFEFF工单号,种类,类别')).toBe(true);
    expect(reply.body).toContain(`"'=HYPERLINK(""http://example.com"",""退费"")，客户说“多收”\n第二行 _x0041_"`);
    expect(reply.body).toContain(`"'-1+1"`);
    expect(reply.body).toContain(',投诉,通信费用,待接单,紧急,');
    expect(reply.body.trimEnd().split('\r\n')).toHaveLength(3);
  });

  test('as Excel has texts as texts and moments as moments', async () => {
    const id = await ask(agent, 'xlsx', { raisedFrom: from }, 'en');
    await done(agent, id);
    const rows = await readSheet((await file(agent, id)).rawPayload);
    expect(rows[0]?.slice(0, 3)).toEqual(['Number', 'Kind', 'Category']);
    expect(rows[1]?.[9]).toBe(summary);
    expect(rows[2]?.slice(1, 5)).toEqual(['Complaint', 'Charges', 'To accept', 'Urgent']);
    const raisedAt = rows[2]?.[14];
    // Excel keeps days as fractions.
    expect(raisedAt instanceof Date && Math.round(raisedAt.getTime() / 1000) * 1000).toBe(
      Date.parse('2026-03-02T11:01:00Z'),
    );
  });

  test('of many tickets has each once', async () => {
    const id = await ask(agent, 'csv', {});
    const { total } = await done(agent, id);
    const numbers = (await file(agent, id)).body.match(/^T\d{4}-\d{6}/gmu) ?? [];
    expect(numbers).toHaveLength(total ?? 0);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(2);
    expect((await file(agent, id)).body).not.toMatch(/1\d{10}/u);
  });

  test('belongs to whoever ordered it, for a day', async () => {
    const id = await ask(agent, 'csv');
    await done(agent, id);
    const colleague = await centre.signIn('agent2');
    expect((await file(colleague, id)).statusCode).toBe(404);
    expect((await colleague.post(`/api/ticket-exports/${id}/cancel`)).status).toBe(404);
    centre.clock.pass({ days: 1, minutes: 1 });
    agent = await centre.signIn('agent');
    expect((await file(agent, id)).statusCode).toBe(404);
    await ask(agent, 'csv');
    const parts = () =>
      centre.centre.db.selectFrom('ticketExportPart').select('part').where('exportId', '=', id).execute();
    await expect.poll(parts).toEqual([]);
  });

  test('is not given out before it is complete, and can be cancelled', async () => {
    const id = await ask(agent, 'csv');
    await centre.centre.db.updateTable('ticketExport').set({ state: 'running' }).where('id', '=', id).execute();
    expect((await file(agent, id)).json()).toMatchObject({ code: 'export-not-done' });
    const cancelled = await agent.post<TicketExport>(`/api/ticket-exports/${id}/cancel`);
    expect(cancelled.body.state).toBe('cancelled');
    expect((await file(agent, id)).statusCode).toBe(409);
  });

  test('is written anew where a server ended in the middle', async () => {
    const id = await ask(agent, 'csv');
    await done(agent, id);
    const silent = { state: 'running', done: 1, beatAt: new Date(0), endedAt: null };
    await centre.centre.db.updateTable('ticketExport').set(silent).where('id', '=', id).execute();
    await centre.lookAfter();
    expect(await done(agent, id)).toMatchObject({ state: 'done' });
    expect((await file(agent, id)).body.match(/^\uFEFF?工单号/gmu)).toHaveLength(1);
  });
});
