import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** Whether a partition has entries of contacts that are not over. */
export async function hasOpenContacts(db: Database, { name }: { name: string }): Promise<boolean> {
  const { rows } = await sql`select from contact where state <> 'closed'
    and exists (select from ${sql.table(name)} as entry where entry.contact_id = contact.id) limit 1`.execute(db);
  return rows.length > 0;
}

/** What was said in writing goes with the entries that have its place. */
export async function deleteMessages(
  db: DatabaseTransaction,
  { low, high }: { low: number; high: number },
): Promise<void> {
  await db.deleteFrom('contactMessage').where('entryId', '>=', low).where('entryId', '<', high).execute();
}
