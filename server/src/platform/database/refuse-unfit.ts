import pg from 'pg';
import { asStoreLost } from './database-errors.ts';

const CONNECT_WITHIN_MS = 10_000;
/** By major version: what the tests run on is within. */
const OLDEST = 15;
const NEWEST = 18;

/** What a database server says of itself. */
export interface ServerFacts {
  /** As PostgreSQL counts: 150018 is 15.18. */
  versionNumber: number;
  /** `UTF8`, where Chinese can be kept. */
  encoding: string;
}

/**
 * Looks at the server before anything is changed there.
 * @throws Error in plain words, where this release cannot work on it
 */
export async function refuseUnfit(url: string, log: { warn(message: string): void }): Promise<ServerFacts> {
  const facts = await readServerFacts(url);
  const trouble = judgeServer(facts);
  if (trouble !== null) throw new Error(trouble);
  if (majorOf(facts) > NEWEST)
    log.warn(`PostgreSQL ${majorOf(facts)} is newer than what this release was tried on (${OLDEST} to ${NEWEST})`);
  return facts;
}

/** What is wrong with it, and what to do; null where nothing is. Pure. */
export function judgeServer(facts: ServerFacts): string | null {
  if (majorOf(facts) < OLDEST)
    return [
      `This is PostgreSQL ${writeVersion(facts)}, and Jieyi needs PostgreSQL ${OLDEST} to ${NEWEST}. Nothing was changed.`,
      'Bring that server up to date, or name another one in DATABASE_URL; without it the bundled PostgreSQL is used.',
    ].join('\n');
  if (facts.encoding !== 'UTF8')
    return [
      `This database is kept as ${facts.encoding}, which has no room for Chinese: Jieyi needs UTF8. Nothing was changed.`,
      "Make another one with: create database NAME encoding 'UTF8' template template0",
    ].join('\n');
  return null;
}

/** `15.18` */
export function writeVersion({ versionNumber }: ServerFacts): string {
  return `${Math.floor(versionNumber / 10_000)}.${versionNumber % 10_000}`;
}

function majorOf({ versionNumber }: ServerFacts): number {
  return Math.floor(versionNumber / 10_000);
}

/** @throws StoreLost where it cannot be reached */
export async function readServerFacts(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version_num')::int as "versionNumber",
        current_setting('server_encoding') as encoding`,
    );
    const [facts] = rows;
    if (!facts) throw new Error('the database server does not say which version it is');
    return facts;
  } catch (error) {
    throw asStoreLost(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
