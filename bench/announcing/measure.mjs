/*
 * Transactions that announce beside the same that do not, over 64 connections of two processes, each of which reads what
 * all announce as a server does. On a throw-away PostgreSQL, or on DATABASE_URL's server.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { median, shown } from '../replay/figures.mjs';

const PROCESSES = 2;
const SUBJECTS = 10_000;
/** Short turns, so that a busy moment of the machine meets every way. */
const SECONDS = 1;
const TURNS = Number(process.env.BENCH_TURNS ?? 30);
const WAYS = ['silent', 'announcing', 'locked'];

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run`,
);
const { url, close } = await openDatabase();
// It makes the tables.
await (await startServer(url, { SAMPLE_DATA: '0', BILLING: 'simulated' })).stop();
const client = await connectTo(url);
await client.query(
  'create table bench_subject (id int primary key, changes int not null default 0) with (fillfactor = 70)',
);
await client.query(
  'create table bench_entry (id bigint generated always as identity primary key, subject_id int, words text)',
);
await client.query('insert into bench_subject select generate_series(1, $1::int)', [SUBJECTS]);
await client.query('vacuum analyze');

const writers = await Promise.all(Array.from({ length: PROCESSES }, startWriter));
const rates = Object.fromEntries(WAYS.map((way) => [way, []]));
const costs = Object.fromEntries(WAYS.map((way) => [way, []]));
for (const way of WAYS) await writeAll(way, 1);
for (let turn = 0; turn < TURNS; turn++) {
  for (const way of [...WAYS.slice(turn % WAYS.length), ...WAYS.slice(0, turn % WAYS.length)]) {
    const before = await cpuOfAll();
    const made = await writeAll(way, SECONDS);
    rates[way].push(made / SECONDS);
    costs[way].push(((await cpuOfAll()) - before) / made);
  }
}
for (const way of WAYS) {
  const ratio = (values) => median(values[way].map((value, turn) => value / values.silent[turn])).toFixed(2);
  const line = [`${shown(median(rates[way])).padStart(7)}/s`, `${ratio(rates)} of silent in the same turn`];
  console.log(
    `${way.padEnd(12)}${line.join(', ')}; of a core ${median(costs[way]).toFixed(2)} ms each, ${ratio(costs)} of silent`,
  );
}
console.log(`load ${load()} at the end`);
for (const writer of writers) writer.disconnect();
await client.end();
await close();

async function startWriter() {
  const file = fileURLToPath(new URL('write.mjs', import.meta.url));
  const writer = fork(file, { env: { ...process.env, DATABASE_URL: url } });
  writer.once('exit', (code) => code === 0 || stopFor(code));
  await once(writer, 'message');
  return writer;
}

/** Without a writer there is nothing to wait for. */
function stopFor(code) {
  console.error(`a writer ended with ${code}: see above`);
  process.exit(1);
}

/** Milliseconds that the writers and the database's own processes for them have had. */
async function cpuOfAll() {
  const { rows } = await client.query(`select pid from pg_stat_activity where backend_type = 'client backend'`);
  return [...rows.map(({ pid }) => pid), ...writers.map(({ pid }) => pid)].reduce((sum, pid) => sum + cpuOf(pid), 0);
}

function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** @returns how many transactions all made together */
async function writeAll(way, seconds) {
  const made = await Promise.all(
    writers.map(async (writer) => {
      writer.send({ way, seconds });
      const [said] = await once(writer, 'message');
      return said.made;
    }),
  );
  return made.reduce((sum, one) => sum + one, 0);
}
