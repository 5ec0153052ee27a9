import { type Kysely, type Migration, sql } from 'kysely';

/**
 * When the next open promise of a ticket is due, kept on the ticket: lists go by it. What has no due time comes last, as
 * if due at the end of the calendar (`lists/list-order.ts` asks in the same words, or the indexes would not serve).
 */
export const times0045: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table ticket add column due_at timestamptz`.execute(db);
    await sql`update ticket set due_at = open.due_at from (
        select ticket_id, min(due_at) as due_at from ticket_clock
        where ended_at is null and met_at is null group by ticket_id) as open
      where ticket.id = open.ticket_id and open.due_at is not null`.execute(db);
    await sql`create index ticket_due_open on ticket
      (province_id, (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id) where state = 'open'`.execute(db);
    await sql`create index ticket_due on ticket
      ((coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id)`.execute(db);
  },
};
