import { type Kysely, type Migration, sql } from 'kysely';

/** What an area manager answers for: complaints that went past us, and complaints that pile up. */
export const areas0007: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table escalated_complaint (
      ticket_id uuid primary key references ticket,
      source text not null,
      source_number text not null,
      term_at timestamptz not null,
      received_at timestamptz not null)`.execute(db);
    await sql`create unique index escalated_once on escalated_complaint (source, source_number)`.execute(db);
    await sql`create table area_alert (
      id uuid primary key,
      province_id text not null references province,
      city_id text not null references city,
      about text not null,
      hours integer not null,
      complaints integer not null,
      usual double precision not null,
      chance double precision not null,
      weeks integer not null,
      raised_at timestamptz not null,
      looked_at timestamptz not null,
      acknowledged_by uuid references account,
      acknowledged_at timestamptz,
      note text,
      mass_fault_id uuid references mass_fault,
      ended_at timestamptz)`.execute(db);
    await sql`create unique index area_alert_once on area_alert (city_id, about) where ended_at is null`.execute(db);
    await sql`create index area_alert_of_province on area_alert (province_id, raised_at desc)`.execute(db);
    await sql`create index ticket_of_city on ticket (city_id, raised_at desc) where city_id is not null`.execute(db);
  },
};
