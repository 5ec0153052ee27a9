import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** Whether a partition has entries of contacts that are not over. */
export async function hasOpenContacts(db: Database, { name }: { name: string }): Promise<boolean> {
  const { rows } = await sql`select from contact where state <> 'closed'
    and exists (select from ${sql.table(name)} as entry where entry.contact_id = contact.id) limit 1`.execute(db);
  return rows.length > 0;
}
