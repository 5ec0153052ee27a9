import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Queues are rows, and a contact has its place in one. The one queue that each province had so far is its first; who waits
 * or rings has their place in it by when they came.
 */
export const queues0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table queue (
      id text primary key,
      province_id text not null references province,
      name_zh text not null,
      name_en text not null,
      channels text[] not null default '{}',
      skills text[] not null default '{}',
      capacity integer not null check (capacity > 0),
      rules jsonb not null default '{}',
      seq bigint generated always as identity)`.execute(db);
    await sql`create index queue_of_province on queue (province_id, seq)`.execute(db);
    await sql`create table queue_place (
      contact_id uuid primary key references contact,
      queue_id text not null references queue,
      order_at timestamptz not null)`.execute(db);
    await sql`insert into queue (id, province_id, name_zh, name_en, capacity)
      select id || '-general', id, name_zh || '综合队列', name_en || ', general', 1 from province order by id`.execute(
      db,
    );
    await sql`insert into queue_place
      select id, province_id || '-general', arrived_at from contact where state in ('waiting', 'ringing')`.execute(db);
  },
};
