/*
 * Gives the tests a PostgreSQL server to make databases in: one of their own, or DATABASE_URL's. They find it in
 * TEST_DATABASE_URL (an administrator's connection) and name every database TEST_DATABASE_PREFIX…, so that two runs may
 * share a server and each removes its own.
 */
import { CannotStart } from '../processes/cannot-start.mjs';
import { connectTo, quoteName } from '../postgres/ensure-database.mjs';
import { startThrowAwayCluster } from '../postgres/throw-away-cluster.mjs';

/** @typedef {{ environment: Record<string, string>, close(): Promise<void> }} TestDatabases */

/** @param {string} clone @returns {Promise<TestDatabases>} */
export async function openTestDatabases(clone) {
  const given = process.env['DATABASE_URL'];
  const prefix = `jieyi_test_${process.pid}_`;
  if (given) return { environment: describe(given, prefix), close: () => dropDatabases(given, prefix) };
  const cluster = await startThrowAwayCluster(clone);
  return { environment: describe(cluster.url('postgres'), prefix), close: cluster.stop };
}

/** @param {string} url @param {string} prefix */
function describe(url, prefix) {
  return { TEST_DATABASE_URL: url, TEST_DATABASE_PREFIX: prefix };
}

/** @param {string} url @param {string} prefix */
async function dropDatabases(url, prefix) {
  const client = await connectTo(url);
  try {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows) await client.query(`drop database if exists ${quoteName(datname)} with (force)`);
  } catch (error) {
    throw new CannotStart(`The test databases ${prefix}… were not removed: ${/** @type {Error} */ (error).message}`);
  } finally {
    await client.end();
  }
}
