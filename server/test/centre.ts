import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openServer, type Server } from '../src/open-server.ts';
import type { Clock } from '../src/platform/clock.ts';
import { Person } from './person.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
export const content = {
  policies: join(repository, 'content', 'policies'),
  sample: join(repository, 'content', 'sample'),
};

/** A Monday morning in Hangzhou, 10:00. */
const MORNING = new Date('2026-03-02T02:00:00Z');

export interface HandMovedClock extends Clock {
  pass(change: { seconds?: number; minutes?: number; hours?: number; days?: number }): void;
}

export function handMovedClock(start: Date = MORNING): HandMovedClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    pass: ({ seconds = 0, minutes = 0, hours = 0, days = 0 }) => {
      now += ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
    },
  };
}

export interface TestCentre extends Server {
  clock: HandMovedClock;
  databaseUrl: string;
  /** Signs in as a sample person. */
  signIn(username: string): Promise<Person>;
  /** Waits until every announcement was heard. */
  settle(): Promise<void>;
  /** Stops the server and starts another on the same database. */
  restart(): Promise<void>;
}

/** The whole centre on a database of its own, with sample data, the simulated BOSS and a clock moved by hand. */
export async function openCentre(): Promise<TestCentre> {
  const database = await cloneTemplate();
  const databaseUrl = urlOf(database);
  const clock = handMovedClock();
  let server = await openServer(configFor(databaseUrl), clock, content);
  const centre: TestCentre = {
    ...server,
    clock,
    databaseUrl,
    signIn: (username) => Person.signIn(centre, username),
    settle: () => settle(centre),
    restart: async () => {
      await server.close();
      server = await openServer(configFor(databaseUrl), clock, content);
      Object.assign(centre, { app: server.app, centre: server.centre, boss: server.boss, tend: server.tend });
    },
    close: async () => {
      await server.close();
      await admin(`drop database if exists "${database}" with (force)`);
    },
  };
  await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  return centre;
}

/** A database of its own, migrated and filled, without a server on it. */
export async function openEmptyCentre(): Promise<{ databaseUrl: string; drop(): Promise<void> }> {
  const database = await cloneTemplate();
  return { databaseUrl: urlOf(database), drop: () => admin(`drop database if exists "${database}" with (force)`) };
}

export function configFor(databaseUrl: string) {
  const base = { databaseUrl, host: '127.0.0.1', port: 0, sampleData: true, billing: 'simulated' as const };
  return { ...base, secureCookies: false, webRoot: null, logLevel: 'silent' };
}

async function settle({ centre }: TestCentre): Promise<void> {
  while (!(await centre.jobs.idle())) await new Promise((resolve) => setTimeout(resolve, 5));
}

let clones = 0;

async function cloneTemplate(): Promise<string> {
  const template = await makeTemplate();
  clones += 1;
  const name = `${prefix()}${process.pid}_${clones}`;
  await admin(`create database "${name}" template "${template}" strategy file_copy`);
  return name;
}

/** Migrated and filled once a run; every other test file waits for the one that makes it. */
async function makeTemplate(): Promise<string> {
  const name = `${prefix()}template`;
  const lock = createHash('sha256').update(name).digest().readInt32BE();
  const client = new pg.Client({ connectionString: required('TEST_DATABASE_URL') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    await client.query(`create database "${name}_making" encoding 'UTF8' template template0`);
    const server = await openServer(configFor(urlOf(`${name}_making`)), handMovedClock(), content);
    await server.close();
    await client.query(`alter database "${name}_making" rename to "${name}"`);
    return name;
  } finally {
    await client.end();
  }
}

async function admin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: required('TEST_DATABASE_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  return required('TEST_DATABASE_URL').replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${database}`);
}

function prefix(): string {
  return required('TEST_DATABASE_PREFIX');
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with "npm test", which brings a database`);
  return value;
}
