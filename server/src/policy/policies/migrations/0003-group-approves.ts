import { type Kysely, type Migration, sql } from 'kysely';

/** Whether the group has to approve a province's draft, as it was found when the draft was submitted. */
export const policies0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table policy_draft add column group_approves boolean not null default false`.execute(db);
  },
};
