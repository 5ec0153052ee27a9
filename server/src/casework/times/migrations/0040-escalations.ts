import { type Kysely, type Migration, sql } from 'kysely';

/**
 * The last level is told again while nobody acknowledges (`repetition`), and one person's acknowledgement answers for
 * everybody who was told (`acknowledged_by`). What waits for a person is counted on every page.
 */
export const times0040: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table escalation
      add column repetition integer not null default 0,
      add column acknowledged_by uuid references account`.execute(db);
    await sql`update escalation set acknowledged_by = account_id where acknowledged_at is not null`.execute(db);
    await sql`drop index escalation_once`.execute(db);
    await sql`create unique index escalation_once on escalation (ticket_id, clock, level, repetition, account_id)
      nulls not distinct where ended_at is null`.execute(db);
    await sql`create index escalation_waiting on escalation (account_id, told_at desc)
      where acknowledged_at is null and ended_at is null`.execute(db);
  },
};
