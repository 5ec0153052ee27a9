/*
 * Create, move and list over HTTP, ours and Request Tracker 5 in turns, with as many clients at once as told. Both have the
 * same tickets, raised through their own interface before anything is timed, and run on the same PostgreSQL.
 */
import { each, inParallel } from '../clients.mjs';
import { median, shown } from '../replay/figures.mjs';
import { signIn } from '../replay/database.mjs';
import { openRequestTracker, signInToRequestTracker } from './request-tracker.mjs';

const CLIENTS = [1, 8, 64];
const ROWS = Number(process.env.BENCH_ROWS ?? 500);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);

const summary = (number) => `客户反映第${number}次在余杭区仓前街道被收取漫游费不认可，要求退费并致歉`;
const happened = '上月在省界附近开机，收到异地欢迎短信，账单多出漫游通话费二十三元四角，客户不认可';

/** What a client does; each returns once the answer is read. `made` holds the tickets to be moved. */
async function openOurs(address, clients) {
  const agents = await each(clients, () => signIn(address, 'agent'));
  const handlers = await each(clients, () => signIn(address, 'billing-zj'));
  let number = 0;
  return {
    name: 'ours',
    made: [],
    create: async (client, key = `bench-${process.pid}-${number++}`) => {
      const words = { kind: 'complaint', category: 'billing', summary: summary(number), form: { happened } };
      return (await agents[client]('POST', '/api/tickets', { key, ...words })).id;
    },
    move: (client, id) => handlers[client]('POST', `/api/tickets/${id}/accept`, { key: `move-${id}` }),
    list: async (client) => (await agents[client]('GET', '/api/tickets?team=zj-billing&state=open&limit=50')).length,
  };
}

async function openTheirs(address, clients) {
  const people = await each(clients, () => signInToRequestTracker(address));
  let number = 0;
  const query = encodeURIComponent("Queue = 'General' AND ( Status = 'new' OR Status = 'open' )");
  const fields = 'Subject,Status,Queue,Owner,Created,LastUpdated,Priority,Creator';
  const list = `/tickets?query=${query}&orderby=Created&order=DESC&per_page=50&fields=${fields}`;
  return {
    name: 'Request Tracker 5',
    made: [],
    create: async (client) => {
      const words = { Subject: summary(number++), Content: happened, ContentType: 'text/plain' };
      return (await people[client]('POST', '/ticket', { Queue: 'General', Requestor: 'root@localhost', ...words })).id;
    },
    move: (client, id) => people[client]('PUT', `/ticket/${id}`, { Status: 'open' }),
    list: async (client) => (await people[client]('GET', list)).items.length,
  };
}

export async function measureBesidePeer(server, url) {
  const peer = await openRequestTracker(url);
  if (!peer) {
    console.log('\n*** SKIPPED: Request Tracker 5 is not installed here, so nothing is compared with it.');
    console.log('*** On Debian: apt-get install --no-install-recommends request-tracker5 rt5-db-postgresql\n');
    return;
  }
  try {
    const most = Math.max(...CLIENTS);
    const sides = [await openOurs(server.address, most), await openTheirs(peer.address, most)];
    for (const side of sides) await fill(side);
    console.log(
      `Beside Request Tracker 5 (${peer.workers} processes under Starlet), ${shown(ROWS)} tickets each, ${SECONDS} s a figure:`,
    );
    for (const what of ['create', 'move', 'list']) {
      for (const clients of CLIENTS) await compare(sides, what, clients);
    }
  } finally {
    await peer.stop();
  }
}

/** The same rows on both sides, and every process of both has done everything before it is timed. */
async function fill(side) {
  await inParallel(8, ROWS, async (client) => side.made.push(await side.create(client)));
  await inParallel(16, 48, (client) => side.list(client));
  await inParallel(8, 24, (client) => side.move(client, side.made.shift()));
}

async function compare(sides, what, clients) {
  const [ours, theirs] = [await time(sides[0], what, clients), await time(sides[1], what, clients)];
  const told = [ours, theirs].map(
    ({ rate, times }) => `${rate.toFixed(1).padStart(7)}/s ${median(times).toFixed(0).padStart(6)} ms`,
  );
  const ratio = (ours.rate / theirs.rate).toFixed(1).padStart(6);
  console.log(
    `  ${what.padEnd(7)} ${String(clients).padStart(2)} clients   ours ${told[0]}   RT ${told[1]}   ratio ${ratio}`,
  );
}

/** How many in a second, and how long each took. Tickets to be moved are made before the time runs. */
async function time(side, what, clients) {
  if (what === 'move') await stock(side, clients);
  const times = [];
  const start = performance.now();
  const end = start + SECONDS * 1000;
  const work = async (client) => {
    while (performance.now() < end) {
      const one = what === 'move' ? side.made.shift() : null;
      if (one === undefined) return;
      const began = performance.now();
      const result = await side[what](client, ...(one === null ? [] : [one]));
      times.push(performance.now() - began);
      if (what === 'create') side.made.push(result);
      if (what === 'list' && result !== 50) throw new Error(`${side.name} lists ${result} tickets instead of 50`);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return { times, rate: (times.length / (performance.now() - start)) * 1000 };
}

const ENOUGH_TO_MOVE = { ours: 1500, 'Request Tracker 5': 150 };

async function stock(side, clients) {
  const missing = Math.max(ENOUGH_TO_MOVE[side.name] ?? 0, 2 * clients) - side.made.length;
  await inParallel(8, missing, async (client) => side.made.push(await side.create(client)));
}
