import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What was asked, with both sides as they stood then: a draft goes on changing. `runner` is whoever works on it now, and
 * new each time somebody takes it up.
 */
export const policies0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table policy_replay (
      id uuid primary key,
      province_id text references province,
      from_ref text not null,
      to_ref text not null,
      from_revision integer,
      to_revision integer,
      from_source jsonb not null,
      to_source jsonb not null,
      state text not null,
      runner uuid,
      attempts integer not null default 0,
      total integer,
      done integer not null default 0,
      account_id uuid not null references account,
      asked_at timestamptz not null,
      ended_at timestamptz,
      result jsonb,
      seq bigint generated always as identity)`.execute(db);
    await sql`create index policy_replay_open on policy_replay (seq) where state in ('waiting', 'running')`.execute(db);
    // The same question of the same person is open once.
    await sql`create unique index policy_replay_same on policy_replay
      (account_id, from_ref, to_ref, coalesce(from_revision, 0), coalesce(to_revision, 0), coalesce(province_id, ''))
      where state in ('waiting', 'running')`.execute(db);
    await sql`create index policy_replay_to on policy_replay (to_ref, seq desc)`.execute(db);
  },
};
