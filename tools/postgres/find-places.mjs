/*
 * Where a clone keeps its cluster. An ordinary user: in ./data. Root: under /var/lib/jieyi, because PostgreSQL runs as
 * another account then, which may not be able to enter the clone; a note in ./data says where. A cluster that an
 * ordinary user has made in ./data stays in use when root starts it.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';

const ROOT_STATE = '/var/lib/jieyi';

/**
 * @typedef {object} Place
 * @property {string} programs folder for the copies of PostgreSQL's programs
 * @property {string} home folder of this cluster: data, socket and log
 */

/** The cluster that `npm start` keeps. @param {string} clone @returns {Place} */
export function findLastingPlace(clone) {
  const inClone = join(clone, 'data/pg');
  const note = join(clone, 'data/where-the-data-is.txt');
  if (!runsAsRoot()) {
    refuseIfRootHasIt(note, inClone);
    return { programs: join(clone, '.state'), home: inClone };
  }
  const owner = statSync(join(inClone, 'cluster'), { throwIfNoEntry: false })?.uid;
  if (owner) return { programs: openFolder(ROOT_STATE), home: inClone };
  const home = join(openRootState(clone), 'pg');
  mkdirSync(join(clone, 'data'), { recursive: true });
  writeFileSync(note, `Started as root: the database of this clone lies in\n${home}\n`);
  return { programs: ROOT_STATE, home };
}

/** The folder for clusters that are thrown away after use. @param {string} clone @returns {Place} */
export function findThrowAwayPlace(clone) {
  if (!runsAsRoot()) return { programs: join(clone, '.state'), home: join(clone, '.state/throw-away') };
  return { programs: ROOT_STATE, home: openFolder(join(openRootState(clone), 'throw-away')) };
}

export function runsAsRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} clone */
function hashClone(clone) {
  return createHash('sha256').update(realpathSync(clone)).digest('hex').slice(0, 12);
}

/** @param {string} clone */
function openRootState(clone) {
  openFolder(ROOT_STATE);
  return openFolder(join(ROOT_STATE, hashClone(clone)));
}

/** Open to all whatever the umask: the account that runs PostgreSQL passes through it. @param {string} folder */
function openFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
    return folder;
  } catch (error) {
    throw new CannotStart(
      `${folder} cannot be written: ${/** @type {Error} */ (error).message}`,
      'Root keeps the database there. Make it writable, start as an ordinary user, or set DATABASE_URL.',
    );
  }
}

/** Starting with an empty database instead would look like lost data. @param {string} note @param {string} inClone */
function refuseIfRootHasIt(note, inClone) {
  if (!existsSync(note) || existsSync(join(inClone, 'cluster'))) return;
  throw new CannotStart(
    `This clone was started as root before. ${readFileSync(note, 'utf8').trim().replaceAll('\n', ' ')}`,
    `Start it as root again, or remove ${note} to begin with an empty database.`,
  );
}
