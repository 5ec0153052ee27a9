import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './database-types.ts';

export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

const CONNECTIONS = 10;
const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;

/** Opens the store of record. Column names are snake_case in SQL and camelCase in code. */
export function openDatabase(
  url: string,
  log: { error(detail: object, message: string): void },
  max = CONNECTIONS,
): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max, types: { getTypeParser } });
  // Without listeners a dropped connection would end the process: idle ones tell the pool, those in use only themselves.
  pool.on('error', (error) => log.error({ error }, 'an idle database connection failed'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool };
}

export interface OpenDatabase {
  db: Database;
  pool: pg.Pool;
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8 || oid === NUMERIC) return Number;
  // A calendar day is not an instant: pg's default would shift it into the machine's zone.
  if (oid === DATE) return String;
  return pg.types.getTypeParser(oid, format);
}
