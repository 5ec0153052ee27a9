import { type Kysely, type Migration, sql } from 'kysely';

/** For lists that are short beside a million tickets: measured in bench/tickets, where going through all was too long. */
export const lists0031: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index ticket_of_category on ticket (province_id, category, raised_at desc, id desc)`.execute(db);
    await sql`create index ticket_open on ticket (province_id, raised_at desc, id desc) where state = 'open'`.execute(
      db,
    );
    await sql`create index ticket_stage_changed on ticket (province_id, stage, changed_at desc, id desc)`.execute(db);
    await sql`create index ticket_of_no_team on ticket (province_id, raised_at desc, id desc)
      where state = 'open' and team_id is null`.execute(db);
    await sql`create index ticket_ever_of_team on ticket (team_id, raised_at desc, id desc)`.execute(db);
    await sql`create index ticket_ever_of_holder on ticket (holder_id, raised_at desc, id desc)
      where holder_id is not null`.execute(db);
  },
};
