/*
 * The hottest reads over a million contacts beside the same over ten thousand, over HTTP against the real server, on a
 * throw-away PostgreSQL or on DATABASE_URL's server. Afterwards, which indexes nobody asked for.
 *   npm run contacts                 BENCH_CONTACTS=100000 for another size
 */
import { cpus, loadavg } from 'node:os';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { shown } from '../replay/figures.mjs';
import { askReads } from './ask-reads.mjs';
import { fillContacts } from './fill-contacts.mjs';
import { listUnused } from './list-unused.mjs';

const SIZES = [10_000, Number(process.env.BENCH_CONTACTS ?? 1_000_000)];
const MOST_TIMES = 2;

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run\n`,
);
const measured = [];
for (const size of SIZES) measured.push(await measure(size));
tell(measured);
process.exit(0);

async function measure(size) {
  const { url, close } = await openDatabase();
  try {
    // What the server does by itself would look through tables that have no indexes yet.
    await (await startServer(url)).stop();
    const seconds = await fillContacts(url, size);
    const client = await connectTo(url);
    await client.query('select pg_stat_reset()');
    const server = await startServer(url);
    console.log(`${shown(size)} contacts (filled in ${seconds.toFixed(0)} s), load ${load()} before asking`);
    const asked = await askReads(server.address, client);
    await server.stop();
    const unused = await listUnused(client);
    await client.end();
    return { asked, unused };
  } finally {
    await close();
  }
}

function tell([small, large]) {
  const [few, many] = SIZES.map(shown);
  console.log(`\nMilliseconds: median and p95 with ${few}, with ${many} contacts, ratio of the medians`);
  for (const [index, { name, median, p95, rows }] of large.asked.entries()) {
    const before = small.asked[index];
    const figures = [before.median, before.p95, median, p95].map((one) => one.toFixed(1).padStart(7));
    const ratio = median / before.median;
    const marked = ratio > MOST_TIMES ? `   OVER ${MOST_TIMES}` : '';
    console.log(
      `  ${name.padEnd(36)}${figures.join(' ')} ${ratio.toFixed(2).padStart(6)}  ${before.rows}, ${rows} rows${marked}`,
    );
  }
  console.log(`\nIndexes that nothing asked for with ${many}; load ${load()} at the end`);
  for (const { table, index, size } of large.unused) console.log(`  ${table.padEnd(20)} ${index.padEnd(32)} ${size}`);
}
