import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** The last entry of the history of `ticket` that somebody saw before; null if they never looked. */
export function selectLook(accountId: RawBuilder<string>) {
  return sql`(select entry_id from ticket_look where account_id = ${accountId}::uuid and ticket_id = ticket.id)`;
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
