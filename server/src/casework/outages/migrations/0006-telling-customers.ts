import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Who was told of a reply, by whom and how; and which tickets it answered, as they stood before. A ticket of nobody's has a
 * message of its own: somebody waits for that reply too.
 */
export const outages0006: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table message_to_send
      alter column customer_id drop not null,
      add column told_at timestamptz,
      add column told_by uuid references account,
      add column told_how text,
      add column told_note text`.execute(db);
    await sql`create index message_untold on message_to_send (cause_id, id) where told_at is null`.execute(db);
    await sql`create table mass_reply_ticket (
      reply_id uuid not null references mass_reply,
      ticket_id uuid not null references ticket,
      message_id uuid not null references message_to_send,
      stage text not null,
      before jsonb not null,
      primary key (reply_id, ticket_id))`.execute(db);
    await sql`create index mass_reply_ticket_message on mass_reply_ticket (message_id)`.execute(db);
    await sql`create index mass_reply_ticket_ticket on mass_reply_ticket (ticket_id)`.execute(db);
  },
};
