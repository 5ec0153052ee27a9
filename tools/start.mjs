/*
 * npm start: install, build, PostgreSQL (or DATABASE_URL), the database, the server. Everything it started stops with it,
 * the server before the database. The server knows nothing of this: it is configured by its environment alone.
 */
import { join } from 'node:path';
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { ensureDatabase } from './postgres/ensure-database.mjs';
import { findLastingPlace } from './postgres/find-places.mjs';
import { reserveCluster, startCluster } from './postgres/run-cluster.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';
import { reportStep, say, secondsSince } from './processes/report-progress.mjs';
import { waitForExit } from './processes/spawn-tied.mjs';
import { choosePort } from './start/choose-port.mjs';
import { launchServer, stopServer, waitUntilListening } from './start/launch-server.mjs';
import { prepareShutdown } from './start/prepare-shutdown.mjs';

const DATABASE = 'jieyi';
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** @typedef {{ url: string, tell(words: string): void, failed: Promise<unknown> }} Database */

async function main() {
  const startedAt = performance.now();
  const shutdown = prepareShutdown();
  try {
    const openDatabase = await reserveDatabase(shutdown);
    await ensurePackages();
    await buildParts();
    return await serve(await openDatabase(), shutdown, startedAt);
  } finally {
    await shutdown.run();
  }
}

/**
 * Before anything else: a second start should say so at once.
 * @param {import('./start/prepare-shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<() => Promise<Database>>}
 */
async function reserveDatabase(shutdown) {
  const given = process.env['DATABASE_URL'];
  if (given) return () => openGivenDatabase(given);
  const reservation = await reserveCluster(findLastingPlace(CLONE));
  return () =>
    reportStep('starting PostgreSQL', async () => {
      const cluster = await startCluster(CLONE, reservation);
      shutdown.add(cluster.stop);
      const url = cluster.url(DATABASE);
      await ensureDatabase(url);
      return { url, tell: reservation.lock.tell, failed: cluster.exited };
    });
}

/** @param {string} url @returns {Promise<Database>} */
async function openGivenDatabase(url) {
  await reportStep('connecting to DATABASE_URL', () => ensureDatabase(url));
  return { url, tell: () => {}, failed: new Promise(() => {}) };
}

/**
 * @param {Database} database
 * @param {import('./start/prepare-shutdown.mjs').Shutdown} shutdown
 * @param {number} startedAt
 */
async function serve(database, shutdown, startedAt) {
  const host = process.env['HOST'] || '127.0.0.1';
  const port = await choosePort(host, process.env['PORT']);
  const server = launchServer(join(CLONE, 'server/dist/main.js'), {
    DATABASE_URL: database.url,
    HOST: host,
    PORT: String(port),
    SAMPLE_DATA: process.env['SAMPLE_DATA'] ?? (mayHaveSampleData(host) ? '1' : '0'),
  });
  shutdown.add(() => stopServer(server));
  database.tell(`It serves http://${host}:${port}`);
  waitUntilListening(server, host, port).then(() => say(`  listening after ${secondsSince(startedAt)}. Stop: Ctrl-C`));
  const ended = await Promise.race([waitForExit(server), database.failed.then(() => 'database')]);
  if (shutdown.isRunning()) return 0;
  if (ended === 'database') throw new CannotStart('PostgreSQL has ended by itself, so the server is stopped too.');
  throw new CannotStart(`The server has ended by itself (${describeEnd(server)}).`, 'What it said last is above.');
}

/** It brings accounts with known passwords: for trying out, on this machine alone. @param {string} host */
function mayHaveSampleData(host) {
  return !process.env['JIEYI_PRODUCTION'] && LOOPBACK.has(host);
}

/** @param {import('node:child_process').ChildProcess} server */
function describeEnd({ exitCode, signalCode }) {
  return signalCode ?? `exit code ${exitCode}`;
}

await runMain(main);
