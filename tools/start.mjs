/*
 * npm start: install, build, PostgreSQL (or DATABASE_URL), the database, the server. Everything it started stops with it,
 * the server before the database. The server knows nothing of this: it is configured by its environment alone.
 */
import { join } from 'node:path';
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';
import { say, secondsSince } from './processes/report-progress.mjs';
import { waitForExit } from './processes/spawn-tied.mjs';
import { choosePort, refuseTaken } from './start/choose-port.mjs';
import { chooseSettings, launchServer, PORT_TAKEN, stopServer, waitUntilServing } from './start/launch-server.mjs';
import { reserveDatabase } from './start/open-database.mjs';
import { prepareShutdown } from './start/prepare-shutdown.mjs';

const HOST = process.env['HOST'] || '127.0.0.1';

async function main() {
  const startedAt = performance.now();
  const shutdown = prepareShutdown();
  try {
    const openDatabase = await reserveDatabase(shutdown);
    // Said before anything takes its time; looked at again when the server starts.
    await refuseTaken(HOST, process.env['PORT']);
    await ensurePackages();
    return await serve(await openWhileBuilding(openDatabase), shutdown, startedAt);
  } finally {
    await shutdown.run();
  }
}

/**
 * Waits for both whatever becomes of either: what was started is known, so that it can be stopped.
 * @param {() => Promise<import('./start/open-database.mjs').Database>} openDatabase
 */
async function openWhileBuilding(openDatabase) {
  const [database, built] = await Promise.allSettled([openDatabase(), buildParts()]);
  if (built.status === 'rejected') throw built.reason;
  if (database.status === 'rejected') throw database.reason;
  return database.value;
}

/**
 * @param {import('./start/open-database.mjs').Database} database
 * @param {import('./start/prepare-shutdown.mjs').Shutdown} shutdown
 * @param {number} startedAt
 */
async function serve(database, shutdown, startedAt) {
  for (;;) {
    const port = await choosePort(HOST, process.env['PORT']);
    const server = launchServer(join(CLONE, 'server/dist/main.js'), chooseSettings(database.url, HOST, port));
    shutdown.add(
      () => stopServer(server),
      () => server.kill('SIGKILL'),
    );
    void sayServing(server, database, `http://${HOST}:${port}`, startedAt);
    const ended = await Promise.race([waitForExit(server), database.failed.then(() => 'database')]);
    if (shutdown.isRunning()) return 0;
    if (ended === 'database') throw new CannotStart('PostgreSQL has ended by itself, so the server is stopped too.');
    // Taken since it was looked at. A port that was asked for gives way to no other.
    if (server.exitCode === PORT_TAKEN && !process.env['PORT']) continue;
    throw new CannotStart(`The server has ended by itself (${describeEnd(server)}).`, 'What it said last is above.');
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {import('./start/open-database.mjs').Database} database
 * @param {string} address
 * @param {number} startedAt
 */
async function sayServing(server, database, address, startedAt) {
  await waitUntilServing(server);
  database.tell(`It serves ${address}`);
  say(`  listening after ${secondsSince(startedAt)}. Stop: Ctrl-C`);
}

/** @param {import('node:child_process').ChildProcess} server */
function describeEnd({ exitCode, signalCode }) {
  return signalCode ?? `exit code ${exitCode}`;
}

await runMain(main);
