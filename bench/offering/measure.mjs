/*
 * Whom waiting contacts ring for: seats given a second, beside a plain queue of rows that are taken with `skip locked`, and
 * what a ring costs when everybody is busy. By the server itself, in two processes of which one keeps the queues, on a real
 * PostgreSQL.
 *   npm run offering                   on a throw-away PostgreSQL that does not wait for its disk, or on DATABASE_URL's server
 *   BENCH_SEATS=500 npm run offering   with fewer people than 2,000
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkQueues } from '../../server/dist/contact/queues/keeping/check-queues.js';
import { openServer } from '../../server/dist/open-server.js';
import { systemClock } from '../../server/dist/platform/clock.js';
import { readConfig } from '../../server/dist/platform/config.js';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase } from '../replay/database.mjs';
import { median, percentile, shown } from '../replay/figures.mjs';
import { clearDesks, countRung, fillSeats, letWait } from './fill-seats.mjs';
import { fillPlain, takePlain } from './plain-queue.mjs';

const { Client } = createRequire(new URL('../../server/package.json', import.meta.url))('pg');
const SEATS = Number(process.env.BENCH_SEATS ?? 2000);
const CONNECTIONS = 8;
const ROUNDS = 3;
const PLAIN = [];
const OURS = [];

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run\n`,
);
const { url, close } = await openDatabase();
const server = await openServer(settings(url), systemClock);
const standBy = await startStandBy(url);
const { queues } = server.centre;
const client = await connectTo(url);
try {
  await fillSeats(client, SEATS);
  await fillPlain(client);
  for (let round = 1; round <= ROUNDS; round++) {
    await giveWaiting(round);
    await givePlain(round);
  }
  console.log(`  ours to the plain queue  ${(median(OURS) / median(PLAIN)).toFixed(2)}`);
  for (let round = 1; round <= ROUNDS; round++) await giveArriving(round);
  await ringBusy();
} finally {
  await client.end();
  standBy.kill();
  await server.close();
  await close();
}
console.log(`load ${load()} at the end`);
process.exit();

function settings(databaseUrl) {
  const told = {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    SAMPLE_DATA: '1',
    LOG_LEVEL: 'error',
    COMPILE_SCHEMAS: 'when-used',
  };
  const config = readConfig(told, null);
  return { config, content: fileURLToPath(new URL('../../content', import.meta.url)), openTickets: false };
}

/** Another process of the same server, which stands by. */
async function startStandBy(databaseUrl) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', SAMPLE_DATA: '1', LOG_LEVEL: 'error' };
  const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('http://') && resolve());
    child.once('exit', (code) => reject(new Error(`the second server ended with ${code}`)));
  });
  return child;
}

/** The same number of rows, each taken by itself by whoever is free. */
async function givePlain(round) {
  const seconds = await takePlain(url, SEATS, CONNECTIONS);
  PLAIN.push(SEATS / seconds);
  console.log(
    `  ${`plain rows, round ${round}`.padEnd(24)} ${shown(SEATS)} taken in ${seconds.toFixed(2)} s: ${shown(SEATS / seconds)}/s`,
  );
}

/** As many wait as there are people, all of whom are free, and nobody was told of any. */
async function giveWaiting(round) {
  await letWait(client, SEATS);
  const seconds = await timed(() => queues.lookAtAll());
  OURS.push(SEATS / seconds);
  await tell(`${shown(SEATS)} wait, round ${round}`, seconds);
  await clearDesks(client);
}

/** One after the other comes in on each connection, half of them with the process that stands by; putting them in is part of the time. */
async function giveArriving(round) {
  let left = SEATS;
  const seconds = await timed(() =>
    sideBySide(async () => {
      const own = await connectTo(url);
      while (left-- > 0) {
        const [id] = await letWait(own, 1);
        const told = { contacts: [id] };
        if (left % 2 === 0) await queues.changed(told);
        else await own.query('select pg_notify($1, $2)', ['jieyi_queue', JSON.stringify(told)]);
      }
      await own.end();
    }).then(untilAllRing),
  );
  await tell(`one by one, round ${round}`, seconds);
  await clearDesks(client);
}

async function untilAllRing() {
  while ((await countRung(client)).contacts < SEATS) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function tell(name, seconds) {
  const { contacts, desks, wrong } = await countRung(client);
  const faults = contacts === SEATS && desks === SEATS && wrong === 0 ? 'none twice, none left' : 'NOT RIGHT';
  console.log(
    `  ${name.padEnd(24)} ${shown(contacts)} rung on ${shown(desks)} desks in ${seconds.toFixed(2)} s: ${shown(contacts / seconds)}/s, ${faults} (load ${load()})`,
  );
  if (faults === 'NOT RIGHT') process.exitCode = 1;
}

/** Everybody has somebody. */
async function ringBusy() {
  await letWait(client, SEATS);
  await queues.lookAtAll();
  const [first, ...others] = await letWait(client, 221);
  const statements = await countStatements(() => queues.changed({ contacts: [first] }));
  const times = [];
  for (const id of others.slice(0, 200)) {
    times.push(1000 * (await timed(() => queues.changed({ contacts: [id] }))));
  }
  const together = await timed(() => Promise.all(others.slice(200).map((id) => queues.changed({ contacts: [id] }))));
  console.log(`\nA ring with ${shown(SEATS)} people, all busy, and 221 waiting:`);
  console.log(`  statements               ${statements}`);
  console.log(`  ms, median and p99       ${median(times).toFixed(2)}, ${percentile(times, 0.99).toFixed(2)}`);
  console.log(`  20 at once               ${(1000 * together).toFixed(1)} ms: ${shown(20 / together)}/s`);
  const looked = await countStatements(() => checkQueues(server.centre));
  const looking = await timed(() => checkQueues(server.centre));
  console.log(`  the quarter-minute look  ${looked} statements, ${(1000 * looking).toFixed(1)} ms`);
}

async function countStatements(act) {
  const asking = new AsyncLocalStorage();
  const { query } = Client.prototype;
  let count = 0;
  Client.prototype.query = function (...given) {
    if (asking.getStore()) count += 1;
    return query.apply(this, given);
  };
  await asking.run(true, act);
  Client.prototype.query = query;
  return count;
}

async function timed(act) {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

function sideBySide(act) {
  return Promise.all(Array.from({ length: CONNECTIONS }, act));
}
