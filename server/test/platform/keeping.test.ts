import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TicketKindBody } from '../../src/casework/tickets/kinds/kind-contract.ts';
import { openServer, type Server } from '../../src/open-server.ts';
import { openCentre, settingsFor, type TestCentre } from '../help/centre.ts';
import { newKey, Person } from '../help/person.ts';
import { complaint, readKind } from '../help/tickets.ts';

// Two processes on one database: what one of them changes, the other one decides by.
let one: TestCentre;
let other: Server;
let admin: Person;
let there: Person;
beforeAll(async () => {
  one = await openCentre();
  other = await openServer(settingsFor(one.databaseUrl), one.clock);
  admin = await one.signIn('admin');
  there = await Person.signIn({ app: other.app, settle: one.settle }, 'agent');
});
afterAll(async () => {
  await other?.close();
  await one?.close();
});

const raise = (category: string) => there.post('/api/tickets', { key: newKey(), ...complaint, category });

const newCategory = (id: string) => ({ id, name: { zh: '新的一类', en: 'Something new' } });

/** As soon as the other process tells its own screens of it. */
function toldThere(event: string): Promise<void> {
  return new Promise((told, failed) => {
    const hear = (text: string) => void (text.includes(`event: ${event}\n`) && told());
    other.centre.live.follow(null, { audience: ['everyone'], open: () => undefined, hear }).catch(failed);
  });
}

test('what changes in one process is decided by in the other as soon as it is announced there', async () => {
  expect(await raise('new-here')).toMatchObject({ status: 400, body: { code: 'no-such-ticket-kind' } });
  const kind = await readKind(admin, 'complaint');
  const told = toldThere('ticket-kinds.changed');
  const categories = [...kind.categories, newCategory('new-here')];
  await admin.must(admin.send('PUT', '/api/ticket-kinds/complaint', { ...kind, categories }));
  await told;
  expect((await raise('new-here')).status).toBe(201);
});

test('while announcements cannot be heard nobody decides by what was kept', async () => {
  expect(await raise('unheard-of')).toMatchObject({ status: 400 });
  const client = new pg.Client({ connectionString: one.databaseUrl });
  await client.connect();
  try {
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ~* '^(listen|notify) jieyi_live'`);
    await changeUnheard(client, 'unheard-of');
  } finally {
    await client.end();
  }
  await expect.poll(async () => (await raise('unheard-of')).status).toBe(201);
});

/** Nobody is told. */
async function changeUnheard(client: pg.Client, category: string): Promise<void> {
  const newest = `from ticket_kind where id = 'complaint' order by version desc limit 1`;
  const { rows } = await client.query<{ version: number; body: TicketKindBody }>(`select version, body ${newest}`);
  const [kind] = rows;
  if (!kind) throw new Error('there are no complaints');
  const body = { ...kind.body, categories: [...kind.body.categories, newCategory(category)] };
  await client.query(`insert into ticket_kind (id, version, body, at) values ('complaint', $1, $2, now())`, [
    kind.version + 1,
    JSON.stringify(body),
  ]);
}
