import { type Migration, Migrator, sql } from 'kysely';
import type { Database } from './database.ts';

/** A migration, with the names under which earlier commits did what it does. */
export interface ModuleMigration extends Migration {
  /** Full names, place and module included. Done under these, it is not done again. */
  replaces?: readonly string[];
}

/** A module's own migrations, by name: `0001-tickets`. They run by place, then by name. */
export interface ModuleMigrations {
  name: string;
  /** Where the module's tables stand; three digits with room between, and never changed afterwards. */
  place: string;
  migrations?: Readonly<Record<string, ModuleMigration>>;
}

/**
 * Brings the database up to date; a second process waits for the first. A database that this release cannot take along is
 * refused before anything is changed.
 * @throws Error naming the migration that failed, or saying why the database cannot be taken along
 */
export async function migrate(db: Database, modules: readonly ModuleMigrations[]): Promise<string[]> {
  const migrations = nameAll(modules);
  await takeAlong(db, migrations);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // A later release may add a migration to an early module.
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error) throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${describe(error)}`, { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

/** Every migration of this release, by its full name. */
export function nameAll(modules: readonly ModuleMigrations[]): Record<string, ModuleMigration> {
  return Object.fromEntries(modules.flatMap(nameInModule));
}

function nameInModule({ place, name: module, migrations = {} }: ModuleMigrations): [string, ModuleMigration][] {
  return Object.entries(migrations).map(([name, migration]) => [`${place}-${module}/${name}`, migration]);
}

// Any constant: one process at a time looks at what another began.
const TAKING_ALONG = 7_305_190;

/** What an earlier commit did under other names counts as done under today's. All of it in one transaction, or none. */
async function takeAlong(db: Database, migrations: Record<string, ModuleMigration>): Promise<void> {
  await db.transaction().execute(async (work) => {
    await sql`select pg_advisory_xact_lock(${TAKING_ALONG})`.execute(work);
    const done = await listDone(work);
    const { renamed, unknown } = judgeDone(done, migrations);
    if (unknown.length > 0) throw new Error(cannotTakeAlong(unknown));
    for (const { from, to } of renamed) {
      await sql`insert into kysely_migration (name, timestamp)
        select ${to}, min(timestamp) from kysely_migration where name = any(${from})`.execute(work);
      await sql`delete from kysely_migration where name = any(${from})`.execute(work);
    }
  });
}

/** The migrations that were done, by name; none where nothing was begun. */
export async function listDone(db: Database): Promise<string[]> {
  const there = await sql<{ it: string | null }>`select to_regclass('kysely_migration')::text as it`.execute(db);
  if (!there.rows[0]?.it) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

interface Judged {
  renamed: { from: string[]; to: string }[];
  unknown: string[];
}

/** Which of what was done goes by another name today, and which is of no release that this one knows. Pure. */
export function judgeDone(done: readonly string[], migrations: Readonly<Record<string, ModuleMigration>>): Judged {
  const replaced = Object.entries(migrations).flatMap(([to, { replaces = [] }]) => {
    const from = replaces.filter((name) => done.includes(name));
    return from.length > 0 ? [{ from, to, whole: from.length === replaces.length }] : [];
  });
  const renamed = replaced.filter(({ whole }) => whole);
  const known = new Set([...Object.keys(migrations), ...renamed.flatMap(({ from }) => from)]);
  return { renamed: renamed.map(({ from, to }) => ({ from, to })), unknown: done.filter((name) => !known.has(name)) };
}

function cannotTakeAlong(unknown: readonly string[]): string {
  return [
    'This database was begun by another release of Jieyi, which this one cannot take along. Nothing was changed.',
    `It has ${unknown.join(', ')}, which this release does not know.`,
    'Start it with the release it was begun with, or give this one an empty database.',
  ].join('\n');
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
