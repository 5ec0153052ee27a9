import { type Kysely, type Migration, sql } from 'kysely';

/** What was promised to a customer, by whom and by when, and whether it was kept. */
export const promises0004: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table customer_promise (
      id uuid primary key,
      key text not null unique,
      kind text not null,
      words text not null,
      amount_fen integer,
      province_id text not null references province,
      customer_id uuid not null references customer,
      ticket_id uuid references ticket,
      contact_id uuid references contact,
      matter_id uuid references matter,
      made_by uuid references account,
      made_at timestamptz not null,
      due_at timestamptz not null,
      state text not null default 'open',
      broken_at timestamptz,
      settled_at timestamptz,
      settled_by uuid references account,
      settled_how text,
      note text,
      look_at timestamptz,
      looked_at timestamptz)`.execute(db);
    await sql`create index promise_of_customer on customer_promise (customer_id, made_at desc)`.execute(db);
    await sql`create index promise_of_ticket on customer_promise (ticket_id) where ticket_id is not null`.execute(db);
    await sql`create index promise_due on customer_promise (due_at) where state = 'open'`.execute(db);
    await sql`create index promise_of_province on customer_promise (province_id, due_at) where state in ('open', 'broken')`.execute(
      db,
    );
    await sql`create index promise_to_look_at on customer_promise (look_at) where look_at is not null`.execute(db);
  },
};
