/*
 * Verbs over HTTP beside a bare transaction that writes the same rows, in turns in one run: raising a ticket, accepting one,
 * and the first fifty of a list. On a throw-away PostgreSQL, or on DATABASE_URL's server.
 *   npm run verbs
 *   npm run verbs -- --before PATH    and beside the server of another clone, built, on a database of its own
 */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { each, inParallel } from '../clients.mjs';
import { openDatabase, signIn, startServer } from '../replay/database.mjs';
import { median, shown } from '../replay/figures.mjs';
import { openBare } from './write-bare.mjs';

const CLIENTS = [1, 8];
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const TURNS = 3;
const FILLED = 500;
const ENOUGH_TO_ACCEPT = 400 * SECONDS;
const happened = '上月在省界附近开机，收到异地欢迎短信，账单多出漫游通话费二十三元四角，客户不认可';

const load = () => loadavg()[0].toFixed(2);
const before = process.argv.includes('--before') ? process.argv[process.argv.indexOf('--before') + 1] : null;
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run\n`,
);
const closing = [];
const sides = [await openServed('over HTTP'), ...(before ? [await openServed('before', before)] : [])];
sides.splice(1, 0, await openBareSide(sides[0]));
for (const side of sides) await fill(side);
for (const what of (process.env.BENCH_ONLY ?? 'raise accept list').split(' '))
  for (const clients of CLIENTS) await compare(what, clients);
console.log(`\nload ${load()} at the end`);
for (const close of closing.toReversed()) await close();
process.exit(0);

/** A server as it is started, and what a client asks of it. */
async function openServed(name, clone) {
  const { url, close } = await openDatabase();
  const server = await startServer(url, {}, clone ? join(clone, 'server', 'dist', 'main.js') : undefined);
  closing.push(close, () => server.stop());
  const people = await each(Math.max(...CLIENTS), async () => ({
    agent: await signIn(server.address, 'agent'),
    handler: await signIn(server.address, 'billing-zj'),
  }));
  let number = 0;
  return {
    name,
    url,
    made: [],
    raise: async (client) => {
      const words = { kind: 'complaint', category: 'billing', summary: `漫游费不认可 ${number}`, form: { happened } };
      const key = `bench-${process.pid}-${number++}`;
      return (await people[client].agent('POST', '/api/tickets', { key, ...words })).id;
    },
    accept: (client, id) => people[client].handler('POST', `/api/tickets/${id}/accept`, { key: `accept-${id}` }),
    list: (client) => people[client].agent('GET', '/api/tickets?team=zj-billing&state=open&limit=50'),
  };
}

/** The rows that our server wrote for one ticket, written again and again by themselves. */
async function openBareSide(ours) {
  const raised = await ours.raise(0);
  await ours.accept(0, raised);
  const bare = await openBare(ours.url, raised, Math.max(...CLIENTS));
  closing.push(bare.close);
  return { name: 'bare', made: [], raise: bare.raise, accept: bare.accept, list: bare.list };
}

/** Every part of every side was used before it is timed. */
async function fill(side) {
  await inParallel(8, FILLED, async (client) => side.made.push(await side.raise(client)));
  await inParallel(8, 40, (client) => side.accept(client, side.made.shift()));
  await inParallel(8, 40, (client) => side.list(client));
}

async function compare(what, clients) {
  const timed = sides.map(() => ({ times: [], rates: [] }));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [place, side] of sides.entries()) {
      const { times, rate } = await time(side, what, clients);
      timed[place].times.push(...times);
      timed[place].rates.push(rate);
    }
  }
  const [ours] = timed;
  for (const [place, { times, rates }] of timed.entries()) {
    const took = `${median(times).toFixed(1).padStart(7)} ms ${shown(median(rates)).padStart(7)}/s`;
    const ratio = `${(median(ours.times) / median(times)).toFixed(2)} times its time, ${(median(ours.rates) / median(rates)).toFixed(2)} of its rate`;
    console.log(
      `  ${what.padEnd(7)}${String(clients).padStart(2)} clients  ${sides[place].name.padEnd(10)}${took}   ${place > 0 ? ratio : ''}`,
    );
  }
}

async function time(side, what, clients) {
  if (what === 'accept') await stock(side);
  const times = [];
  const start = performance.now();
  const end = start + SECONDS * 1000;
  const work = async (client) => {
    while (performance.now() < end) {
      const one = what === 'accept' ? side.made.shift() : null;
      if (one === undefined) return;
      const began = performance.now();
      const result = await side[what](client, one);
      times.push(performance.now() - began);
      if (what === 'raise') side.made.push(result);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return { times, rate: (times.length / (performance.now() - start)) * 1000 };
}

async function stock(side) {
  await inParallel(8, ENOUGH_TO_ACCEPT - side.made.length, async (client) => side.made.push(await side.raise(client)));
}
