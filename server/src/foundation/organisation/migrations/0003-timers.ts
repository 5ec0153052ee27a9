import { type Kysely, type Migration, sql } from 'kysely';

/** The platform's timers: everything that becomes due is a row, so that nothing is lost with a process. */
export const organisation0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table timer (
      id bigint generated always as identity primary key,
      key text not null unique,
      kind text not null,
      due_at timestamptz not null,
      about jsonb not null,
      attempts integer not null default 0)`.execute(db);
    await sql`create index timer_due on timer (due_at)`.execute(db);
  },
};
