import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** The last entry of the history that somebody saw before; null if they never looked. */
export async function findLook(db: Reader, accountId: string, ticketId: string): Promise<number | null> {
  const row = await db
    .selectFrom('ticketLook')
    .select('entryId')
    .where('accountId', '=', accountId)
    .where('ticketId', '=', ticketId)
    .executeTakeFirst();
  return row?.entryId ?? null;
}

/** Two windows may tell it out of order: the later entry stays. */
export async function saveLook(db: Reader, look: { accountId: string; ticketId: string; entryId: number; at: Date }) {
  await db
    .insertInto('ticketLook')
    .values(look)
    .onConflict((one) =>
      one
        .columns(['accountId', 'ticketId'])
        .doUpdateSet({ entryId: sql`greatest(ticket_look.entry_id, excluded.entry_id)`, at: look.at }),
    )
    .execute();
}
