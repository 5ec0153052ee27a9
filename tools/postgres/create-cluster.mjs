/*
 * Makes a cluster in a draft folder and moves it into place when it is complete, so that an interruption leaves no half
 * cluster behind, only a draft that the next start removes.
 */
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';
import { runTied } from '../processes/spawn-tied.mjs';

export const MAJOR_VERSION = '18';
export const SUPERUSER = 'jieyi';

/*
 * The builtin provider sorts the same on every system. --locale stays C.UTF-8 beside it: with the character type C,
 * pg_trgm sees no letters in Chinese text and trigram search finds nothing.
 */
const LOCALE = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * @param {import('./run-cluster.mjs').ClusterSpec} spec
 * @returns {Promise<string>} the data folder
 */
export async function ensureCluster({ programs, place, account, name, durable }) {
  const folder = join(place.home, 'cluster');
  removeDrafts(place.home);
  if (existsSync(folder)) return checkVersion(folder);
  // Its name carries the cluster's, so that an initdb left running is found among the leftovers.
  const draft = join(place.home, `draft-${name}-${process.pid}`);
  const options = ['-D', draft, '-U', SUPERUSER, '-A', 'trust', ...LOCALE, ...(durable ? [] : ['--no-sync'])];
  const { code, output } = await runTied(programs.initdb, options, {
    ...account,
    cwd: '/',
    env: readCleanEnvironment(),
    deathSignal: 'SIGKILL',
  });
  if (code !== 0) throw new CannotStart(`PostgreSQL's initdb failed:\n${output.trim()}`, remedyFor(output));
  renameSync(draft, folder);
  return folder;
}

/** The caller's PG… variables and locale must not leak into the cluster. @returns {NodeJS.ProcessEnv} */
export function readCleanEnvironment() {
  return { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/** @param {string} home */
function removeDrafts(home) {
  for (const entry of readdirSync(home)) {
    if (entry.startsWith('draft-')) rmSync(join(home, entry), { recursive: true, force: true });
  }
}

/** @param {string} folder */
function checkVersion(folder) {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR_VERSION) return folder;
  throw new CannotStart(
    `The database in ${folder} was made by PostgreSQL ${version}; this version of Jieyi brings PostgreSQL ${MAJOR_VERSION}.`,
    'Dump it with the earlier version and load it here, or move the folder away to begin with an empty database.',
  );
}

/** @param {string} output */
function remedyFor(output) {
  if (/No space left/.test(output)) return 'Free some disk space, then start again.';
  return 'Put that right and start again, or set DATABASE_URL to a PostgreSQL server of your own.';
}
