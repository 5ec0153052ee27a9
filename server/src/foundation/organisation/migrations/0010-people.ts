import { type Kysely, type Migration, sql } from 'kysely';

/** People are made, changed and disabled by administrators; sign-ins are listed and ended, and end by themselves. */
export const organisation0010: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table account
      alter column password_hash drop not null,
      add column password_due boolean not null default false,
      add column version integer not null default 0,
      add column last_sign_in_at timestamptz`.execute(db);
    // The audit has every sign-in there was.
    await sql`update account set last_sign_in_at = (select max(at) from audit_entry
      where audit_entry.account_id = account.id and what = 'sign-in')`.execute(db);
    await sql`create index account_administrator on account (id)
      where 'administrator' = any(posts) and disabled_at is null`.execute(db);
    await sql`alter table session
      add column id uuid not null default gen_random_uuid(),
      add column ends_at timestamptz not null default now() + interval '16 hours',
      add column address text,
      add column browser text`.execute(db);
    await sql`create unique index session_id on session (id)`.execute(db);
    // A link is known by its hash only, and opens one account once.
    await sql`create table password_link (
      token_hash text primary key,
      account_id uuid not null references account,
      kind text not null,
      made_by uuid not null references account,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      ended_at timestamptz)`.execute(db);
    await sql`create unique index password_link_open on password_link (account_id)
      where used_at is null and ended_at is null`.execute(db);
    await sql`create index audit_entry_what on audit_entry (what, id desc)`.execute(db);
    await sql`create index audit_entry_about on audit_entry using gin (about jsonb_path_ops)`.execute(db);
  },
};
