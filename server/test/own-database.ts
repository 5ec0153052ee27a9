import pg from 'pg';

/** An empty database for one test file, on the server that `npm test` brings (`TEST_DATABASE_URL`). */
export interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database of its own. `purpose` becomes part of its name: lower-case letters and underscores. */
export async function makeOwnDatabase(purpose: string): Promise<OwnDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server)
    throw new Error('TEST_DATABASE_URL is not set: run the tests with "npm test", which brings a PostgreSQL');
  const name = `${process.env['TEST_DATABASE_PREFIX'] ?? 'jieyi_test_'}${purpose}_${process.pid}`;
  await onServer(server, `create database "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists "${name}" with (force)`) };
}

async function onServer(server: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
