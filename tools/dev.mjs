/*
 * npm run dev [-- --inspect[=PORT]]: PostgreSQL, the server and Vite's own server for the web, by one command. A saved file of policy,
 * queue or server is transpiled and the server replaced; what is wrong with it is said, and the server of before stays. The web
 * changes in the browser as it is saved. Everything stops with it.
 */
import { join } from 'node:path';
import { buildParts } from './build.mjs';
import { listPackages } from './dev/list-packages.mjs';
import { keepServing } from './dev/keep-serving.mjs';
import { launchVite } from './dev/launch-vite.mjs';
import { watchSources } from './dev/watch-sources.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { CannotStart, describeFailure, runMain } from './processes/cannot-start.mjs';
import { say, secondsSince } from './processes/report-progress.mjs';
import { choosePort } from './start/choose-port.mjs';
import { chooseSettings } from './start/launch-server.mjs';
import { reserveDatabase } from './start/open-database.mjs';
import { prepareShutdown } from './start/prepare-shutdown.mjs';

const HOST = '127.0.0.1';
const WEB_PORT = 5173;
const INSPECTOR_PORT = '9229';
const WATCHED = ['policy/src', 'queue/src', 'server/src', 'content'];

/** @param {string[]} args */
async function main(args) {
  const startedAt = performance.now();
  const inspect = readInspect(args);
  const shutdown = prepareShutdown();
  try {
    const openDatabase = await reserveDatabase(shutdown);
    await ensurePackages();
    const [database] = await Promise.all([openDatabase(), buildParts(['policy', 'queue', 'server'])]);
    return await serve(database, shutdown, inspect, startedAt);
  } finally {
    await shutdown.run();
  }
}

/** @param {string[]} args @returns {Record<string, string>} */
function readInspect([option]) {
  if (option === undefined) return {};
  const [asked, port = INSPECTOR_PORT] = /^--inspect(?:=(\d+))?$/.exec(option) ?? [];
  if (asked) return { INSPECT: port };
  throw new CannotStart(`There is no option "${option}".`, 'Options: --inspect[=PORT]');
}

/**
 * @param {import('./start/open-database.mjs').Database} database
 * @param {import('./start/prepare-shutdown.mjs').Shutdown} shutdown
 * @param {Record<string, string>} inspect
 * @param {number} startedAt
 */
async function serve(database, shutdown, inspect, startedAt) {
  const port = await choosePort(HOST, process.env['PORT']);
  const webPort = await choosePort(HOST, undefined, WEB_PORT);
  const vite = launchVite(HOST, webPort, port);
  shutdown.add(vite.stop);
  const server = keepServing(
    {
      file: join(CLONE, 'server/dist/main.js'),
      packages: listPackages(join(CLONE, 'server')),
      environment: { ...chooseSettings(database.url, HOST, port), COMPILE_SCHEMAS: 'when-used', ...inspect },
      host: HOST,
      port,
    },
    () => !shutdown.isRunning() && say('✗ the server has ended; it starts again when you save a change'),
  );
  shutdown.add(server.stop);
  const address = `http://${HOST}:${webPort}`;
  database.tell(`It serves ${address}`);
  await Promise.all([serveAndReplace(server, shutdown), vite.listening]);
  say(`▸ ready after ${secondsSince(startedAt)}. Open ${address}, which shows what you save. Stop: Ctrl-C`);
  const failed = await Promise.race([
    database.failed.then(() => 'PostgreSQL'),
    vite.exited.then(() => "Vite's server"),
  ]);
  if (shutdown.isRunning()) return new Promise(() => {});
  throw new CannotStart(`${failed} has ended by itself, so the rest is stopped too.`);
}

/**
 * One after the other: what is saved while a server starts is taken up when it has started.
 * @param {{ replace(): Promise<void> }} server
 * @param {import('./start/prepare-shutdown.mjs').Shutdown} shutdown
 */
async function serveAndReplace(server, shutdown) {
  let replacing = server.replace();
  const folders = WATCHED.map((folder) => join(CLONE, folder));
  const stop = watchSources(folders, () => (replacing = replacing.then(() => replace(server))));
  shutdown.add(async () => stop());
  await replacing;
}

/** @param {{ replace(): Promise<void> }} server */
async function replace(server) {
  const startedAt = performance.now();
  try {
    await buildParts(['policy', 'queue', 'server']);
    await server.replace();
    say(`▸ the server is new after ${secondsSince(startedAt)}`);
  } catch (error) {
    say(`${describeFailure(error)}\n  The server of before still runs.`);
  }
}

await runMain(() => main(process.argv.slice(2)));
