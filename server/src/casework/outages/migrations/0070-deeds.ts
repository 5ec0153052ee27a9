import { type Kysely, type Migration, sql } from 'kysely';

/** What people did about an outage, so that whoever works on it at the same time is told. */
export const outages0070: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table mass_fault_deed (
      id bigint generated always as identity primary key,
      ticket_id uuid not null references mass_fault,
      deed text not null,
      account_id uuid not null references account,
      at timestamptz not null,
      count integer not null)`.execute(db);
    await sql`create index mass_fault_deed_of on mass_fault_deed (ticket_id, id desc)`.execute(db);
  },
};
