import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** A pgBouncer of the test's own, that lends connections for a transaction at a time. */
export interface Pooler {
  /** The database, through it. */
  urlOf(databaseUrl: string): string;
  stop(): Promise<void>;
}

/** Fewer than the clients that come, so that connections are shared in truth. */
const POOL_SIZE = 8;

/** Where it is, or why this machine does without: a newcomer's tests pass with nothing installed, CI has to have it. */
export function findPooler(): { program: string } | { missing: string } {
  if (process.env['JIEYI_POOLER'] === 'none')
    return { missing: 'JIEYI_POOLER=none: what runs through a pooler was left out' };
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const program = folders.map((folder) => join(folder, 'pgbouncer')).find(isProgram);
  if (program) return { program };
  if (process.env['CI']) throw new Error('pgbouncer is not here, and CI installs it: .ci/run');
  return { missing: 'pgbouncer is not here (apt-get install pgbouncer): what runs through a pooler was left out' };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function startPooler(program: string, serverUrl: string): Promise<Pooler> {
  const { account, target } = readTarget(serverUrl);
  const folder = mkdtempSync(join(tmpdir(), 'jieyi-pooler-'));
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(settings, settingsText(target, port));
  if (account) for (const path of [folder, settings]) chownSync(path, account.uid, account.gid);
  const pooler = spawn(program, [settings], { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  const urlOf = (databaseUrl: string) => {
    const url = new URL(databaseUrl);
    url.searchParams.delete('host');
    url.hostname = '127.0.0.1';
    url.port = String(port);
    return url.href;
  };
  await untilReady(pooler, urlOf(serverUrl));
  return {
    urlOf,
    stop: async () => {
      if (pooler.exitCode === null && pooler.signalCode === null) {
        const gone = once(pooler, 'exit');
        pooler.kill('SIGKILL');
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It runs as nobody else than the cluster does: it refuses root, and only the owner enters the socket's folder. */
function readTarget(serverUrl: string): { account: { uid: number; gid: number } | undefined; target: string } {
  const { hostname, port, username, password, searchParams } = new URL(serverUrl);
  const folder = searchParams.get('host');
  const owner = folder === null ? undefined : statSync(folder);
  const account = owner && process.getuid?.() === 0 && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
  const secret = password ? ` password=${decodeURIComponent(password)}` : '';
  const target = `host=${folder ?? hostname} port=${port || 5432} user=${decodeURIComponent(username)}${secret}`;
  return { account, target };
}

function settingsText(target: string, port: number): string {
  return `[databases]
* = ${target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${POOL_SIZE}
max_client_conn = 200
log_connections = 0
log_disconnections = 0
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const READY_WITHIN_MS = 10_000;

async function untilReady(pooler: ChildProcess, url: string): Promise<void> {
  let said = '';
  pooler.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!(await answers(url))) {
    if (pooler.exitCode !== null || performance.now() > deadline) {
      pooler.kill('SIGKILL');
      throw new Error(`pgbouncer does not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
