import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { listDone } from '../database/migrate.ts';
import { listParts, listQueues, listSequences, listTables, rowsOf } from './backed-up-tables.ts';
import { type BackupHeader, FORMAT, UnfitBackup } from './backup-header.ts';
import { END_OF_ROWS } from './backup-reader.ts';
import { copyOut } from './copy-rows.ts';
import { openWithin } from './open-within.ts';

interface Wanted {
  /** Leads to PostgreSQL itself, past any pooler. */
  databaseUrl: string;
  file: string;
  release: string;
  now: Date;
}

/** What was written. */
export interface WrittenBackup {
  tables: number;
  rows: number;
  /** Of the file. */
  bytes: number;
}

/** Readable by whoever made it only: customers are in it. */
const MODE = 0o600;
/** Half as long to pack as the usual, and a tenth larger. */
const LEVEL = 4;

/**
 * Writes the whole database as it stands at one moment into a file, while others go on working on it. The file has its name
 * only when it is complete.
 * @throws UnfitBackup where the file is there already, or the database is none of ours
 */
export async function writeBackup(wanted: Wanted): Promise<WrittenBackup> {
  if (existsSync(wanted.file)) throw new UnfitBackup(`${wanted.file} is there already: choose another name.`);
  const draft = `${wanted.file}.part`;
  const client = new pg.Client({ connectionString: wanted.databaseUrl, application_name: 'jieyi backup' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await beginSnapshot(client);
    const header = await describe(client, wanted);
    const counts = { rows: 0 };
    const packed = createGzip({ level: LEVEL });
    await pipeline(
      Readable.from(writeParts(client, header, counts)),
      packed,
      createWriteStream(draft, { mode: MODE, flush: true }),
    );
    await rename(draft, wanted.file);
    const { size } = await stat(wanted.file);
    return { tables: header.tables.length, rows: counts.rows, bytes: size };
  } finally {
    await client.end().catch(() => undefined);
    await rm(draft, { force: true });
  }
}

/** One snapshot for all tables; what the server ends by itself must not end this. */
async function beginSnapshot(client: pg.Client): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(`set local statement_timeout = 0; set local lock_timeout = '30s';
    set local idle_in_transaction_session_timeout = 0; set local datestyle = 'ISO, YMD'; set local timezone = 'UTC';
    set local intervalstyle = 'postgres'; set local extra_float_digits = 1`);
}

async function describe(client: pg.Client, { release, now }: Wanted): Promise<BackupHeader> {
  const migrations = await listDone(openWithin(client));
  if (migrations.length === 0) throw new UnfitBackup('There is no database of Jieyi to back up.');
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  return {
    jieyi: 'backup',
    format: FORMAT,
    release,
    writtenAt: now.toISOString(),
    postgresql: rows[0]?.version ?? '',
    migrations,
    queues: await listQueues(client),
    parts: await listParts(client),
    sequences: await listSequences(client),
    tables: await listTables(client),
  };
}

async function* writeParts(client: pg.Client, header: BackupHeader, counts: { rows: number }): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const hashed = (bytes: Buffer) => {
    hash.update(bytes);
    return bytes;
  };
  yield hashed(writeLine(header));
  const rows: Record<string, number> = {};
  for (const table of header.tables) {
    let count = 0;
    for await (const chunk of copyOut(client, rowsOf(table)) as AsyncIterable<Buffer>) {
      count += countLines(chunk);
      yield hashed(chunk);
    }
    yield hashed(END_OF_ROWS);
    rows[table.name] = count;
    counts.rows += count;
  }
  yield writeLine({ rows, sha256: hash.digest('hex') });
}

function writeLine(said: object): Buffer {
  return Buffer.from(`${JSON.stringify(said)}\n`);
}

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
