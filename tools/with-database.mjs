/*
 * node tools/with-database.mjs --backup|--restore|--upgrade-check [arguments]: does it on the database that `npm start`
 * works on, DATABASE_URL's or this clone's own. Ours is used as it runs, or started for as long as that takes; a restore
 * wants it to itself.
 */
import { join, resolve } from 'node:path';
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { findLastingPlace } from './postgres/find-places.mjs';
import { findRunningCluster } from './postgres/run-cluster.mjs';
import { runMain } from './processes/cannot-start.mjs';
import { spawnTied, waitForExit } from './processes/spawn-tied.mjs';
import { DATABASE, reserveDatabase } from './start/open-database.mjs';
import { prepareShutdown } from './start/prepare-shutdown.mjs';

/** @param {string[]} args */
async function main([command = '', ...given]) {
  const shutdown = prepareShutdown();
  try {
    const url = await openDatabase(command, shutdown);
    return await run(url, [command, ...given.map(asGiven)]);
  } finally {
    await shutdown.run();
  }
}

/** @param {string} command @param {import('./start/prepare-shutdown.mjs').Shutdown} shutdown */
async function openDatabase(command, shutdown) {
  const found = command === '--restore' ? undefined : await findThere();
  const open = found ? async () => found : await reserveDatabase(shutdown);
  await ensurePackages();
  await buildParts(['policy', 'queue', 'server']);
  return (await open()).url;
}

/** What is looked at or copied is not made for that. @returns {Promise<{ url: string } | undefined>} */
async function findThere() {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given };
  const running = await findRunningCluster(findLastingPlace(CLONE));
  return running && { url: running.url(DATABASE) };
}

/** Npm runs us in the clone, whoever calls from elsewhere names files from there. @param {string} word */
function asGiven(word) {
  return word.startsWith('--') ? word : resolve(process.env['INIT_CWD'] ?? process.cwd(), word);
}

/** @param {string} url @param {string[]} args */
async function run(url, args) {
  const child = spawnTied(process.execPath, ['--enable-source-maps', join(CLONE, 'server/dist/main.js'), ...args], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  });
  const { code } = await waitForExit(child);
  return code ?? 1;
}

await runMain(() => main(process.argv.slice(2)));
