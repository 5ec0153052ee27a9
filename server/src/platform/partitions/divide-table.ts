import { type QueryExecutorProvider, sql } from 'kysely';
import { attachRange, nameOf, spreadNet } from './partition-store.ts';

/**
 * For migrations: divides a table by its ids, which are an identity. What is there becomes the first partition as it lies,
 * with nothing written anew; numbers go on. Keys, indexes, references and triggers stay as they are.
 * @param table as SQL spells it; its keys have the id among their columns
 */
export async function divideTable(db: QueryExecutorProvider, table: string): Promise<void> {
  const whole = sql.table(table);
  const old = nameOf(table, { low: 1 });
  const { last, keys, indexes, made } = await describeTable(db, table);
  await sql`alter table ${whole} rename to ${sql.id(old)}`.execute(db);
  for (const index of indexes)
    await sql`alter index ${sql.table(index)} rename to ${sql.id(`${index}_from_1`)}`.execute(db);
  await sql`alter table ${sql.table(old)} alter id drop identity`.execute(db);
  await sql`create table ${whole} (like ${sql.table(old)} including all excluding indexes) partition by range (id)`.execute(
    db,
  );
  await sql`alter table ${whole} alter id add generated always as identity`.execute(db);
  for (const { name, definition } of keys)
    await sql`alter table ${whole} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(db);
  for (const definition of made) await sql.raw(definition).execute(db);
  if (last === 0) await sql`drop table ${sql.table(old)}`.execute(db);
  else {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${last})`.execute(db);
    await attachRange(db, table, old, { low: 1, high: last + 1 });
  }
  await spreadNet(db, table, {});
}

interface Described {
  last: number;
  /** The primary key and the references. */
  keys: { name: string; definition: string }[];
  indexes: string[];
  /** The other indexes, and the triggers. */
  made: string[];
}

async function describeTable(db: QueryExecutorProvider, table: string): Promise<Described> {
  const { rows } = await sql<Described>`
    select coalesce(pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass), 0) as last,
      (select json_agg(json_build_object('name', conname, 'definition', pg_get_constraintdef(oid)))
        from pg_constraint where conrelid = whole and contype in ('p', 'f')) as keys,
      (select json_agg(indexrelid::regclass::text) from pg_index where indrelid = whole) as indexes,
      coalesce((select json_agg(definition) from (
        select pg_get_indexdef(indexrelid) from pg_index where indrelid = whole and not indisprimary
        union all
        select pg_get_triggerdef(oid) from pg_trigger where tgrelid = whole and not tgisinternal) as one (definition)),
        '[]') as made
    from (select ${table}::regclass as whole) as it`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`${table} cannot be divided: it is not there`);
  return found;
}
