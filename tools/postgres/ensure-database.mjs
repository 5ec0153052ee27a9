/* Makes the database that a connection names, if the server has not got it. Needs the installed packages. */
import { CannotStart } from '../processes/cannot-start.mjs';

const NO_SUCH_DATABASE = '3D000';
const MADE_MEANWHILE = new Set(['42P04', '23505']);

/** @param {string} url */
export async function ensureDatabase(url) {
  try {
    await (await connectTo(url)).end();
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_DATABASE) throw explain(error);
    await createDatabase(url).catch((failure) => {
      throw explain(failure);
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
    await client.query(
      `create database ${quoteName(decodeURIComponent(pathname.slice(1)))} encoding 'UTF8' template template0`,
    );
  } catch (error) {
    if (!MADE_MEANWHILE.has(codeOf(error))) throw error;
  } finally {
    await client.end();
  }
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
