import { Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { ColumnNames } from './column-names.ts';
import { endless, limitsInDatabase, type Patience } from './database-limits.ts';
import type { DB } from './database-types.ts';
import { LimitedDialect } from './limited-dialect.ts';
import { readInstant } from './read-instant.ts';

export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

interface Log {
  error(detail: object, message: string): void;
}

interface Opening {
  patience?: Patience;
  /** Between us and the database stands a pooler that lends its connections for a transaction only. */
  pooled?: boolean;
}

/** Opens the store of record. Column names are snake_case in SQL and camelCase in code. */
export function openDatabase(
  url: string,
  log: Log,
  { patience = endless, pooled = false }: Opening = {},
): OpenDatabase {
  const { connections: max, connectionMs, silentMs } = patience;
  const limits = limitsInDatabase(patience);
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: { getTypeParser },
    ...(connectionMs !== null && { connectionTimeoutMillis: connectionMs }),
    // A pooler refuses settings that it cannot keep apart.
    ...(!pooled && limits),
  });
  // Without listeners a dropped connection would end the process: idle ones tell the pool, those in use only themselves.
  pool.on('error', (error) => log.error({ error }, 'an idle database connection failed'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const eachTransaction = pooled ? setLocally(limits) : '';
  const names = new ColumnNames();
  const inCode = (column: string) => names.inCode(column);
  const db = new Kysely<DB>({
    dialect: new LimitedDialect(pool, { silentMs, eachTransaction, prepares: !pooled, inCode }),
    plugins: [names],
  });
  return { db, pool };
}

export interface OpenDatabase {
  db: Database;
  pool: pg.Pool;
}

/** In the same message as the beginning of the transaction, so that it costs no way to the database and back. */
function setLocally(limits: Record<string, number>): string {
  return Object.entries(limits)
    .map(([name, ms]) => `; set local ${name} = ${ms}`)
    .join('');
}

/** What PostgreSQL's values are in code. */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8 || oid === NUMERIC) return Number;
  // A calendar day is not an instant: pg's default would shift it into the machine's zone.
  if (oid === DATE) return String;
  if (oid === TIMESTAMPTZ) return readInstant;
  return pg.types.getTypeParser(oid, format);
}
