import pg from 'pg';
import { judgeDone, listDone, type ModuleMigrations, nameAll } from '../database/migrate.ts';
import { judgeServer, readServerFacts, writeVersion } from '../database/refuse-unfit.ts';
import { openWithin } from './open-within.ts';

/** What a start of this release would do to a database. */
export interface UpgradeOutlook {
  postgresql: string;
  bytes: number;
  /** By character, as the bundled one; otherwise names sort by the language of the database. */
  sortsByCharacter: boolean;
  /** Migrations that would run, in their order. */
  toCome: string[];
  /** Nothing was begun there. */
  isNew: boolean;
  /** Why this release would not start on it, in plain words. */
  refused: string[];
}

/** Looks, and changes nothing. @throws where the database cannot be reached */
export async function checkUpgrade(databaseUrl: string, modules: readonly ModuleMigrations[]): Promise<UpgradeOutlook> {
  const facts = await readServerFacts(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'jieyi upgrade-check' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin read only');
    const migrations = nameAll(modules);
    const done = await listDone(openWithin(client));
    const { renamed, unknown } = judgeDone(done, migrations);
    const known = new Set([...done, ...renamed.map(({ to }) => to)]);
    const unfit = judgeServer(facts);
    const foreign = `It has ${unknown.join(', ')}, which this release does not know: it was begun by another release.`;
    return {
      postgresql: writeVersion(facts),
      ...(await readDatabase(client)),
      toCome: Object.keys(migrations)
        .filter((name) => !known.has(name))
        .toSorted(),
      isNew: done.length === 0,
      refused: [...(unfit === null ? [] : [unfit]), ...(unknown.length > 0 ? [foreign] : [])],
    };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function readDatabase(client: pg.Client): Promise<Pick<UpgradeOutlook, 'bytes' | 'sortsByCharacter'>> {
  const { rows } = await client.query<{ bytes: string; provider: string; collation: string }>(
    `select pg_database_size(oid)::text as bytes, datlocprovider::text as provider, datcollate as collation
     from pg_database where datname = current_database()`,
  );
  const [found] = rows;
  if (!found) throw new Error('the database does not list itself');
  const { bytes, provider, collation } = found;
  const byCharacter = provider === 'b' || (provider === 'c' && /^(?:C|POSIX|C\.utf-?8)$/iu.test(collation));
  return { bytes: Number(bytes), sortsByCharacter: byCharacter };
}
