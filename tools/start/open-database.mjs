/* The database that a server runs on: this clone's own PostgreSQL, or DATABASE_URL's. */
import { CLONE } from '../ensure.mjs';
import { ensureDatabase } from '../postgres/ensure-database.mjs';
import { findLastingPlace } from '../postgres/find-places.mjs';
import { reserveCluster, startCluster } from '../postgres/run-cluster.mjs';
import { reportStep } from '../processes/report-progress.mjs';

/** Its name in this clone's own PostgreSQL. */
export const DATABASE = 'jieyi';

/** @typedef {{ url: string, tell(words: string): void, failed: Promise<unknown> }} Database */

/**
 * Before anything else: a second start should say so at once.
 * @param {import('./prepare-shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<() => Promise<Database>>} opens it, making it where it is missing
 */
export async function reserveDatabase(shutdown) {
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
