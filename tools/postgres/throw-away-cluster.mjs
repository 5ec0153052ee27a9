/*
 * A cluster for one run of tests or of a generator: its own folder, no care for its data, removed afterwards. Any number
 * may run at once. What a killed run has left is removed by the next one.
 *
 * One of them may be kept for the next run, which then finds the databases that are costly to make. It is kept only if it
 * ended in order: without care for its data there is no telling what an interrupted one is worth.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameLock, tryLock, waitForLock } from '../processes/hold-lock.mjs';
import { MAJOR_VERSION } from './create-cluster.mjs';
import { stopLeftovers } from './find-leftovers.mjs';
import { findThrowAwayPlace } from './find-places.mjs';
import { reserveCluster, startCluster } from './run-cluster.mjs';

const KEPT = 'kept';
/** Beside the folder: there while the cluster runs, and afterwards if it did not end in order. */
const IN_USE = 'kept-in-use';

/** @typedef {import('./find-places.mjs').Place} Place */
/** @typedef {import('./run-cluster.mjs').Reservation} Reservation */

/**
 * @param {string} clone
 * @param {{ keep?: boolean }} [options] keep: the one that is kept, unless another run has it
 * @returns {Promise<{ url(database: string): string, stop(): Promise<void>, log: string }>} stop also removes it, or keeps it
 */
export async function startThrowAwayCluster(clone, { keep = false } = {}) {
  const { reservation, end } = await reserve(findThrowAwayPlace(clone), keep);
  const cluster = await startCluster(clone, reservation, { durable: false });
  const stop = async () => {
    await cluster.stop();
    const { code } = await cluster.exited;
    end(code === 0);
  };
  return { url: cluster.url, log: cluster.log, stop };
}

/**
 * One at a time: between making a folder and taking its lock, another run would hold it for an abandoned one.
 * @param {Place} place
 * @param {boolean} keep
 * @returns {Promise<{ reservation: Reservation, end(inOrder: boolean): void }>}
 */
async function reserve({ programs, home: folder }, keep) {
  const turn = await waitForLock(nameLock('throw-away', folder));
  await removeAbandoned(folder);
  const kept = keep ? await reserveKept(programs, folder) : undefined;
  const found = kept ?? (await reserveNew(programs, folder));
  await turn.release();
  return found;
}

/** @param {string} programs @param {string} folder */
async function reserveNew(programs, folder) {
  const home = join(folder, `${process.pid}-${Date.now().toString(36)}`);
  const reservation = await reserveCluster({ programs, home });
  return { reservation, end: () => rmSync(home, { recursive: true, force: true }) };
}

/** Nothing while another run has it. @param {string} programs @param {string} folder */
async function reserveKept(programs, folder) {
  const [home, mark] = [join(folder, KEPT), join(folder, IN_USE)];
  const name = nameLock('pg', home);
  const lock = await tryLock(name);
  if (!lock) return undefined;
  if (existsSync(mark) || !isOfThisVersion(home)) {
    await stopLeftovers(name);
    // The folder itself stays: the lock goes by it.
    for (const entry of readdirSync(home)) rmSync(join(home, entry), { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');
  return {
    reservation: { place: { programs, home }, name, lock },
    end: (/** @type {boolean} */ inOrder) => inOrder && rmSync(mark, { force: true }),
  };
}

/** @param {string} home */
function isOfThisVersion(home) {
  const file = join(home, 'cluster/PG_VERSION');
  return !existsSync(file) || readFileSync(file, 'utf8').trim() === MAJOR_VERSION;
}

/** @param {string} folder */
async function removeAbandoned(folder) {
  for (const entry of readdirSync(folder)) {
    if (entry === KEPT || entry === IN_USE) continue;
    const home = join(folder, entry);
    const name = nameLock('pg', home);
    const lock = await tryLock(name);
    if (!lock) continue; // somebody's running tests
    await stopLeftovers(name);
    rmSync(home, { recursive: true, force: true });
    await lock.release();
  }
}
