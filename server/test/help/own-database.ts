import pg from 'pg';

/** An empty database for one test file, on the server that `npm test` brings (`TEST_DATABASE_URL`). */
export interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database of its own. `purpose` becomes part of its name: lower-case letters and underscores. */
export async function makeOwnDatabase(purpose: string): Promise<OwnDatabase> {
  const name = `${databasePrefix()}${purpose}_${process.pid}`;
  await onServer(`create database "${name}"`);
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

export function dropDatabase(name: string): Promise<void> {
  return onServer(`drop database if exists "${name}" with (force)`);
}

export function databasePrefix(): string {
  return required('TEST_DATABASE_PREFIX');
}

/** Of databases that the next run may find. */
export function keptPrefix(): string {
  return process.env['TEST_DATABASE_KEPT'] ?? databasePrefix();
}

export function urlOf(database: string): string {
  const url = new URL(required('TEST_DATABASE_URL'));
  url.pathname = `/${database}`;
  return url.href;
}

/** Connects to the server itself, where databases are made. */
export async function connectToServer(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: required('TEST_DATABASE_URL') });
  await client.connect();
  return client;
}

export async function onServer(command: string): Promise<void> {
  const client = await connectToServer();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with "npm test", which brings a PostgreSQL`);
  return value;
}
