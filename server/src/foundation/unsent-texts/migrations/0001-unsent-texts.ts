import { type Kysely, type Migration, sql } from 'kysely';

/** Written with every pause in typing: no index but the key and the one by which old ones are found. */
export const unsentTexts0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table unsent_text (
        account_id uuid not null references account (id),
        place text not null check (length(place) between 1 and 160),
        words text not null,
        changed_at timestamptz not null,
        primary key (account_id, place)
      )
    `.execute(db);
    await sql`create index unsent_text_by_change on unsent_text (changed_at)`.execute(db);
  },
};
