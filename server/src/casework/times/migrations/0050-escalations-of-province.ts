import { type Kysely, type Migration, sql } from 'kysely';

/** An escalation is of the province of its ticket, which never changes; leads list theirs, newest first. */
export const times0050: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table escalation add column province_id text references province`.execute(db);
    await sql`update escalation set province_id = ticket.province_id
      from ticket where ticket.id = escalation.ticket_id`.execute(db);
    await sql`alter table escalation alter column province_id set not null`.execute(db);
    await sql`create index escalation_of_province on escalation (province_id, told_at desc)`.execute(db);
  },
};
