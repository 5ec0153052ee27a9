import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Many decisions are made from the same facts, so each set of facts is kept once more by itself: replaying reads and judges
 * a set once, however often it occurred. Facts that were missing are left out of a set; its id is a part of the SHA-256 of
 * what is left, in the order of jsonb.
 */
export const resolution0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table fact_set (id uuid primary key, facts jsonb not null)`.execute(db);
    await sql`create trigger fact_sets_are_append_only before update or delete or truncate on fact_set
      for each statement execute function refuse_change()`.execute(db);
    await sql`create function fact_set_id(facts jsonb) returns uuid language sql immutable strict parallel safe return
      encode(substring(sha256(convert_to(jsonb_strip_nulls(facts)::text, 'UTF8')) from 1 for 16), 'hex')::uuid`.execute(
      db,
    );
    await sql`insert into fact_set
      select distinct on (1) fact_set_id(facts), jsonb_strip_nulls(facts) from decision order by 1`.execute(db);
    await sql`alter table decision add column fact_set uuid references fact_set`.execute(db);
    await sql`alter table decision disable trigger decisions_are_append_only`.execute(db);
    await sql`update decision set fact_set = fact_set_id(facts)`.execute(db);
    await sql`alter table decision enable trigger decisions_are_append_only`.execute(db);
    await sql`alter table decision alter column fact_set set not null`.execute(db);
    await createLastDecisions(db);
  },
};

/** The past decisions: of each contact and matter the last one, with what it is grouped by. Follows from `decision`. */
async function createLastDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`create table last_decision (
    contact_id uuid not null,
    matter_id uuid not null,
    decision_id uuid not null references decision,
    seq bigint not null,
    fact_set uuid not null references fact_set,
    province_id text not null references province,
    city_id text not null references city,
    week date not null,
    primary key (contact_id, matter_id))`.execute(db);
  await sql`insert into last_decision
    select distinct on (contact_id, decision.matter_id) contact_id, decision.matter_id, decision.id, seq, fact_set,
      contact.province_id, city_id, date_trunc('week', at at time zone 'Asia/Shanghai')::date
    from decision
    join contact on contact.id = contact_id
    join customer on customer.id = contact.customer_id
    order by contact_id, decision.matter_id, seq desc`.execute(db);
  await sql`create unique index last_decision_seq on last_decision (seq)`.execute(db);
  await sql`create index last_decision_of_set on last_decision (fact_set, seq desc)`.execute(db);
}
