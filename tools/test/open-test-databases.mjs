/*
 * Gives the tests a PostgreSQL server to make databases in: this clone's own, kept from run to run, or DATABASE_URL's. They
 * find it in TEST_DATABASE_URL (an administrator's connection) and name every database TEST_DATABASE_PREFIX…, so that two
 * runs may share a server and each removes its own. What may be there for the next run is named TEST_DATABASE_KEPT….
 */
import { CannotStart } from '../processes/cannot-start.mjs';
import { connectTo, quoteName } from '../postgres/ensure-database.mjs';
import { startThrowAwayCluster } from '../postgres/throw-away-cluster.mjs';

/** @typedef {{ environment: Record<string, string>, close(): Promise<void> }} TestDatabases */

const TESTS = 'jieyi_test_';
const KEPT = 'jieyi_kept_';
/** Who goes to and fro between two branches finds both. */
const KEPT_AT_MOST = 2;

/** @param {string} clone @returns {Promise<TestDatabases>} */
export async function openTestDatabases(clone) {
  const given = process.env['DATABASE_URL'];
  const prefix = `${TESTS}${process.pid}_`;
  if (given) return { environment: describe(given, prefix, prefix), close: () => dropDatabases(given, prefix) };
  const cluster = await startThrowAwayCluster(clone, { keep: true });
  const url = cluster.url('postgres');
  await dropDatabases(url, TESTS);
  await dropDatabases(url, KEPT, KEPT_AT_MOST);
  return { environment: describe(url, prefix, KEPT), close: cluster.stop };
}

/** @param {string} url @param {string} prefix @param {string} kept */
function describe(url, prefix, kept) {
  return { TEST_DATABASE_URL: url, TEST_DATABASE_PREFIX: prefix, TEST_DATABASE_KEPT: kept };
}

/** @param {string} url @param {string} prefix @param {number} [spared] how many of the newest stay */
async function dropDatabases(url, prefix, spared = 0) {
  const client = await connectTo(url);
  try {
    const { rows } = await client.query(
      'select datname from pg_database where starts_with(datname, $1) order by oid desc offset $2',
      [prefix, spared],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${quoteName(datname)} with (force)`);
  } catch (error) {
    throw new CannotStart(`The test databases ${prefix}… were not removed: ${/** @type {Error} */ (error).message}`);
  } finally {
    await client.end();
  }
}
