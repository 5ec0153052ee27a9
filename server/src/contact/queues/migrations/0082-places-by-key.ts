import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A place says all that whoever keeps the queue has to know of it: its desk, its order key, its turn among equals, how long
 * it rings. Queues of channels and skills are gone: what they said is said by the rules of a province.
 */
export const queues0082: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table queue_place
      add column province_id text references province,
      add column desk text not null default 'general',
      add column order_key timestamptz,
      add column accept_seconds double precision not null default 30,
      add column seq bigint generated always as identity,
      add column meant_for uuid references account`.execute(db);
    await sql`update queue_place set order_key = order_at, accept_seconds = queue.ring_seconds,
        province_id = contact.province_id
      from queue, contact where queue.id = queue_place.queue_id and contact.id = queue_place.contact_id`.execute(db);
    await sql`alter table queue_place
      drop column queue_id,
      alter column desk drop default,
      alter column accept_seconds drop default,
      alter column province_id set not null,
      alter column order_key set not null`.execute(db);
    await sql`drop table queue`.execute(db);
    await sql`create index queue_place_order on queue_place (province_id, order_key, order_at, seq)`.execute(db);
    await sql`create table queue_keeper (
      single boolean primary key default true check (single),
      pid integer not null,
      beat_at timestamptz not null)`.execute(db);
    await sql`create table queue_estimate (
      province_id text primary key references province,
      state jsonb not null,
      saved_at timestamptz not null)`.execute(db);
  },
};
