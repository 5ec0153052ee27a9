import { type Migration, Migrator } from 'kysely';
import type { Database } from './database.ts';

/** A module's own migrations, by name: `0001-tickets`. They run by place, then by name. */
export interface ModuleMigrations {
  /** Where the module stands in the reading order; three digits with room between, and never changed afterwards. */
  place: string;
  module: string;
  migrations: Record<string, Migration>;
}

/**
 * Brings the database up to date; a second process waits for the first.
 * @throws Error naming the migration that failed
 */
export async function migrate(db: Database, inReadingOrder: ModuleMigrations[]): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(inReadingOrder.flatMap(nameInModule)) },
    // A later release may add a migration to an early module.
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error) throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${describe(error)}`, { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

function nameInModule({ place, module, migrations }: ModuleMigrations): [string, Migration][] {
  return Object.entries(migrations).map(([name, migration]) => [`${place}-${module}/${name}`, migration]);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
