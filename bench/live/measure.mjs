/*
 * Live streams in one process of the server: how long an event is on its way, and what of a core it costs. The browsers are
 * in a process of their own; the events are written to the database as another process of the centre would.
 * On a throw-away PostgreSQL, or on DATABASE_URL's server.
 */
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { cpuOf, percentile, shown } from '../replay/figures.mjs';

const STREAMS = (process.env.BENCH_STREAMS ?? '200,1000,3000').split(',').map(Number);
const EVENTS_A_SECOND = 50;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run`,
);
console.log('streams  whom events are for           told/s + gathered/s  p50, p99, most (ms)   of a core');
for (const streams of STREAMS) await measure(streams);
console.log(`load ${load()} at the end`);

async function measure(streams) {
  const { url, close } = await openDatabase();
  const server = await startServer(url, { SAMPLE_DATA: '0', BILLING: 'simulated' });
  const client = await connectTo(url);
  const people = await signInMany(client, streams);
  const screens = fork(fileURLToPath(new URL('screens.mjs', import.meta.url)));
  await once(screens, 'message');
  screens.send({ address: server.address, cookies: people.map(({ cookie }) => cookie) });
  await once(screens, 'message');
  const someone = () => people[Math.floor(Math.random() * people.length)].accountId;
  const ways = {
    'one person': () => [`account:${someone()}`],
    nobody: () => ['account:nobody'],
    'one person and the province': () => [`account:${someone()}`, 'gathered:province:zj'],
  };
  for (const [name, audience] of Object.entries(ways)) {
    const [before, begun] = [cpuOf(server.pid), performance.now()];
    await announceFor(client, audience);
    const seconds = (performance.now() - begun) / 1000;
    const core = ((cpuOf(server.pid) - before) / seconds) * 100;
    const { late, gathered } = await tellOf(screens);
    const delays = [0.5, 0.99, 1].map((part) => (late.length > 0 ? percentile(late, part) : '–')).join(', ');
    const line = [
      String(streams).padStart(7),
      name.padEnd(28),
      `${shown(late.length / seconds)} + ${shown(gathered / seconds)}`.padStart(13),
    ];
    console.log(`${line.join('  ')}  ${delays.padEnd(20)}  ${core.toFixed(0)} %`);
  }
  screens.disconnect();
  await client.end();
  await server.stop();
  await close();
}

/** Agents of one province, each with a session. */
async function signInMany(client, count) {
  await client.query(`insert into province (id, name_zh, name_en) values ('zj', '浙江', 'Zhejiang')`);
  const { rows } = await client.query(
    `insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
     select gen_random_uuid(), 'bench-' || n, '坐席', 'Agent', 'zj', '{agent}', 'none' from generate_series(1, $1::int) n
     returning id`,
    [count],
  );
  const people = rows.map(({ id }) => ({ accountId: id, token: randomBytes(32).toString('base64url') }));
  await client.query(
    `insert into session (token_hash, account_id, created_at, seen_at, expires_at)
     select hash, id, now(), now(), now() + interval '1 day' from unnest($1::text[], $2::uuid[]) as made (hash, id)`,
    [people.map(({ token }) => createHash('sha256').update(token).digest('hex')), people.map((one) => one.accountId)],
  );
  return people.map(({ accountId, token }) => ({ accountId, cookie: `jieyi_session=${token}` }));
}

async function announceFor(client, audience) {
  const begun = Date.now();
  for (let event = 0; event < SECONDS * EVENTS_A_SECOND; event++) {
    const due = begun + (event * 1000) / EVENTS_A_SECOND;
    if (due > Date.now()) await new Promise((resolve) => setTimeout(resolve, due - Date.now()));
    const about = JSON.stringify({ contactId: `at-${Date.now()}` });
    await client.query(`insert into event (name, about, audience, at) values ('desk.changed', $1, $2, now())`, [
      about,
      audience(),
    ]);
    await client.query('notify jieyi_live');
  }
  // What is gathered may take a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

async function tellOf(screens) {
  screens.send({ tell: true });
  const [said] = await once(screens, 'message');
  return said;
}
