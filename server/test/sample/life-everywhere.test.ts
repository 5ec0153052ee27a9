import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirstStart, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openFirstStart();
}, 120_000);
afterAll(() => centre?.close());

test('x', async () => {
  const { db } = centre.centre;
  const rows = await db.selectFrom('escalation').leftJoin('account','account.id','escalation.accountId').innerJoin('ticket','ticket.id','escalation.ticketId').select(['username','summary','clock','level','step','toldAt','acknowledgedAt','endedBecause']).orderBy('toldAt').execute();
  for (const r of rows) console.log(r.toldAt.toISOString().slice(5,16), r.username, r.step, r.level, r.clock, r.summary, r.acknowledgedAt ? 'ACK' : '', r.endedBecause ?? 'open');
  console.log(await db.selectFrom('customerPromise').leftJoin('account','account.id','keeperId').select(['username','state','dueAt','brokenAt','words']).execute());
  console.log(await db.selectFrom('trainingNeed').selectAll().execute());
  expect(1).toBe(1);
});
