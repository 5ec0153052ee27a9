import { type Kysely, type Migration, sql } from 'kysely';

/** Whether an escalated complaint, or the ticket that it went into, is open stands on it: its area lists it by that. */
export const areas0065: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table escalated_complaint add column open boolean not null default true`.execute(db);
    await sql`with recursive went(ticket_id, into_id) as (
        select ticket_id, ticket_id from escalated_complaint
        union select went.ticket_id, ticket.merged_into_id from went join ticket on ticket.id = went.into_id
          where ticket.merged_into_id is not null)
      update escalated_complaint set open = false
      from went join ticket on ticket.id = went.into_id join ticket_standing standing on standing.ticket_id = ticket.id
      where went.ticket_id = escalated_complaint.ticket_id and ticket.merged_into_id is null and standing.state = 'closed'`.execute(
      db,
    );
    await sql`create index escalated_open on escalated_complaint (term_at) where open`.execute(db);
    await sql`create index escalated_received on escalated_complaint (received_at)`.execute(db);
  },
};
