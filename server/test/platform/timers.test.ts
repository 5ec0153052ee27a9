import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarVersion } from '../../src/foundation/calendar/contract.ts';
import { openServer } from '../../src/open-server.ts';
import { handMovedClock, openEmptyCentre, settingsFor } from '../help/centre.ts';
import { newKey, Person } from '../help/person.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

const TICKETS = 500;

let databaseUrl: string;
let drop: () => Promise<void>;
let database: pg.Client;
const servers: RealServer[] = [];
beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
  database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  await multiply(await raiseOne());
}, 120_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await database?.end();
  await drop?.();
});

/** A complaint that was raised thirteen hours ago: its twelve hours are over, and nobody was there to see it. */
async function raiseOne(): Promise<string> {
  const clock = handMovedClock(new Date(Date.now() - 13 * 3_600_000));
  const server = await openServer(settingsFor(databaseUrl), clock);
  const settle = async () => {
    while (!(await server.centre.jobs.idle())) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const agent = await Person.signIn({ app: server.app, settle }, 'agent');
  const order = { kind: 'complaint', category: 'billing', summary: '千人千面', form: { happened: '昨天' } };
  const { id } = await agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...order }));
  await settle();
  await server.close();
  return id;
}

/** As many of it as are wanted, each with its history, its clocks and its timer. */
async function multiply(id: string): Promise<void> {
  await database.query(`create temporary table copy as
    select gen_random_uuid() as id, 'K' || n as number from generate_series(1, ${TICKETS - 1}) as n`);
  await database.query(
    `insert into ticket select (jsonb_populate_record(ticket,
       jsonb_build_object('id', copy.id, 'number', copy.number, 'key', copy.number))).*
     from ticket, copy where ticket.id = $1`,
    [id],
  );
  await database.query(
    `insert into ticket_standing select (jsonb_populate_record(ticket_standing, jsonb_build_object('ticket_id', copy.id))).*
     from ticket_standing, copy where ticket_id = $1`,
    [id],
  );
  await database.query(
    `insert into ticket_entry (ticket_id, at, account_id, kind, detail)
     select copy.id, at, account_id, kind, detail from ticket_entry, copy where ticket_id = $1 order by copy.id, ticket_entry.id`,
    [id],
  );
  await database.query(
    `insert into ticket_clock select (jsonb_populate_record(ticket_clock, jsonb_build_object('ticket_id', copy.id))).*
     from ticket_clock, copy where ticket_id = $1`,
    [id],
  );
  await database.query(
    `insert into timer (key, kind, due_at, about)
     select 'ticket-clocks:' || copy.id, kind, due_at, jsonb_build_object('ticketId', copy.id)
     from timer, copy where key = 'ticket-clocks:' || $1`,
    [id],
  );
}

async function count(text: string): Promise<number> {
  const { rows } = await database.query<{ count: string }>(`select count(*) as count from ${text}`);
  return Number(rows[0]?.count);
}

const isBreach = `kind = 'escalated' and detail->>'clock' = 'first-reply' and detail->>'step' = 'breach'`;
const toldOf = () => count(`ticket_entry where ${isBreach}`);
const stillDue = () => count('timer where due_at <= now()');

async function until(fits: () => Promise<boolean>): Promise<void> {
  while (!(await fits())) await new Promise((resolve) => setTimeout(resolve, 15));
}

async function start(): Promise<RealServer> {
  const server = await startRealServer(databaseUrl);
  servers.push(server);
  return server;
}

test('hundreds of due timers, the server killed in the middle, two others started: none lost, none double', async () => {
  expect(await stillDue()).toBe(TICKETS);
  const first = await start();
  await until(async () => (await toldOf()) > 100);
  await first.kill();
  const before = await toldOf();
  expect(before).toBeGreaterThan(100);
  expect(before).toBeLessThan(TICKETS);
  await Promise.all([start(), start()]);
  await until(async () => (await stillDue()) === 0);
  const { rows } = await database.query<{ times: string; tickets: string }>(
    `select times, count(*) as tickets from
       (select ticket_id, count(*) as times from ticket_entry where ${isBreach} group by ticket_id) as told
     group by times`,
  );
  expect(rows).toEqual([{ times: '1', tickets: String(TICKETS) }]);
  // One row for each of those told, one message to each of their screens: the team's only handler, and the lead.
  const told = `escalation where clock = 'first-reply' and step = 'breach'`;
  expect(await count(told)).toBe(await count(`(select distinct ticket_id, account_id from ${told}) as once`));
  expect(await count(`event where name = 'escalation.told'`)).toBe(
    await count('escalation where account_id is not null'),
  );
  // Each has its next time: nothing that is open has fallen asleep.
  expect(await count(`timer where kind = 'ticket-clocks'`)).toBe(TICKETS);
}, 180_000);

interface Run {
  state: string;
  total: number;
  done: number;
  moved: number;
}

test('a calendar that changes under hundreds of tickets: killed half-way, the run goes on where it was', async () => {
  const server = servers.at(-1);
  if (!server) throw new Error('no server');
  await changeOffice(server.address);
  const read = async () => {
    const { rows } = await database.query<Run>(`select state, total, done, moved from clock_rederivation
      where total > 0 order by begun_at desc limit 1`);
    return rows[0];
  };
  await until(async () => ((await read())?.done ?? 0) > 0);
  await Promise.all(servers.map((one) => one.kill()));
  const half = await read();
  expect(half).toMatchObject({ state: 'running', total: TICKETS });
  expect(half?.done).toBeLessThan(TICKETS);
  await start();
  await until(async () => (await read())?.state === 'done');
  expect(await read()).toMatchObject({ total: TICKETS, done: TICKETS });
  // Nobody was told of anything twice by it.
  const twice = `(select ticket_id from ticket_entry where ${isBreach} group by ticket_id having count(*) > 1) as twice`;
  expect(await count(twice)).toBe(0);
  expect(await count(`timer where kind = 'ticket-clocks'`)).toBe(TICKETS);
}, 180_000);

/** The administrator closes the offices at noon half an hour earlier. */
async function changeOffice(address: string): Promise<void> {
  const signedIn = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: 'admin-jieyi' }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const reply = await fetch(`${address}/api/calendars`, { headers: { cookie } });
  const calendars = (await reply.json()) as CalendarVersion[];
  const office = calendars.find(({ calendar, provinceId }) => calendar === 'office' && provinceId === null);
  const week = office?.body.week.map((day) =>
    day.length > 0
      ? [
          ['08:30', '11:30'],
          ['13:30', '17:30'],
        ]
      : [],
  );
  const body = { ...office?.body, week, makeUpDay: [['08:30', '11:30']] };
  const changed = await fetch(`${address}/api/calendars/office`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ version: office?.version, body, reason: '夏令时作息' }),
  });
  expect(changed.status).toBe(200);
}
