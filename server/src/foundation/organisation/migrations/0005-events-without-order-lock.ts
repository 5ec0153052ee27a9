import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Events are found by the transaction that wrote them, and the database says which it is. Events of before are dropped:
 * their positions mean nothing any more, and every screen is told to read anew (docs/decisions/0044).
 */
export const organisation0005: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`drop table event`.execute(db);
    await sql`create table event (
      xid xid8 not null default pg_current_xact_id(),
      id bigint generated always as identity,
      name text not null,
      about jsonb not null,
      audience text[] not null,
      at timestamptz not null,
      primary key (xid, id))`.execute(db);
    await sql`create index event_at on event using brin (at)`.execute(db);
    await sql`create table event_epoch (
      single boolean primary key default true check (single),
      epoch text not null,
      place text not null)`.execute(db);
  },
};
