import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Where tickets stand comes out of their own rows into the narrow ones beside them, and with it the indexes that moves
 * would write: a move then leaves `ticket` and its indexes alone. It stands here because no later module's migration names
 * these columns. A column that is dropped takes its indexes with it.
 */
export const lists0032: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`insert into ticket_standing (ticket_id, province_id, raised_at, changed_at, due_at, accept_by, assigned_at,
        holder_id, parent_id, version, state, stage, severity, team_id)
      select id, province_id, raised_at, changed_at, due_at, accept_by, assigned_at,
        holder_id, parent_id, version, state, stage, severity, team_id from ticket order by id`.execute(db);
    await sql`alter table ticket drop column changed_at, drop column due_at, drop column accept_by, drop column assigned_at,
      drop column holder_id, drop column parent_id, drop column version, drop column state, drop column stage,
      drop column severity, drop column team_id`.execute(db);
    await sql`alter table ticket_standing add primary key (ticket_id),
      add foreign key (ticket_id) references ticket,
      add foreign key (parent_id) references ticket,
      add foreign key (holder_id) references account,
      add foreign key (team_id) references team`.execute(db);
    await createIndexes(db);
    await sql`create index ticket_of_contact on ticket (contact_id) where contact_id is not null`.execute(db);
    await sql`analyze ticket_standing`.execute(db);
  },
};

/** By every way a list may be narrowed and sorted: measured with a million tickets in bench/tickets. */
async function createIndexes(db: Kysely<unknown>): Promise<void> {
  const due = sql`(coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'))`;
  const indexes = [
    sql`standing_changed on ticket_standing (province_id, changed_at desc, ticket_id desc)`,
    sql`standing_stage_changed on ticket_standing (province_id, stage, changed_at desc, ticket_id desc)`,
    sql`standing_stage on ticket_standing (province_id, stage, raised_at desc, ticket_id desc)`,
    sql`standing_in_state on ticket_standing (province_id, state, raised_at desc, ticket_id desc)`,
    sql`standing_of_team on ticket_standing (team_id, raised_at desc, ticket_id desc) where state = 'open'`,
    sql`standing_ever_of_team on ticket_standing (team_id, raised_at desc, ticket_id desc)`,
    sql`standing_of_holder on ticket_standing (holder_id, state, raised_at desc, ticket_id desc)
      where holder_id is not null`,
    sql`standing_due_open on ticket_standing (province_id, ${due}, ticket_id) where state = 'open'`,
    sql`standing_due on ticket_standing (${due}, ticket_id)`,
    sql`standing_of_parent on ticket_standing (parent_id, state, ticket_id) where parent_id is not null`,
  ];
  for (const index of indexes) await sql`create index ${index}`.execute(db);
}
