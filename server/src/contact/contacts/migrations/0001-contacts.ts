import { type Kysely, type Migration, sql } from 'kysely';

export const contacts0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table matter (
      id uuid primary key,
      customer_id uuid not null references customer,
      province_id text not null references province,
      type text not null,
      opened_at timestamptz not null,
      seq bigint generated always as identity)`.execute(db);
    await sql`create index matter_customer on matter (customer_id, type, seq desc)`.execute(db);
    await sql`create table contact (
      id uuid primary key,
      customer_id uuid not null references customer,
      province_id text not null references province,
      way_in text not null,
      begun_by text not null,
      state text not null,
      matter_id uuid references matter,
      handler_id uuid references account,
      agent_id uuid references account,
      opening_words jsonb,
      handing_over boolean not null default false,
      arrived_at timestamptz not null,
      answered_at timestamptz,
      ended_at timestamptz,
      closed_at timestamptz)`.execute(db);
    await sql`create index contact_customer on contact (customer_id, arrived_at desc)`.execute(db);
    await sql`create index contact_matter on contact (matter_id)`.execute(db);
    await sql`create index contact_handler_open on contact (handler_id) where state <> 'closed'`.execute(db);
    await sql`create index contact_waiting on contact (province_id, arrived_at) where state = 'waiting'`.execute(db);
    await sql`create index contact_unanswered on contact (province_id) where state in ('waiting', 'ringing')`.execute(
      db,
    );
    await sql`create table contact_entry (
      id bigint generated always as identity primary key,
      contact_id uuid not null references contact,
      at timestamptz not null,
      account_id uuid references account,
      kind text not null,
      detail jsonb not null)`.execute(db);
    await sql`create index contact_entry_contact on contact_entry (contact_id, id)`.execute(db);
    await sql`create trigger timeline_is_append_only before update or delete or truncate on contact_entry
      for each statement execute function refuse_change()`.execute(db);
  },
};
