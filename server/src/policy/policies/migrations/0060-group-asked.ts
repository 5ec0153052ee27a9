import { type Kysely, type Migration, sql } from 'kysely';

/** When a province's approver handed a draft to those of the group, and who. What was submitted before is with them. */
export const policies0060: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table policy_draft
      add column group_asked_at timestamptz,
      add column group_asked_by uuid references account`.execute(db);
    await sql`update policy_draft set group_asked_at = saved_at where state = 'submitted' and group_approves`.execute(
      db,
    );
  },
};
