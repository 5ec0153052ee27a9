import { type Migration, Migrator } from 'kysely';
import type { Database } from './database.ts';

/** A module's own migrations, by name: `0001-tickets`. They run in reading order, then by name. */
export interface ModuleMigrations {
  module: string;
  migrations: Record<string, Migration>;
}

/**
 * Brings the database up to date; a second process waits for the first.
 * @throws Error naming the migration that failed
 */
export async function migrate(db: Database, inReadingOrder: ModuleMigrations[]): Promise<string[]> {
  const named = inReadingOrder.flatMap(nameInModule);
  const place = new Map(named.map(([name], index) => [name, index]));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(named) },
    nameComparator: (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
    // A later release may add a migration to an early module.
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error) throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${describe(error)}`, { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

function nameInModule({ module, migrations }: ModuleMigrations): [string, Migration][] {
  return Object.entries(migrations).map(([name, migration]) => [`${module}/${name}`, migration]);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
