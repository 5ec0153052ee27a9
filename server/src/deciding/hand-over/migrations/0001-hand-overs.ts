import { type Kysely, type Migration, sql } from 'kysely';

export const handOver0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table hand_over (
      id uuid primary key,
      contact_id uuid not null references contact,
      province_id text not null references province,
      skill text not null,
      state text not null,
      from_account_id uuid not null references account,
      expert_id uuid references account,
      act_id uuid not null references act,
      offered_at timestamptz not null,
      accepted_at timestamptz,
      ended_at timestamptz,
      ending text,
      reason text)`.execute(db);
    await sql`create unique index hand_over_open on hand_over (contact_id) where state in ('offered', 'accepted')`.execute(
      db,
    );
    await sql`create index hand_over_offered on hand_over (province_id) where state in ('offered', 'accepted')`.execute(
      db,
    );
  },
};
