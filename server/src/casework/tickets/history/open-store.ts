import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';

/** Whether a partition of the contacts' timelines has entries of a contact from which a ticket came that is open. */
export async function hasOpenTickets(db: Database, { name }: { name: string }): Promise<boolean> {
  const { rows } = await sql`select from ticket_standing standing join ticket on ticket.id = standing.ticket_id
    where standing.state = 'open' and exists (select from ${sql.table(name)} as entry where entry.contact_id = ticket.contact_id) limit 1`.execute(
    db,
  );
  return rows.length > 0;
}
