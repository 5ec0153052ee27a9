/* Makes the database that a connection names, if the server has not got it. Needs the installed packages. */
import { CannotStart } from '../processes/cannot-start.mjs';

/** Major version. */
const OLDEST = 15;
const NO_SUCH_DATABASE = '3D000';
const MADE_MEANWHILE = new Set(['42P04', '23505']);

/** @param {string} url */
export async function ensureDatabase(url) {
  try {
    await (await connectTo(url)).end();
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_DATABASE) throw explain(error);
    await createDatabase(url).catch((failure) => {
      throw failure instanceof CannotStart ? failure : explain(failure);
    });
  }
}

/** @param {string} url */
async function createDatabase(url) {
  const { pathname } = new URL(url);
  const administration = new URL(url);
  administration.pathname = '/postgres';
  const client = await connectTo(administration.href);
  try {
    const name = quoteName(decodeURIComponent(pathname.slice(1)));
    await client.query(`create database ${name} encoding 'UTF8' ${await chooseLocale(client)} template template0`);
  } catch (error) {
    if (!MADE_MEANWHILE.has(codeOf(error))) throw error;
  } finally {
    await client.end();
  }
}

/**
 * A server of somebody's own may sort by its country; ours sorts by character, everywhere the same. The bundled one does
 * by itself.
 * @param {import('pg').Client} client
 */
async function chooseLocale(client) {
  await refuseOld(client);
  const { rows } = await client.query(
    "select datlocprovider = 'b' as builtin, datctype as characters from pg_database where datname = 'template0'",
  );
  if (rows[0].builtin) return '';
  return `locale_provider libc lc_collate 'C' lc_ctype '${rows[0].characters.replaceAll("'", "''")}'`;
}

/** The server looks too, but only at a database that is there. @param {import('pg').Client} client */
async function refuseOld(client) {
  const { rows } = await client.query("select current_setting('server_version_num')::int as number");
  const [{ number }] = rows;
  if (number >= OLDEST * 10_000) return;
  throw new CannotStart(
    `This is PostgreSQL ${Math.floor(number / 10_000)}, and Jieyi needs PostgreSQL ${OLDEST} to 18. Nothing was changed.`,
    'Bring that server up to date, or name another one in DATABASE_URL; without it the bundled PostgreSQL is used.',
  );
}

/** @param {string} url */
export async function connectTo(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a broken connection fails the next query, which is where it can be handled
  await client.connect();
  return client;
}

/** @param {string} name */
export function quoteName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** @param {unknown} error */
function codeOf(error) {
  return String(/** @type {any} */ (error)?.code ?? '');
}

/** Without the address: it may carry a password. @param {unknown} error */
function explain(error) {
  const { message } = /** @type {Error} */ (error);
  return new CannotStart(
    `The database cannot be used: ${message || codeOf(error)}`,
    'Is the server running, are user and password right, may the user create databases? Without DATABASE_URL the bundled PostgreSQL is used.',
  );
}
