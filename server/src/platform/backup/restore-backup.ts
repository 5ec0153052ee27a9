import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { BEGIN_LOCK } from '../database/begin-alone.ts';
import { type ModuleMigrations, migrate, nameAll } from '../database/migrate.ts';
import { isEmpty, listTables, quoteAll, removeAll } from './backed-up-tables.ts';
import { type BackupHeader, type BackupTable, UnfitBackup } from './backup-header.ts';
import { BackupReader } from './backup-reader.ts';
import { copyIn } from './copy-rows.ts';
import { makeQueues } from './make-queues.ts';
import { openWithin } from './open-within.ts';
import { makeParts, setSequences, takeOffGuards } from './prepare-tables.ts';

interface Wanted {
  /** Leads to PostgreSQL itself, past any pooler. */
  databaseUrl: string;
  file: string;
  modules: readonly ModuleMigrations[];
  /** Of systems that keep their records beside ours: SQL that makes their tables. */
  tablesBeside: string;
  /** What is there is removed first. */
  replace: boolean;
}

/** What was restored. */
export interface RestoredBackup {
  writtenAt: string;
  release: string;
  tables: number;
  rows: number;
  /** Tables of the file that are none of ours. */
  leftOut: string[];
}

/**
 * Puts a backup into a database: all of it, or nothing. Nobody is signed in afterwards, and screens read everything anew
 * (docs/decisions/0044-events-without-a-lock.md).
 * @throws UnfitBackup in plain words, where the file or the database cannot be taken; then the database is as it was
 */
export async function restoreBackup(wanted: Wanted): Promise<RestoredBackup> {
  const header = await checkFile(wanted.file);
  refuseOtherRelease(header, wanted.modules);
  const client = new pg.Client({ connectionString: wanted.databaseUrl, application_name: 'jieyi restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    await refuseInUse(client);
    await makeRoom(client, wanted.replace);
    const restored = await fill(client, header, wanted);
    await client.query('commit');
    await client.query('analyze');
    return restored;
  } finally {
    // What was not committed is undone by the end of the connection.
    await client.end().catch(() => undefined);
  }
}

/** Reads it from the first to the last byte before anything is touched. */
async function checkFile(file: string): Promise<BackupHeader> {
  const reader = new BackupReader(file);
  try {
    const header = await reader.header();
    for (let table = 0; table < header.tables.length; table += 1) await reader.passOver();
    await reader.trailer();
    return header;
  } finally {
    reader.close();
  }
}

/** Tables of another release have other columns: it restores them itself, and is brought up to date after that. */
function refuseOtherRelease({ release, migrations }: BackupHeader, modules: readonly ModuleMigrations[]): void {
  const ours = Object.keys(nameAll(modules));
  const unknown = migrations.filter((name) => !ours.includes(name));
  const missing = ours.filter((name) => !migrations.includes(name));
  if (unknown.length === 0 && missing.length === 0) return;
  const which = unknown.length > 0 ? 'a later or another release' : 'an earlier release';
  throw new UnfitBackup(
    [
      `This backup was written by ${which} (${release}): ${[...unknown, ...missing].slice(0, 3).join(', ')} differ. Nothing was changed.`,
      unknown.length > 0
        ? 'Restore it with the release that wrote it, or with a later one of the same line after its own restore.'
        : 'Restore it with the release that wrote it; then start this one on that database, which brings it up to date.',
    ].join('\n'),
  );
}

/** Who has just left may be listed for a moment. */
const LOOKS = 20;
const LOOK_AGAIN_MS = 100;

async function refuseInUse(client: pg.Client): Promise<void> {
  let others = await countOthers(client);
  for (let look = 1; others > 0 && look < LOOKS; look += 1) {
    await wait(LOOK_AGAIN_MS);
    others = await countOthers(client);
  }
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_xact_lock($1) as alone', [
    BEGIN_LOCK,
  ]);
  if (others === 0 && rows[0]?.alone) return;
  throw new UnfitBackup(
    `The database is in use (${others} other connections). Nothing was changed: stop the server, then restore.`,
  );
}

async function countOthers(client: pg.Client): Promise<number> {
  await client.query('select pg_stat_clear_snapshot()');
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  return rows[0]?.others ?? 0;
}

async function makeRoom(client: pg.Client, replace: boolean): Promise<void> {
  if (await isEmpty(client)) return;
  if (!replace)
    throw new UnfitBackup(
      'The database is not empty. Nothing was changed: name an empty one, or say --replace to remove what is there.',
    );
  await removeAll(client);
}

async function fill(client: pg.Client, header: BackupHeader, wanted: Wanted): Promise<RestoredBackup> {
  await migrate(openWithin(client), wanted.modules);
  await client.query(wanted.tablesBeside);
  await makeQueues(client, header.queues);
  await client.query('set local idle_in_transaction_session_timeout = 0');
  await makeParts(client, header.parts);
  const ours = new Set((await listTables(client)).map(({ name }) => name));
  const putBack = await takeOffGuards(client, [...ours]);
  const reader = new BackupReader(wanted.file);
  const leftOut: string[] = [];
  let count = 0;
  try {
    const { tables } = await reader.header();
    for (const table of tables) {
      if (ours.has(table.name)) count += await putInto(client, table, reader);
      else {
        await reader.passOver();
        leftOut.push(table.name);
      }
    }
    await reader.trailer();
  } finally {
    reader.close();
  }
  await putBack();
  await setSequences(client, header.sequences);
  const { writtenAt, release, tables } = header;
  return { writtenAt, release, tables: tables.length - leftOut.length, rows: count, leftOut };
}

function putInto(client: pg.Client, { name, columns }: BackupTable, reader: BackupReader): Promise<number> {
  return copyIn(client, `${name} (${quoteAll(columns)})`, reader.rows());
}
