import { type Kysely, type Migration, sql } from 'kysely';

/** Where somebody signed in before: by whoever guesses elsewhere they are not held up. */
export const organisation0011: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table known_place (
      account_id uuid not null references account on delete cascade,
      place text not null,
      seen_at timestamptz not null,
      primary key (account_id, place))`.execute(db);
    await sql`create index known_place_place on known_place (place)`.execute(db);
    await sql`create index sign_in_failure_name on sign_in_failure (username, at)`.execute(db);
  },
};
