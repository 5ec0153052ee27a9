import { readFile } from 'node:fs/promises';
import fastify from 'fastify';
import { type Loaded, loadOrganisation, posts } from './foundation/organisation/index.ts';
import { modules } from './modules.ts';
import { startLive } from './platform/announcing/live.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { beginAlone } from './platform/database/begin-alone.ts';
import { openDatabases } from './platform/database/open-databases.ts';
import { migrate } from './platform/database/migrate.ts';
import { startJobs } from './platform/jobs.ts';
import { openKeeping } from './platform/keeping/keep.ts';
import { gatherRetention } from './platform/partitions/retention.ts';
import { gatherRights } from './platform/rights.ts';

/**
 * Takes an organisation from a file, beside a server that may be running: nothing is shipped, looked after or listened to
 * here, and sample people stay as they are. What changed is announced, so a running server knows at once.
 */
export async function loadOrganisationFile(config: Config, clock: Clock, file: string): Promise<Loaded> {
  const given: unknown = JSON.parse(await readFile(file, 'utf8'));
  const { log } = fastify({ logger: { level: config.logLevel } });
  const { databaseUrl, databaseDirectUrl } = config;
  const databases = openDatabases(config, log);
  const beginning = await beginAlone(databaseDirectUrl);
  await migrate(databases.preparing, modules);
  await databases.prepared();
  await beginning.end();
  const kept = openKeeping(databases.kept);
  const jobs = await startJobs(databaseUrl, [], log);
  const live = await startLive(databases.requests, databaseDirectUrl, log);
  const rights = gatherRights(modules, posts);
  const retention = gatherRetention(modules);
  const centre = { retention, clock, db: databases.requests, jobs, kept, live, log, rights, followers: [] };
  try {
    return await loadOrganisation(centre, given);
  } finally {
    await live.stop();
    await jobs.stop();
    await databases.close();
  }
}

/** A line for each person, and one for the places. */
export function describeLoaded({ provinces, cities, people }: Loaded): string {
  const places = [
    `provinces: ${provinces.made} made, ${provinces.given - provinces.made} as they were`,
    `cities: ${cities.made} made, ${cities.given - cities.made} as they were`,
  ];
  return `${[...places, ...people.map(describePerson)].join('\n')}\n`;
}

const words = {
  made: 'made, with the password of the file',
  'as-it-was': 'as they were',
  sample: 'one of the sample people: not touched',
} as const;

function describePerson({ username, outcome, changed, disabled }: Loaded['people'][number]): string {
  const did = outcome === 'changed' ? `changed: ${changed.join(', ')}` : words[outcome];
  return `${username}: ${did}${disabled ? ' (disabled; an administrator enables them)' : ''}`;
}
