/*
 * Lists and searches over a million tickets beside the same over ten thousand; and creating, moving and listing beside
 * Request Tracker 5. Over HTTP against the real server.
 *   npm run tickets                  everything, on a throw-away PostgreSQL, or on DATABASE_URL's server
 *   npm run tickets -- --lists       lists and searches only
 *   npm run tickets -- --peer        beside Request Tracker 5 only
 */
import { cpus, loadavg } from 'node:os';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { shown } from '../replay/figures.mjs';
import { askLists } from './ask-lists.mjs';
import { measureBesidePeer } from './beside-peer.mjs';
import { fillTickets } from './fill-tickets.mjs';

const SIZES = [10_000, Number(process.env.BENCH_TICKETS ?? 1_000_000)];
const LIMIT_MS = 100;

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run\n`,
);
if (!process.argv.includes('--lists')) await onOwnDatabase((server, url) => measureBesidePeer(server, url));
if (!process.argv.includes('--peer')) await measureLists();
process.exit(0);

async function measureLists() {
  const measured = [];
  for (const size of SIZES) {
    await onOwnDatabase(async (server, url, restart) => {
      // What the server does by itself would look through tables that have no indexes yet.
      await server.stop();
      const seconds = await fillTickets(url, size);
      const { address } = await restart();
      console.log(`\n${shown(size)} tickets (filled in ${seconds.toFixed(0)} s), load ${load()} before asking`);
      const client = await connectTo(url);
      measured.push(await askLists(address, client));
      await client.end();
    });
  }
  tell(measured);
}

function tell([small, large]) {
  const [few, many] = SIZES.map(shown);
  console.log(`\nThe first page of fifty, ms: median and p95 with ${few}, with ${many} tickets, ratio of the medians`);
  for (const [index, { name, median, p95, rows }] of large.entries()) {
    const before = small[index];
    const figures = [before.median, before.p95, median, p95].map((one) => one.toFixed(1).padStart(7));
    const late = median > LIMIT_MS ? `   OVER ${LIMIT_MS} ms` : '';
    console.log(
      `  ${name.padEnd(36)}${figures.join(' ')} ${(median / before.median).toFixed(2).padStart(6)}  ${rows} rows${late}`,
    );
  }
  const late = large.filter(({ median }) => median > LIMIT_MS).length;
  console.log(
    `\n${large.length - late} of ${large.length} under ${LIMIT_MS} ms at the median with ${many}; load ${load()} at the end`,
  );
}

async function onOwnDatabase(work) {
  const { url, close } = await openDatabase();
  let server = await startServer(url);
  const restart = async () => {
    server = await startServer(url);
    return server;
  };
  try {
    await work(server, url, restart);
    await server.stop();
  } finally {
    await close();
  }
}
