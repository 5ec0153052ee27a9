import { type Kysely, type Migration, sql } from 'kysely';

export const tickets0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create sequence ticket_number`.execute(db);
    await sql`create table ticket (
      id uuid primary key,
      number text not null unique,
      key text not null unique,
      kind text not null,
      category text not null,
      state text not null,
      customer_id uuid not null references customer,
      province_id text not null references province,
      city_id text not null references city,
      matter_id uuid not null references matter,
      contact_id uuid references contact,
      reopens_id uuid references ticket,
      insisted boolean not null,
      summary text not null,
      recorded jsonb not null,
      outcome text not null,
      refund_promised_at timestamptz,
      raised_by uuid references account,
      raised_at timestamptz not null,
      closed_at timestamptz)`.execute(db);
    await sql`create index ticket_matter on ticket (matter_id, raised_at desc)`.execute(db);
    await sql`create index ticket_customer on ticket (customer_id, raised_at desc)`.execute(db);
    await sql`create table ticket_entry (
      id bigint generated always as identity primary key,
      ticket_id uuid not null references ticket,
      key text unique,
      at timestamptz not null,
      account_id uuid references account,
      kind text not null,
      detail jsonb not null)`.execute(db);
    await sql`create index ticket_entry_ticket on ticket_entry (ticket_id, id)`.execute(db);
    await sql`create trigger ticket_history_is_append_only before update or delete or truncate on ticket_entry
      for each statement execute function refuse_change()`.execute(db);
  },
};
