/* A real server on a database with the decisions, asked over HTTP as the studio does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { connectTo, ensureDatabase, quoteName } from '../../tools/postgres/ensure-database.mjs';
import { startThrowAwayCluster } from '../../tools/postgres/throw-away-cluster.mjs';
import { fillPast } from './fill-past.mjs';
import { median, percentile, shown } from './figures.mjs';

const clone = fileURLToPath(new URL('../..', import.meta.url));
const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

const REPLAYS = 5;
const POLL_MS = 25;
/** How long the desk is asked for each of the two medians, in turns. */
const DESK_SECONDS = 4;
const TURNS = 3;

export async function measureDatabase(count) {
  const { url, close } = await openDatabase();
  try {
    const server = await startServer(url);
    const filled = await fillPast(url, count);
    console.log(
      `${shown(count)} past decisions in PostgreSQL, ${shown(filled.sets)} distinct sets of facts (filled in ${filled.seconds.toFixed(0)} s):`,
    );
    const author = await signIn(server.address, 'author');
    await measureReplays(author);
    await measureDesk(author, await signIn(server.address, 'agent'));
    await server.stop();
  } finally {
    await close();
  }
}

async function measureReplays(author) {
  await replay(author, 'v1', 'v2');
  const [whole, inside] = [[], []];
  for (let timing = 0; timing < REPLAYS; timing++) {
    const { seconds, result } = await replay(author, 'v1', 'v2');
    whole.push(seconds);
    inside.push(result.seconds);
    if (timing > 0) continue;
    const { decisions, same, changed, cannotTell } = result;
    console.log(
      `  v1 against v2: ${shown(decisions)} decisions, ${shown(same)} same, ${shown(changed)} changed, ${shown(cannotTell)} cannot tell`,
    );
  }
  console.log(
    `  from asking to the result over HTTP      ${median(whole).toFixed(2)} s  (median of ${REPLAYS}, ${Math.min(...whole).toFixed(2)} to ${Math.max(...whole).toFixed(2)})`,
  );
  console.log(`  of that reading, judging and counting    ${median(inside).toFixed(2)} s`);
}

/** The same request one after another, with nothing else going on and with one replay after the other. */
async function measureDesk(author, agent) {
  const path = await findContact(author, agent);
  const [quiet, busy] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    quiet.push(...(await askFor(agent, path, DESK_SECONDS)));
    let going = true;
    const replays = keepReplaying(author, () => going);
    busy.push(...(await askFor(agent, path, DESK_SECONDS)));
    going = false;
    await replays;
  }
  const line = (name, times) =>
    console.log(
      `  ${name} ${median(times).toFixed(2)} ms median, ${percentile(times, 0.99).toFixed(2)} ms p99 (${shown(times.length)} requests)`,
    );
  console.log('\nA desk reading a contact, one request after another:');
  line('nothing else going on    ', quiet);
  line('one replay after another ', busy);
  console.log(`  ratio of the medians      ${(median(busy) / median(quiet)).toFixed(2)}`);
}

/** A sample of a change that this agent may read, as people do who look into a replay. */
async function findContact(author, agent) {
  const { result } = await replay(author, 'v1', 'v2');
  for (const { contactId } of result.byChange.flatMap(({ samples }) => samples)) {
    const path = `/api/contacts/${contactId}`;
    if (await agent('GET', path).catch(() => null)) return path;
  }
  throw new Error('no sample of the agent’s province');
}

async function keepReplaying(author, isGoing) {
  while (isGoing()) await replay(author, 'v1', 'v2');
}

async function askFor(person, path, seconds) {
  const times = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const start = performance.now();
    await person('GET', path);
    times.push(performance.now() - start);
  }
  return times;
}

async function replay(author, from, to) {
  const start = performance.now();
  const { id } = await author('POST', '/api/policy-replays', { from, to });
  for (;;) {
    // The list is small to read; the result is fetched once.
    const [latest] = (await author('GET', '/api/policy-replays')).filter((one) => one.id === id);
    if (latest?.endedAt) break;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const { state, result } = await author('GET', `/api/policy-replays/${id}`);
  if (state !== 'done') throw new Error(`the replay is ${state}`);
  return { seconds: (performance.now() - start) / 1000, result };
}

/** @param more of its name, where one run opens several */
export async function openDatabase(more = '') {
  const given = process.env.DATABASE_URL;
  if (!given) {
    const cluster = await startThrowAwayCluster(clone);
    const url = cluster.url('jieyi_bench');
    await ensureDatabase(url);
    return { url, close: cluster.stop };
  }
  const name = `jieyi_bench_${process.pid}${more && `_${more}`}`;
  const url = new URL(given);
  url.pathname = `/${name}`;
  await ensureDatabase(url.href);
  return { url: url.href, close: () => dropDatabase(given, name) };
}

async function dropDatabase(url, name) {
  const client = await connectTo(url);
  await client.query(`drop database if exists ${quoteName(name)} with (force)`);
  await client.end();
}

/** @param more of its environment; unless told otherwise it has sample data; @param program of another clone */
export async function startServer(databaseUrl, more = {}, program = main) {
  const asked = { REQUESTS_PER_MINUTE: '1000000', TRUSTED_PROXIES: '127.0.0.1' };
  const served = { DATABASE_URL: databaseUrl, PORT: '0', SAMPLE_DATA: '1', LOG_LEVEL: 'error' };
  const env = { ...process.env, ...asked, ...served, ...more };
  const server = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    // Once it is there, rejecting does nothing any more.
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const stop = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  };
  return { address, pid: server.pid, child: server, stop };
}

let asked = 0;

export async function signIn(address, username) {
  let cookie = '';
  const person = async (method, path, body) => {
    // To releases of before, one address may ask so many times a minute; the desks of a centre have one each.
    const from = `10.0.${Math.floor(asked / 250) % 250}.${(asked++ % 250) + 1}`;
    const headers = { cookie, 'x-forwarded-for': from, ...(body && { 'content-type': 'application/json' }) };
    const reply = await fetch(`${address}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const session = reply.headers.getSetCookie().find((one) => one.startsWith('jieyi_session='));
    cookie = session?.split(';')[0] ?? cookie;
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return JSON.parse(text || '{}');
  };
  await person('POST', '/api/sign-in', { username, password: `${username}-jieyi` });
  return person;
}
