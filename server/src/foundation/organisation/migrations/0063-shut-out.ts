import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Sample people whom a start without sample data shut out are told from those whom an administrator disabled: only the
 * former come back with the next start that wants them.
 */
export const organisation0063: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table account add column shut_out boolean not null default false`.execute(db);
    await sql`update account set shut_out = true where sample and disabled_at is not null
      and not exists (select from audit_entry where what = 'person.disabled'
        and about @> jsonb_build_object('accountId', account.id))`.execute(db);
  },
};
