import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Where a ticket stands, in a narrow row beside it: what moves change and lists go by. The rows of before come over in
 * `076-lists/0032-by-standing`, after the last migration that speaks of these columns where they were; keys and indexes
 * are made there as well, once it is filled.
 */
export const tickets0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table ticket_standing (
      ticket_id uuid not null,
      province_id text not null,
      raised_at timestamptz not null,
      changed_at timestamptz not null,
      due_at timestamptz,
      accept_by timestamptz,
      assigned_at timestamptz,
      holder_id uuid,
      parent_id uuid,
      version integer not null default 1,
      state text not null,
      stage text not null,
      severity text not null default 'normal',
      team_id text)`.execute(db);
  },
};
