/*
 * A cluster for one run of tests or of a generator: its own folder, no care for its data, removed afterwards. Any number
 * may run at once. What a killed run has left is removed by the next one.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nameLock, tryLock, waitForLock } from '../processes/hold-lock.mjs';
import { stopLeftovers } from './find-leftovers.mjs';
import { findThrowAwayPlace } from './find-places.mjs';
import { reserveCluster, startCluster } from './run-cluster.mjs';

/**
 * @param {string} clone
 * @returns {Promise<{ url(database: string): string, stop(): Promise<void>, log: string }>} stop also removes it
 */
export async function startThrowAwayCluster(clone) {
  const place = findThrowAwayPlace(clone);
  const reservation = await reserveNew(place);
  const cluster = await startCluster(clone, reservation, { durable: false });
  const stop = () => cluster.stop().then(() => rmSync(reservation.place.home, { recursive: true, force: true }));
  return { url: cluster.url, log: cluster.log, stop };
}

/**
 * One at a time: between making a folder and taking its lock, another run would hold it for an abandoned one.
 * @param {import('./find-places.mjs').Place} place
 */
async function reserveNew({ programs, home: folder }) {
  const turn = await waitForLock(nameLock('throw-away', folder));
  await removeAbandoned(folder);
  const home = join(folder, `${process.pid}-${Date.now().toString(36)}`);
  const reservation = await reserveCluster({ programs, home });
  await turn.release();
  return reservation;
}

/** @param {string} folder */
async function removeAbandoned(folder) {
  for (const entry of readdirSync(folder)) {
    const home = join(folder, entry);
    const name = nameLock('pg', home);
    const lock = await tryLock(name);
    if (!lock) continue; // somebody's running tests
    await stopLeftovers(name);
    rmSync(home, { recursive: true, force: true });
    await lock.release();
  }
}
