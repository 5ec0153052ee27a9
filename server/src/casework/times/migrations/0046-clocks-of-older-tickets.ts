import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Open tickets from before there were clocks had them only with their next move: their clocks are derived once, in pieces,
 * by the run that changed calendars have (`clocks/rederive-clocks.ts`). Nothing where every open ticket has its clocks.
 */
export const times0046: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`with older as (
        select count(*)::integer as total from ticket
        where state = 'open' and not exists (select from ticket_clock where ticket_id = ticket.id)),
      run as (
        insert into clock_rederivation (id, key, cause, about, state, total, begun_at)
        select gen_random_uuid(), 'older-tickets', 'older-tickets', '{}', 'running', total, now() from older where total > 0
        on conflict (key) do nothing returning id)
      insert into timer (key, kind, due_at, about)
      select 'rederive:' || id, 'rederive-clocks', timestamptz '2000-01-01 00:00:00+00', jsonb_build_object('id', id) from run`.execute(
      db,
    );
  },
};
