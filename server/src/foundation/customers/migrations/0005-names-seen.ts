import { type Kysely, type Migration, sql } from 'kysely';
import { foldName } from '../../../platform/text/fold-words.ts';
import { seenOfName } from '../mask-customer.ts';

const AT_ONCE = 5000;

/** Customers are found by what the mask shows of their name, too; and names are folded anew, by more kinds of dots. */
export const customers0005: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table customer add column name_seen text not null default ''`.execute(db);
    for (let after: string | null = null; ; ) {
      const rows: { id: string; name: string }[] = await listNames(db, after);
      const last = rows.at(-1);
      if (!last) break;
      const [ids, names] = [rows.map(({ id }) => id), rows.map(({ name }) => name)];
      await sql`update customer set name_folded = told.folded, name_seen = told.seen
        from unnest(${ids}::uuid[], ${names.map(foldName)}::text[], ${names.map((name) => foldName(seenOfName(name)))}::text[])
          as told (id, folded, seen)
        where customer.id = told.id`.execute(db);
      after = last.id;
    }
    await sql`create index customer_name_seen on customer (name_seen)`.execute(db);
  },
};

async function listNames(db: Kysely<unknown>, after: string | null) {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from customer
    where ${after}::uuid is null or id > ${after}::uuid order by id limit ${AT_ONCE}`.execute(db);
  return rows;
}
