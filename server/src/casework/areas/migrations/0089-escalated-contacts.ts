import { type Kysely, type Migration, sql } from 'kysely';

/**
 * An escalated complaint comes in as a contact, with what is demanded and by whom it was recorded; what came before it with us,
 * beside the tickets that it is linked to; and what its source was answered.
 */
export const areas0089: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table escalated_complaint
      add column contact_id uuid references contact,
      add column demand text,
      add column recorded_at timestamptz,
      add column recorded_by uuid references account,
      add column reply text,
      add column replied_at timestamptz,
      add column replied_by uuid references account`.execute(db);
    // Until now one was recorded at the moment in which it was received.
    await sql`update escalated_complaint set recorded_at = received_at`.execute(db);
    await sql`alter table escalated_complaint alter column recorded_at set not null`.execute(db);
    await sql`create table escalated_after (
      ticket_id uuid not null references escalated_complaint,
      contact_id uuid references contact,
      promise_id uuid references customer_promise,
      check (num_nonnulls(contact_id, promise_id) = 1))`.execute(db);
    await sql`create index escalated_after_of_ticket on escalated_after (ticket_id)`.execute(db);
    await sql`create index escalated_after_of_contact on escalated_after (contact_id) where contact_id is not null`.execute(
      db,
    );
  },
};
