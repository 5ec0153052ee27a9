/*
 * The hottest reads over a million contacts beside the same over ten thousand, over HTTP against the real server, on a
 * throw-away PostgreSQL or on DATABASE_URL's server. Afterwards, which indexes nobody asked for.
 *   npm run contacts                 BENCH_CONTACTS=100000 for another size
 *   npm run contacts -- --play       whole contacts only, and what of the processors each takes
 */
import { cpus, loadavg } from 'node:os';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { shown } from '../replay/figures.mjs';
import { askReads } from './ask-reads.mjs';
import { fillContacts } from './fill-contacts.mjs';
import { listUnused } from './list-unused.mjs';
import { playContacts } from './play-contacts.mjs';

const SIZES = [10_000, Number(process.env.BENCH_CONTACTS ?? 1_000_000)];
const MOST_TIMES = 2;

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run\n`,
);
await play();
if (!process.argv.includes('--play')) {
  const sides = [];
  for (const size of SIZES) sides.push(await fill(size));
  console.log(`load ${load()} before asking`);
  tell(await askReads(sides));
  for (const { server } of sides) await server.stop();
  console.log(`\nIndexes that nothing asked for with ${shown(SIZES.at(-1))}; load ${load()} at the end`);
  for (const { table, index, size } of await listUnused(sides.at(-1).client))
    console.log(`  ${table.padEnd(24)} ${index.padEnd(40)} ${size}`);
  for (const { client, close } of sides) {
    await client.end();
    await close();
  }
}
process.exit(0);

async function play() {
  const { url, close } = await openDatabase();
  try {
    const server = await startServer(url);
    const client = await connectTo(url);
    const { ours, postgres, seconds, announcing } = await playContacts(server, client);
    console.log(
      `A contact with its desk: ${ours.toFixed(0)} ms of a processor in our process, ${postgres.toFixed(0)} ms in PostgreSQL,`,
    );
    console.log(
      `  ${announcing.toFixed(1)} transactions that announce, ${seconds.toFixed(2)} s from its ring to its close; load ${load()}\n`,
    );
    await client.end();
    await server.stop();
  } finally {
    await close();
  }
}

/** A database of its own with so many contacts, and a server on it. */
async function fill(size) {
  const { url, close } = await openDatabase(size);
  // What the server does by itself would look through tables that have no indexes yet.
  await (await startServer(url)).stop();
  const seconds = await fillContacts(url, size);
  const client = await connectTo(url);
  await client.query('select pg_stat_reset()');
  const server = await startServer(url);
  console.log(`${shown(size)} contacts (filled in ${seconds.toFixed(0)} s), load ${load()}`);
  return { address: server.address, server, client, close };
}

function tell(asked) {
  console.log(`\nMilliseconds: median and p95 with ${SIZES.map(shown).join(', with ')} contacts, ratio of the medians`);
  for (const { name, of } of asked) {
    const figures = of.flatMap(({ median, p95 }) => [median, p95]).map((one) => one.toFixed(1).padStart(7));
    const ratio = of[1].median / of[0].median;
    const marked = ratio > MOST_TIMES ? `   OVER ${MOST_TIMES}` : '';
    const rows = of.map((one) => one.rows).join(', ');
    console.log(`  ${name.padEnd(36)}${figures.join(' ')} ${ratio.toFixed(2).padStart(6)}  ${rows} rows${marked}`);
  }
}
