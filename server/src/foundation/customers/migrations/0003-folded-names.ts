import { type Kysely, type Migration, sql } from 'kysely';
import { foldName } from '../../../platform/text/fold-words.ts';

const AT_ONCE = 5000;

/** Names are compared folded, by the same function on both sides: what is kept is folded as it is written. */
export const customers0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table customer add column name_folded text not null default ''`.execute(db);
    for (let after: string | null = null; ; ) {
      const rows: { id: string; name: string }[] = await listNames(db, after);
      const last = rows.at(-1);
      if (!last) break;
      await sql`update customer set name_folded = folded.name
        from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ name }) => foldName(name))}::text[]) as folded (id, name)
        where customer.id = folded.id`.execute(db);
      after = last.id;
    }
    await sql`create index customer_name_folded on customer (name_folded)`.execute(db);
    await sql`drop index customer_name`.execute(db);
  },
};

async function listNames(db: Kysely<unknown>, after: string | null) {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from customer
    where ${after}::uuid is null or id > ${after}::uuid order by id limit ${AT_ONCE}`.execute(db);
  return rows;
}
