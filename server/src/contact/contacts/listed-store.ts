import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

interface Page {
  /** The last that is known: those that came before it; absent: the newest. */
  before?: string | undefined;
  limit: number;
}

const select = (db: Reader) =>
  db
    .selectFrom('contact')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .select(['contact.id', 'contact.wayIn', 'contact.state', 'contact.matterId', 'contact.arrivedAt', 'matter.type'])
    .select(['contact.provinceId']);

/** A customer's contacts, newest first. */
export async function listOfCustomer(db: Reader, customerId: string, { before, limit }: Page) {
  return select(db)
    .where('contact.customerId', '=', customerId)
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(contact.arrived_at, contact.id) < (select arrived_at, id from contact where id = ${before})`,
      ),
    )
    .orderBy('contact.arrivedAt', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(limit)
    .execute();
}

/** These contacts, newest first. */
export async function listContactsById(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return select(db)
    .where('contact.id', 'in', [...ids])
    .orderBy('contact.arrivedAt', 'desc')
    .orderBy('contact.id', 'desc')
    .execute();
}
