import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Presence of a person is a row of what they chose, what they have in hand and since when they are not heard of; from these
 * follows its state, and each state that it had is a row of the log. What was chosen before the log is the log until then.
 */
export const workforce0084: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table presence_interval add column reason text, add column minutes integer`.execute(db);
    await sql`create table presence (
      account_id uuid primary key references account,
      chosen text not null,
      chosen_at timestamptz not null,
      because text,
      reason text,
      minutes integer check (minutes between 5 and 120),
      active integer not null default 0,
      wrap_up integer not null default 0,
      gone_since timestamptz,
      was text,
      state text not null generated always as (case
        when gone_since is not null then 'offline'
        when active > 0 then 'on-contact'
        when wrap_up > 0 and chosen in ('ready', 'finishing') then 'wrap-up'
        when chosen = 'finishing' then 'break'
        else chosen end) stored)`.execute(db);
    await sql`create index presence_left on presence (gone_since) where gone_since is not null and active > 0`.execute(
      db,
    );
    await sql`create table presence_log (
      id bigint generated always as identity primary key,
      account_id uuid not null references account,
      state text not null,
      began_at timestamptz not null,
      because text,
      reason text,
      planned_until timestamptz)`.execute(db);
    await sql`create index presence_log_of on presence_log (account_id, id)`.execute(db);
    await sql`create index presence_log_began on presence_log using brin (began_at)`.execute(db);
    await sql`insert into presence (account_id, chosen, chosen_at, because)
      select account_id, state, began_at, because from presence_interval where ended_at is null`.execute(db);
    await sql`insert into presence_log (account_id, state, began_at, because)
      select account_id, state, began_at, because from presence_interval order by began_at, id`.execute(db);
  },
};
