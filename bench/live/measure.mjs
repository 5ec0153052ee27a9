/*
 * Live streams in one process of the server: how long an event is on its way, and what of a core it costs. The browsers are
 * in a process of their own; the events are written to the database as another process of the centre would, to those whom the
 * verbs of the product tell. On a throw-away PostgreSQL, or on DATABASE_URL's server.
 *   npm run live
 *   BENCH_STREAMS=2000 BENCH_SECONDS=30 npm run live   one size only, for longer
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { cpuOf, percentile, shown } from '../replay/figures.mjs';
import { signInMany } from './people.mjs';
import { waysAmong } from './ways.mjs';

const STREAMS = (process.env.BENCH_STREAMS ?? '200,1000,2000,3000').split(',').map(Number);
const EVENTS_A_SECOND = Number(process.env.BENCH_EVENTS ?? 50);
const WANTED_MS = 250;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run`,
);
console.log('streams  whom events are for             told/s + gathered/s  p50, p99, most (ms)   of a core');
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
  for (const [name, write] of Object.entries(waysAmong(people))) {
    const [before, begun] = [cpuOf(server.pid), performance.now()];
    await announceFor(client, write);
    const seconds = (performance.now() - begun) / 1000;
    const core = ((cpuOf(server.pid) - before) / seconds) * 100;
    report(streams, name, { ...(await tellOf(screens)), seconds, core });
  }
  screens.disconnect();
  await client.end();
  await server.stop();
  await close();
}

function report(streams, name, { late, gathered, seconds, core }) {
  const { gathered: together = [], ...byName } = late;
  const atOnce = Object.values(byName).flat();
  const line = [
    String(streams).padStart(7),
    name.padEnd(30),
    `${shown(atOnce.length / seconds)} + ${shown(gathered / seconds)}`.padStart(13),
    delaysOf(atOnce).padEnd(20),
  ];
  console.log(`${line.join('  ')}  ${core.toFixed(0)} %`);
  if (Object.keys(byName).length < 2) return;
  for (const [event, delays] of Object.entries(byName)) console.log(`${' '.repeat(11)}${tellDelays(event, delays)}`);
  console.log(`${' '.repeat(11)}${tellDelays('gathered, once a second', together)}`);
  const p99 = percentile(atOnce, 0.99);
  console.log(
    `${' '.repeat(11)}p99 of what is told at once ${p99} ms, wanted under ${WANTED_MS}: ${(p99 / WANTED_MS).toFixed(2)} of it`,
  );
}

function tellDelays(event, delays) {
  return `${event.padEnd(28)}  ${String(delays.length).padStart(11)}  ${delaysOf(delays)}`;
}

function delaysOf(delays) {
  return [0.5, 0.99, 1].map((part) => (delays.length > 0 ? percentile(delays, part) : '–')).join(', ');
}

async function announceFor(client, write) {
  const begun = Date.now();
  for (let event = 0; event < SECONDS * EVENTS_A_SECOND; event++) {
    const due = begun + (event * 1000) / EVENTS_A_SECOND;
    if (due > Date.now()) await new Promise((resolve) => setTimeout(resolve, due - Date.now()));
    const { name, about, audience } = write(event, `at-${Date.now()}`);
    await client.query(`insert into event (name, about, audience, at) values ($1, $2, $3, now())`, [
      name,
      about,
      audience,
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
