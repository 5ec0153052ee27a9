/*
 * Request Tracker 5 as Debian packs it (request-tracker5, rt5-standalone), on a database of its own in the PostgreSQL
 * that ours uses, under Starlet, its server with several processes. Nobody is told by mail: the one who writes is the
 * requestor. Signed in by session cookie, for a password in each request would measure bcrypt.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase } from '../../tools/postgres/ensure-database.mjs';

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const SETUP = '/usr/sbin/rt-setup-database-5';
const INITIAL_DATA = '/usr/share/request-tracker5/etc/initialdata';
const WORKERS = 8;
const READY_WITHIN_MS = 60_000;

/** Null where it is not installed. */
export async function openRequestTracker(ourUrl) {
  if (!existsSync(SERVER) || !existsSync(SETUP)) return null;
  const home = mkdtempSync(join(tmpdir(), 'jieyi-bench-rt-'));
  const port = await findPort();
  const url = new URL(ourUrl);
  url.pathname = '/rt5_bench';
  await ensureDatabase(url.href);
  const env = writeConfiguration(home, url, port);
  const log = openSync(join(home, 'rt.log'), 'a');
  const dba = ['--skip-create', '--dba', decodeURIComponent(url.username)];
  await run(SETUP, ['--action', 'schema,coredata', ...dba], env, log);
  await run(SETUP, ['--action', 'insert', '--datafile', INITIAL_DATA, ...dba], env, log);
  const options = ['--port', String(port), '--host', '127.0.0.1', '--max-workers', String(WORKERS)];
  const server = spawn(SERVER, options, { env, stdio: ['ignore', log, log], detached: true });
  const address = `http://127.0.0.1:${port}`;
  await waitUntilThere(address, server, home);
  return { address, workers: WORKERS, stop: () => stop(server, home) };
}

function writeConfiguration(home, url, port) {
  const { username, password, searchParams, hostname, pathname } = url;
  const folders = ['mason', 'session', 'conf.d'].map((name) => join(home, name));
  for (const folder of folders) mkdirSync(folder);
  const values = {
    rtname: 'bench',
    Organization: 'bench',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebPath: '',
    DatabaseType: 'Pg',
    DatabaseHost: searchParams.get('host') ?? hostname,
    DatabasePort: url.port || '5432',
    DatabaseUser: decodeURIComponent(username),
    DatabasePassword: decodeURIComponent(password) || 'none',
    DatabaseAdmin: decodeURIComponent(username),
    DatabaseName: pathname.slice(1),
    DatabaseRTHost: 'localhost',
    LogToSyslog: '',
    LogToSTDERR: 'error',
    StatementLog: '',
    MailCommand: 'testfile',
    MasonDataDir: folders[0],
    MasonSessionDir: folders[1],
    RestrictReferrer: 0,
    AutoLogoff: 0,
  };
  const lines = Object.entries(values).map(([name, value]) => `Set($${name}, ${quote(value)});`);
  const file = join(home, 'RT_SiteConfig.pm');
  writeFileSync(file, `${lines.join('\n')}\n1;\n`);
  return { ...process.env, RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: folders[2] };
}

const quote = (value) => `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

async function run(program, options, env, log) {
  const child = spawn(program, options, { env, stdio: ['ignore', log, log] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

async function waitUntilThere(address, server, home) {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const there = await fetch(`${address}/NoAuth/Login.html`).catch(() => null);
    if (there?.ok) return;
    if (server.exitCode !== null || performance.now() > deadline)
      throw new Error(`RT does not start, see ${home}/rt.log`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Its own processes only: the server leads their group. */
async function stop(server, home) {
  const gone = once(server, 'exit');
  process.kill(-server.pid, 'SIGTERM');
  await gone;
  rmSync(home, { recursive: true, force: true });
}

async function findPort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Somebody signed in, as a function of method, path and body. */
export async function signInToRequestTracker(address) {
  const first = await fetch(`${address}/NoAuth/Login.html`);
  let cookie = cookieOf(first);
  const form = new URLSearchParams({ user: 'root', pass: 'password', next: '' });
  const headers = {
    cookie,
    'content-type': 'application/x-www-form-urlencoded',
    referer: `${address}/NoAuth/Login.html`,
  };
  const reply = await fetch(`${address}/NoAuth/Login.html`, {
    method: 'POST',
    headers,
    body: form,
    redirect: 'manual',
  });
  cookie = cookieOf(reply) || cookie;
  return async (method, path, body) => {
    const more = body ? { body: JSON.stringify(body) } : {};
    const sent = { cookie, referer: address, ...(body && { 'content-type': 'application/json' }) };
    const answer = await fetch(`${address}/REST/2.0${path}`, { method, headers: sent, ...more });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`RT: ${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    return JSON.parse(text || '{}');
  };
}

const cookieOf = (reply) =>
  reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
