import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { CLONE } from '../../../../tools/ensure.mjs';
import { runTied } from '../../../../tools/processes/spawn-tied.mjs';
import { systemClock } from '../../../src/platform/clock.ts';
import { findCommand } from '../../../src/run-command.ts';
import { configFor } from '../centre.ts';

/** What came of a command. */
interface Ran {
  code: number;
  output: string;
}

/** As an operator types it, on a database of theirs. */
export function type(databaseUrl: string, ...words: string[]): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: '', NODE_ENV: '' };
  return runTied(process.execPath, [join(CLONE, 'tools/with-database.mjs'), ...words], { env });
}

/** The same without a process of its own, which takes seconds to begin. */
export async function run(databaseUrl: string, word: string, ...given: string[]): Promise<Ran> {
  const said: string[] = [];
  const command = findCommand(word);
  if (!command) throw new Error(`there is no command ${word}`);
  const say = (line: string) => void said.push(line);
  const code = await command(given, { config: configFor(databaseUrl), clock: systemClock, release: '0.1.0', say }).then(
    () => 0,
    (error: Error) => {
      say(error.message);
      return 1;
    },
  );
  return { code, output: said.join('\n') };
}

export async function query<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

/** What belongs to a cluster or to whoever is signed in, and comes anew; jobs are looked at by themselves. */
const ANEW = [
  'event',
  'event_epoch',
  'session',
  'process_lead',
  'queue_keeper',
  'kysely_migration',
  'kysely_migration_lock',
];

/** By table, how many rows and what they say all together, whatever their order. */
export async function digestAll(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    url,
    `select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and not relispartition
      and relnamespace::regnamespace::text in ('public', 'simulated_boss') order by 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !ANEW.includes(table.name))) {
    const [found] = await query<{ digest: string }>(
      url,
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as digest from ${name} as one`,
    );
    digests[name] = found?.digest ?? '';
  }
  return digests;
}

/** In the middle, where the rows are. */
export function flipped(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  const middle = Math.floor(other.length / 2);
  other.writeUInt8(other.readUInt8(middle) ^ 0xff, middle);
  return other;
}

/** The same file with the checksum that it has to have. */
export function withItsSum(path: string): string {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const { rows } = JSON.parse(text.slice(end)) as { rows: object };
  const sha256 = createHash('sha256').update(text.slice(0, end)).digest('hex');
  writeFileSync(path, gzipSync(`${text.slice(0, end)}${JSON.stringify({ rows, sha256 })}\n`));
  return path;
}
