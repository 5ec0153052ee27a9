/*
 * Open web chats in one process of the server: what memory a chat takes, and how long a message is on its way from one side to the other
 * while all are open. Over HTTP as browsers do it, all visitors from one address, under the limits that a server has. The
 * browsers and desks are in a process of their own. On a throw-away PostgreSQL, or on DATABASE_URL's server.
 *   npm run chats
 *   BENCH_CHATS=500 npm run chats          with fewer chats than 5,000
 *   BENCH_MESSAGES=50 npm run chats        with fewer messages each way than 500
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { openDatabase, startServer } from '../replay/database.mjs';
import { cpuOf, percentile, shown } from '../replay/figures.mjs';
import { fillAgents, fillChats } from './fill-chats.mjs';

const CHATS = Number(process.env.BENCH_CHATS ?? 5000);
const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 500);
const EVERY_MS = Number(process.env.BENCH_EVERY_MS ?? 50);
const BEAT_MS = 15_000;
const STREAMS_OF_A_VISITOR = 6;
const SITE = 'portal';
const WEIGHED = 4;
const few = Math.min(50, CHATS);

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run\n`,
);
const { url, close } = await openDatabase();
const weigher = new URL('weigh.mjs', import.meta.url).href;
// As many requests a minute as a server allows by itself.
const server = await startServer(url, { REQUESTS_PER_MINUTE: '3000', NODE_OPTIONS: `--import=${weigher}` });
const client = await connectTo(url);
const browsers = fork(fileURLToPath(new URL('browsers.mjs', import.meta.url)));
await once(browsers, 'message');
const cookies = await fillAgents(client, CHATS);
const chats = await fillChats(client, CHATS);
try {
  // What is made once for all is not a chat's.
  await ask({ act: 'open', address: server.address, streams: chats.slice(0, few).map(visitorStream) });
  await ask({ act: 'talk', talks: drawTalks(few, few), everyMs: EVERY_MS });
  await tellMemory();
  await tellMessages();
  await tellLimits();
} finally {
  browsers.disconnect();
  await client.end();
  await server.stop();
  await close();
}
console.log(`load ${load()} at the end`);

async function tellMemory() {
  const [before, used] = [await weigh(), cpuOf(server.pid)];
  const { opened, refused, seconds } = await ask({ act: 'open', streams: chats.slice(few).map(visitorStream) });
  await pastABeat();
  const after = await weigh();
  const { ended } = await ask({ act: 'standing' });
  const kB = (field) => (CHATS > few ? ((after[field] - before[field]) / 1024 / (CHATS - few)).toFixed(1) : '–');
  console.log(
    `${shown(opened)} opened from one address in ${seconds.toFixed(1)} s (${(cpuOf(server.pid) - used).toFixed(1)} s of a processor), ${refused} refused, ${ended} ended by the server`,
  );
  console.log(`                     ${shown(few)} open   ${shown(CHATS)} open   kB a chat`);
  for (const [name, field] of [
    ['resident set, MB', 'rss'],
    ['heap after GC, MB', 'heapUsed'],
    ['external, MB', 'external'],
  ])
    console.log(
      `  ${name.padEnd(18)} ${inMB(before[field]).padStart(7)} ${inMB(after[field]).padStart(11)} ${kB(field).padStart(11)}`,
    );
  if (refused > 0 || ended > 0) process.exitCode = 1;
}

async function tellMessages() {
  const desks = Array.from({ length: Math.ceil(CHATS / 3) }, (_, number) => ({
    whose: 'desk',
    path: '/api/live',
    headers: { cookie: cookies[number] },
  }));
  const { opened } = await ask({ act: 'open', streams: desks });
  const { delays, lost } = await ask({ act: 'talk', talks: drawTalks(CHATS, MESSAGES), everyMs: EVERY_MS });
  console.log(
    `\n${shown(1000 / EVERY_MS)} messages a second with ${shown(CHATS)} chats and ${shown(desks.length)} desks open (${opened - desks.length - CHATS + few >= 0 ? 'all' : shown(opened)}): milliseconds from sending to the other side’s stream`,
  );
  for (const [name, direction] of [
    ['staff to visitor', 'out'],
    ['visitor to staff', 'in'],
  ]) {
    const late = delays[direction];
    const [p50, p99, most] = [0.5, 0.99, 1].map((part) => shown(percentile(late, part)));
    console.log(`  ${name}   median ${p50}, p99 ${p99}, most ${most}   (${shown(late.length)})`);
  }
  if (lost > 0) {
    console.log(`  NOT RIGHT: ${lost} not heard of within ten seconds`);
    process.exitCode = 1;
  }
  console.log(`  load ${load()}`);
}

/** One visitor too many times: their oldest makes room, and nobody else’s. */
async function tellLimits() {
  const before = (await ask({ act: 'standing' })).ended;
  const again = Array.from({ length: STREAMS_OF_A_VISITOR }, () => visitorStream(chats[0]));
  await ask({ act: 'open', streams: again });
  const more = (await ask({ act: 'standing' })).ended - before;
  console.log(`\n${again.length} more streams of one visitor ended ${more} of all (wanted: 1)`);
  if (more !== 1) process.exitCode = 1;
}

function visitorStream({ visitor }) {
  return { whose: 'visitor', path: `/chat/${SITE}/mine/live`, headers: { authorization: `Bearer ${visitor}` } };
}

/** As many of each way, spread over all chats; each chat is written in once at most each way. */
function drawTalks(among, count) {
  const chosen = Math.min(count, among);
  return Array.from({ length: chosen }, (_, place) => chats[Math.floor((place * among) / chosen)]).flatMap((chat) => [
    {
      contactId: chat.contactId,
      direction: 'out',
      path: `/api/contacts/${chat.contactId}/messages`,
      headers: { cookie: cookies[chat.agent] },
    },
    ...(count > few || among > few
      ? [
          {
            contactId: chat.contactId,
            direction: 'in',
            path: `/chat/${SITE}/mine/messages`,
            headers: { authorization: `Bearer ${chat.visitor}` },
          },
        ]
      : []),
  ]);
}

/** The least of some: what is just being done is no chat's. */
async function weigh() {
  const all = [];
  for (let time = 0; time < WEIGHED; time++) {
    server.child.send({ weigh: true });
    for (let said; !said; ) {
      [{ weighed: said }] = await once(server.child, 'message');
      if (said) all.push(said);
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  return Object.fromEntries(Object.keys(all[0]).map((field) => [field, Math.min(...all.map((one) => one[field]))]));
}

/** Every stream was beaten on at least once. */
function pastABeat() {
  return new Promise((resolve) => setTimeout(resolve, BEAT_MS + 2000));
}

async function ask(asked) {
  browsers.send(asked);
  const [said] = await once(browsers, 'message');
  return said;
}

function inMB(bytes) {
  return (bytes / 1024 / 1024).toFixed(1);
}
