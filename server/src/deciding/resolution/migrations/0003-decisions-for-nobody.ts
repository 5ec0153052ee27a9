import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What was decided for somebody unknown is a past decision too, of no city. Until now it was left out, and only it: what is
 * newer than the last one noted, or was never noted at all, was decided so, whoever is known by now.
 */
export const resolution0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table last_decision alter column city_id drop not null`.execute(db);
    await sql`insert into last_decision
      select distinct on (contact_id, decision.matter_id) contact_id, decision.matter_id, decision.id, seq, fact_set,
        contact.province_id, null, date_trunc('week', at at time zone 'Asia/Shanghai')::date
      from decision
      join contact on contact.id = contact_id
      order by contact_id, decision.matter_id, seq desc
      on conflict (contact_id, matter_id) do update
      set decision_id = excluded.decision_id, seq = excluded.seq, fact_set = excluded.fact_set,
        province_id = excluded.province_id, city_id = excluded.city_id, week = excluded.week
      where excluded.seq > last_decision.seq`.execute(db);
  },
};
