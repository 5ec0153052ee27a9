import { type Kysely, type Migration, sql } from 'kysely';

/**
 * How waiting ended is a row each for half an hour, and a sum a day afterwards: what a wallboard shows is read from few rows,
 * and who answers waits for nobody who answers elsewhere. Links of screens in halls; messages among staff.
 */
export const wallboard0085: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table service_outcome (
      contact_id uuid primary key,
      province_id text not null references province,
      way_in text not null,
      ended_at timestamptz not null,
      answered boolean not null,
      in_time boolean not null)`.execute(db);
    await sql`create index service_outcome_of on service_outcome (province_id, ended_at)`.execute(db);
    await sql`create table service_day (
      province_id text not null references province,
      day date not null,
      way_in text not null,
      offered integer not null,
      answered integer not null,
      in_time integer not null,
      primary key (province_id, day, way_in))`.execute(db);
    await createScreens(db);
    await createMessages(db);
  },
};

async function createScreens(db: Kysely<unknown>): Promise<void> {
  await sql`create table wall_screen (
    id uuid primary key,
    province_id text not null references province,
    name text not null,
    token_hash text not null unique,
    made_by uuid not null references account,
    made_at timestamptz not null,
    seen_at timestamptz,
    ended_at timestamptz)`.execute(db);
  await sql`create index wall_screen_of on wall_screen (province_id) where ended_at is null`.execute(db);
}

async function createMessages(db: Kysely<unknown>): Promise<void> {
  await sql`create table staff_message (
    id uuid primary key,
    province_id text not null references province,
    from_id uuid not null references account,
    to_id uuid not null references account,
    contact_id uuid references contact,
    text text not null,
    key text not null,
    at timestamptz not null,
    read_at timestamptz,
    seq bigint generated always as identity,
    unique (from_id, key))`.execute(db);
  await sql`create index staff_message_between on staff_message (least(from_id, to_id), greatest(from_id, to_id), seq)`.execute(
    db,
  );
  await sql`create index staff_message_of_contact on staff_message (contact_id, seq) where contact_id is not null`.execute(
    db,
  );
  await sql`create index staff_message_unread on staff_message (to_id) where read_at is null`.execute(db);
}
