/*
 * Writes what follows from the server: its OpenAPI document, the web client's types and events, and the types of the tables;
 * what the desk calls things, for Excel; and NOTICE, from what is installed.
 *   node tools/generate/generate.mjs           writes them
 *   node tools/generate/generate.mjs --check   writes nothing and fails if one is stale
 * With --database=URL it fills that database, an empty one, instead of starting a PostgreSQL.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildParts } from '../build.mjs';
import { CLONE, ensurePackages } from '../ensure.mjs';
import { writeNotice } from '../notice/write-notice.mjs';
import { ensureDatabase } from '../postgres/ensure-database.mjs';
import { startThrowAwayCluster } from '../postgres/throw-away-cluster.mjs';
import { CannotStart, describeFailure, runMain } from '../processes/cannot-start.mjs';
import { say } from '../processes/report-progress.mjs';

/** @param {boolean} onlyCheck */
async function main(onlyCheck) {
  await ensurePackages();
  await buildParts(['policy', 'queue', 'server']).catch(goOnUnlessBroken);
  const files = await generateFiles();
  const stale = Object.entries(files).filter(([path, text]) => readIfThere(path) !== text);
  if (!onlyCheck) return writeFiles(stale);
  if (stale.length === 0) return;
  throw new CannotStart(
    `Stale: ${stale.map(([path]) => path).join(', ')}`,
    'Run npm run generate and commit the result.',
  );
}

/** The server may not agree with its stale types yet; it is compiled all the same. @param {unknown} error */
function goOnUnlessBroken(error) {
  if (!(error instanceof CannotStart)) throw error;
  say(describeFailure(error));
}

/** @returns {Promise<Record<string, string>>} text by path */
async function generateFiles() {
  const given = process.argv.find((word) => word.startsWith('--database='));
  if (given) return generateFrom(given.slice('--database='.length));
  const cluster = await startThrowAwayCluster(CLONE);
  try {
    return await generateFrom(cluster.url('jieyi_generate'));
  } finally {
    await cluster.stop();
  }
}

/** @param {string} url of an empty database */
async function generateFrom(url) {
  const { describeApi, listAnnouncements, typeApi, typeTables, migrate } = await import('./write-texts.mjs');
  const { listDeskWords } = await import('./list-desk-words.mjs');
  await ensureDatabase(url);
  await migrate(url);
  const document = await describeApi(url);
  return {
    NOTICE: writeNotice(CLONE),
    'server/openapi.json': document,
    'server/src/policy/policies/excel/words/desk-words.ts': listDeskWords(),
    'server/src/platform/database/database-types.ts': await typeTables(url),
    'web/src/api/schema.d.ts': await typeApi(document),
    'web/src/api/live/announcements.ts': await listAnnouncements(url),
  };
}

/** @param {[string, string][]} files */
function writeFiles(files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(CLONE, path)), { recursive: true });
    writeFileSync(join(CLONE, path), text);
    say(`wrote ${path}`);
  }
  if (files.length === 0) say('everything generated is up to date');
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(join(CLONE, path)) ? readFileSync(join(CLONE, path), 'utf8') : undefined;
}

await runMain(() => main(process.argv.includes('--check')));
