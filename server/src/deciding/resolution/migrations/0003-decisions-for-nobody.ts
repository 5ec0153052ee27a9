import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What was decided for somebody unknown is a past decision too, of no city. Decisions of before that were left out are
 * added; where one was made for a customer first and later for somebody unknown, the later one is the last.
 */
export const resolution0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table last_decision alter column city_id drop not null`.execute(db);
    await sql`insert into last_decision
      select distinct on (contact_id, decision.matter_id) contact_id, decision.matter_id, decision.id, seq, fact_set,
        contact.province_id, city_id, date_trunc('week', at at time zone 'Asia/Shanghai')::date
      from decision
      join contact on contact.id = contact_id
      left join customer on customer.id = contact.customer_id
      where contact.customer_id is null
      order by contact_id, decision.matter_id, seq desc
      on conflict (contact_id, matter_id) do update
      set decision_id = excluded.decision_id, seq = excluded.seq, fact_set = excluded.fact_set,
        province_id = excluded.province_id, city_id = excluded.city_id, week = excluded.week
      where excluded.seq > last_decision.seq`.execute(db);
  },
};
