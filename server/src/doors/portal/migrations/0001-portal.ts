import { type Kysely, type Migration, sql } from 'kysely';

/** Forms that customers sent, the codes to look after them, what they attached, and who tried too often. */
export const portal0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table portal_form (
      ticket_id uuid primary key references ticket,
      phone text not null,
      code_hash text not null,
      sent_at timestamptz not null)`.execute(db);
    await sql`create table portal_session (
      token_hash text primary key,
      ticket_id uuid not null references portal_form,
      expires_at timestamptz not null)`.execute(db);
    await sql`create index portal_session_expired on portal_session (expires_at)`.execute(db);
    await sql`create table portal_try (
      id bigint generated always as identity primary key,
      what text not null,
      whose text not null,
      at timestamptz not null)`.execute(db);
    await sql`create index portal_try_recent on portal_try (what, whose, at)`.execute(db);
    await sql`create index portal_try_outdated on portal_try (at)`.execute(db);
    await sql`create table portal_secret (secret text not null, made_at timestamptz not null)`.execute(db);
    await sql`create unique index portal_secret_one on portal_secret ((true))`.execute(db);
    await sql`create table attachment (
      id uuid primary key,
      key text not null unique,
      ticket_id uuid not null references ticket,
      name text not null,
      type text not null,
      size integer not null,
      bytes bytea not null,
      attached_at timestamptz not null)`.execute(db);
    await sql`create index attachment_ticket on attachment (ticket_id, attached_at)`.execute(db);
    await offerShippedKinds(db);
  },
};

/** Kinds that a database has already are offered in the portal by a further version, as any change of a kind is. */
async function offerShippedKinds(db: Kysely<unknown>): Promise<void> {
  await sql`insert into ticket_kind (id, version, body, account_id, at)
    select id, version + 1, body || '{"portal": true}', null, at
    from (select distinct on (id) * from ticket_kind order by id, version desc) as latest
    where id in ('complaint', 'fault', 'suggestion', 'praise') and not body ? 'portal'`.execute(db);
}
