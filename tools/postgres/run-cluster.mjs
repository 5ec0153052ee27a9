/*
 * Starts and stops one PostgreSQL cluster. It is reached by a unix socket in a folder only its owner can enter, so it
 * needs no password and takes no port. It runs detached: Ctrl-C must reach our process alone, which lets requests
 * finish before it stops the database.
 */
import { chmodSync, chownSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { closeSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';
import { nameLock, tryLock, askHolder } from '../processes/hold-lock.mjs';
import { spawnTied, waitForExit } from '../processes/spawn-tied.mjs';
import { chooseAccount } from './choose-account.mjs';
import { ensureCluster, readCleanEnvironment, SUPERUSER } from './create-cluster.mjs';
import { stopLeftovers } from './find-leftovers.mjs';
import { makeSocketFolder } from './make-socket-folder.mjs';
import { checkPlatform, preparePrograms } from './prepare-programs.mjs';

/** @typedef {import('../processes/hold-lock.mjs').Lock} Lock */
/** @typedef {import('./find-places.mjs').Place} Place */
/** @typedef {{ place: Place, name: string, lock: Lock }} Reservation */
/**
 * @typedef {object} ClusterSpec
 * @property {Place} place
 * @property {string} name
 * @property {import('./prepare-programs.mjs').Programs} programs
 * @property {import('./choose-account.mjs').Account | undefined} account
 * @property {boolean} durable
 */
/**
 * @typedef {object} Cluster
 * @property {(database: string) => string} url
 * @property {() => Promise<void>} stop may be called twice
 * @property {Promise<{ code: number | null }>} exited
 * @property {string} log
 */

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;
const LOG_LIMIT = 20_000_000;
/** Writes to disk that a test cluster can do without, and space it need not take. */
const NOT_DURABLE = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_wal_size=256MB',
  'max_connections=300',
];

/**
 * Takes the cluster's lock.
 * @param {Place} place
 * @returns {Promise<Reservation>}
 */
export async function reserveCluster(place) {
  checkPlatform();
  const name = nameLock('pg', place.home);
  const lock = await tryLock(name);
  if (lock) return { place, name, lock };
  const words = await askHolder(name);
  throw new CannotStart(
    `Already running.${words ? ` ${words}` : ''}`,
    'Use that one, or stop it first (Ctrl-C there).',
  );
}

/**
 * @param {string} clone
 * @param {Reservation} reservation
 * @param {{ durable?: boolean }} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(clone, { place, name, lock }, { durable = true } = {}) {
  const programs = preparePrograms(clone, place.programs);
  const account = chooseAccount(join(place.home, 'cluster'));
  giveFolder(place.home, account);
  await stopLeftovers(name);
  const spec = { place, name, programs, account, durable };
  const data = await ensureCluster(spec);
  const socket = makeSocketFolder(place.home, name, account);
  // No process of the cluster is left, so these are stale, whatever process number they tell.
  for (const stale of [join(data, 'postmaster.pid'), join(socket, '.s.PGSQL.5432'), join(socket, '.s.PGSQL.5432.lock')])
    rmSync(stale, { force: true });
  const log = join(place.home, 'postgres.log');
  const server = launchServer(spec, data, socket, log);
  await waitUntilReady(server, data, log);
  return {
    url: urlBy(socket),
    stop: () => stopServer(server).then(() => lock.release()),
    exited: waitForExit(server),
    log,
  };
}

/**
 * The cluster that somebody else runs here.
 * @param {Place} place
 * @returns {Promise<Pick<Cluster, 'url'> | undefined>} nothing where nobody does
 */
export async function findRunningCluster({ home }) {
  const name = nameLock('pg', home);
  if ((await askHolder(name)) === undefined) return undefined;
  return { url: urlBy(makeSocketFolder(home, name, chooseAccount(join(home, 'cluster')))) };
}

/** "localhost" is only there to please URL parsers; the folder in `host` is what counts. @param {string} socket */
function urlBy(socket) {
  return (/** @type {string} */ database) =>
    `postgres://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

/** @param {string} folder @param {import('./choose-account.mjs').Account | undefined} account */
function giveFolder(folder, account) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/** @param {ClusterSpec} spec @param {string} data @param {string} socket @param {string} log */
function launchServer({ programs, account, name, durable }, data, socket, log) {
  const settings = [
    `cluster_name=${name}`,
    'listen_addresses=',
    `unix_socket_directories="${socket}"`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : NOT_DURABLE),
  ];
  const file = openLog(log, account);
  const options = ['-D', data, '-p', '5432', ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawnTied(programs.postgres, options, {
    ...account,
    cwd: '/',
    env: readCleanEnvironment(),
    stdio: ['ignore', file, file],
    detached: true,
    deathSignal: 'SIGINT', // to PostgreSQL: roll back, write everything, stop
  });
  closeSync(file);
  return server;
}

/** @param {string} log @param {import('./choose-account.mjs').Account | undefined} account */
function openLog(log, account) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) truncateSync(log);
  const file = openSync(log, 'a', 0o600);
  if (account) chownSync(log, account.uid, account.gid);
  return file;
}

/** @param {import('node:child_process').ChildProcess} server @param {string} data @param {string} log */
async function waitUntilReady(server, data, log) {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!saysReady(join(data, 'postmaster.pid'), server.pid)) {
    if (server.exitCode !== null || server.signalCode !== null || performance.now() > deadline) {
      await stopServer(server);
      throw new CannotStart(`PostgreSQL does not start:\n${readTail(log)}`, `The whole log: ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The file's first line is the process, its eighth the state. @param {string} file @param {number | undefined} pid */
function saysReady(file, pid) {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** @param {string} log */
function readTail(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}

/**
 * SIGINT: orderly. SIGQUIT: at once, the next start recovers.
 * @param {import('node:child_process').ChildProcess} server
 */
async function stopServer(server) {
  const gone = waitForExit(server);
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(impatience);
}
