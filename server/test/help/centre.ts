import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { openServer, type Server } from '../../src/open-server.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { CompiledSchemas } from '../../src/platform/compile-schemas.ts';
import type { Config } from '../../src/platform/config.ts';
import { readReach } from '../../src/platform/reaching/read-reach.ts';
import { readLimits } from '../../src/platform/database/database-limits.ts';
import {
  connectToServer,
  databasePrefix,
  dropDatabase,
  keptPrefix,
  makeOwnDatabase,
  onServer,
  urlOf,
} from './own-database.ts';
import { letSignInQuickly } from './database/let-sign-in-quickly.ts';
import { patientLimits } from './database/patient-limits.ts';
import { Person } from './person.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const content = join(repository, 'content');

/** Every centre of these tests has the same schemas. */
const compileSchemas = new CompiledSchemas();

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
export async function openCentre(config: Partial<Config> = {}): Promise<TestCentre> {
  const database = await cloneTemplate();
  return openCentreOn(urlOf(database), config, () => dropDatabase(database));
}

/** The same on another database, which is prepared where it is empty. */
export async function openCentreOn(
  databaseUrl: string,
  config: Partial<Config> = {},
  drop = async () => {},
  openTickets = false,
): Promise<TestCentre> {
  const clock = handMovedClock();
  const base = { ...settingsFor(databaseUrl), openTickets };
  const settings = { ...base, config: { ...base.config, ...config } };
  let server = await openServer(settings, clock);
  const centre: TestCentre = {
    ...server,
    clock,
    databaseUrl,
    signIn: (username) => Person.signIn(centre, username),
    settle: () => settle(centre),
    restart: async () => {
      await server.close();
      server = await openServer(settings, clock);
      Object.assign(centre, { app: server.app, centre: server.centre, boss: server.boss, lookAfter: server.lookAfter });
    },
    close: async () => {
      await server.close();
      await drop();
    },
  };
  await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  return centre;
}

/** An empty database, started for the first time as `npm start` does: colleagues have been at work. */
export async function openFirstStart(): Promise<TestCentre> {
  const { url, drop } = await makeOwnDatabase('first_start');
  return openCentreOn(url, {}, drop, true);
}

/** A database of its own, migrated and filled, without a server on it. */
export async function openEmptyCentre(): Promise<{ databaseUrl: string; drop(): Promise<void> }> {
  const database = await cloneTemplate();
  return { databaseUrl: urlOf(database), drop: () => dropDatabase(database) };
}

/** A test raises the tickets it is about: sample people find no work begun. */
export function settingsFor(databaseUrl: string) {
  return { config: configFor(databaseUrl), content, openTickets: false };
}

export function configFor(databaseUrl: string) {
  const base = { host: '127.0.0.1', port: 0, sampleData: true, billing: 'simulated' as const };
  const database = { databaseUrl, databaseDirectUrl: databaseUrl, databaseLimits: readLimits(patientLimits) };
  // A test is about something else than how long a sign-in lasts.
  const signInTimes = { idleSeconds: 12 * 3600, longestSeconds: 7 * 24 * 3600 };
  const process = { logLevel: 'silent', compileSchemas, requestsEndMs: 10_000, requestsPerMinute: 3000 };
  const reach = readReach({}, { host: base.host, onlyHere: base.sampleData });
  return { ...base, ...database, ...process, reach, signInTimes, secureCookies: false, webRoot: null };
}

async function settle({ centre }: TestCentre): Promise<void> {
  while (!(await centre.jobs.idle())) await new Promise((resolve) => setTimeout(resolve, 5));
}

let clones = 0;

async function cloneTemplate(): Promise<string> {
  const template = await makeTemplate();
  clones += 1;
  const name = `${databasePrefix()}${process.pid}_${clones}`;
  await onServer(`create database "${name}" template "${template}" strategy file_copy`);
  return name;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Another one where the sample database would come out differently. */
    sampleHash: string;
  }
}

/** Migrated and filled by the first test file that wants it, while the others wait; found there by the next run if nothing changed. */
async function makeTemplate(): Promise<string> {
  const name = `${keptPrefix()}${inject('sampleHash')}`;
  const lock = createHash('sha256').update(name).digest().readInt32BE();
  const client = await connectToServer();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    await client.query(`drop database if exists "${name}_making"`);
    await client.query(`create database "${name}_making" encoding 'UTF8' template template0`);
    const server = await openServer(settingsFor(urlOf(`${name}_making`)), handMovedClock());
    await server.close();
    await letSignInQuickly(urlOf(`${name}_making`));
    await client.query(`alter database "${name}_making" rename to "${name}"`);
    return name;
  } finally {
    await client.end();
  }
}
