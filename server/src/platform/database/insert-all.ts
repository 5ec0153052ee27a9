import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from './database-types.ts';
import { toSnakeCase } from './snake-case.ts';

/**
 * Inserts many rows with one statement and one parameter. All rows name the same columns as the first, in camelCase; what
 * a table makes by itself is left out.
 */
export async function insertAll(
  db: Kysely<DB> | Transaction<DB>,
  table: keyof DB & string,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  const json = JSON.stringify(rows.map(inSnakeCase));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(db);
}

function inSnakeCase(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]: [string, unknown]) => [toSnakeCase(name), value]));
}
