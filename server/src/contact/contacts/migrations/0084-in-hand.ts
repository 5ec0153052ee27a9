import { type Kysely, type Migration, sql } from 'kysely';

/** What people have in conversation and in wrap-up as presence begins to follow it. */
export const contacts0084: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`insert into presence (account_id, chosen, chosen_at, active, wrap_up)
      select handler_id, 'away', now(), count(*) filter (where state = 'active'),
        count(*) filter (where state = 'wrap-up')
      from contact where state in ('active', 'wrap-up') and handler_id is not null group by handler_id
      on conflict (account_id) do update set active = excluded.active, wrap_up = excluded.wrap_up`.execute(db);
    await sql`insert into presence_log (account_id, state, began_at)
      select account_id, state, now() from presence where active + wrap_up > 0`.execute(db);
  },
};
