import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/database.ts';
import { type Given, prepared } from '../database/prepared.ts';
import type { Announcement } from './announcement.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/** An event as it is stored: what it says is not judged yet. */
export interface StoredEvent {
  /** The transaction that wrote it. */
  xid: number;
  /** Of two about one subject the later one has the higher, for it was written while the subject was locked. */
  id: number;
  name: string;
  about: unknown;
  audience: string[];
}

interface Events {
  events: StoredEvent[];
  /** What had ended when they were read. */
  as: Snapshot;
}

const insertEvents = prepared('events.save', (db, { told, at }: Given<{ told: string; at: Date }>) =>
  sql<never>`insert into event (name, about, audience, at)
    select name, about, audience, ${at}::timestamptz
    from jsonb_to_recordset(${told}::jsonb) as told (name text, about jsonb, audience text[])`.compile(db),
);

/** In this order. As plain as can be, for it is part of nearly every work. */
export async function saveEvents(db: DatabaseTransaction, at: Date, announced: readonly Announcement[]): Promise<void> {
  const told = announced.map(({ name, about, audience }) => ({ name, about, audience }));
  await insertEvents(db, { told: JSON.stringify(told), at });
}

/** All that became visible since `seen`, in the order of their ids; at most `limit`, of which nobody knows which then. */
export async function readUnseen(db: Database, seen: Snapshot, limit: number): Promise<Events> {
  const next = String(seen.next);
  const running = seen.running.map(String);
  return readEvents(
    db,
    sql`(select * from event where xid >= ${next}::xid8 limit ${limit})
      union all (select * from event where xid = any(${running}::xid8[]) limit ${limit})`,
  );
}

/** The latest of all. */
export async function readLatest(db: Database, limit: number): Promise<Events> {
  return readEvents(db, sql`select * from event order by event.xid desc, event.id desc limit ${limit}`);
}

/** All rows in one: to take them out one by one costs a process more than everything else it does with them. */
async function readEvents(db: Database, events: RawBuilder<unknown>): Promise<Events> {
  const { rows } = await sql<{ snapshot: string; events: [number, number, string, unknown, string[]][] }>`
    select pg_current_snapshot()::text as snapshot, coalesce(
      json_agg(json_build_array(xid::text::bigint, id, name, about, audience) order by id), '[]') as events
    from (${events}) as found`.execute(db);
  const [row] = rows;
  const as = readSnapshot(row?.snapshot ?? '');
  if (!row || !as) throw new Error(`the database says ${row?.snapshot} where a snapshot was asked for`);
  return { events: row.events.map(([xid, id, name, about, audience]) => ({ xid, id, name, about, audience })), as };
}

/**
 * Where transactions get their numbers: this cluster on its present line of time (another after a promotion or a recovery
 * to an earlier moment), and this database in it (another after a copy).
 */
const PLACE = sql<string>`(select concat_ws('/',
  (select system_identifier from pg_control_system()),
  left(pg_walfile_name(pg_current_wal_lsn()), 8),
  (select oid from pg_database where datname = current_database())))`;

/**
 * The name of the time within which numbers of transactions compare. Where the database was moved, copied or recovered since
 * it was given, a new one is given, and events with numbers from elsewhere are deleted.
 */
export async function holdEpoch(db: Database): Promise<string> {
  const { rows } = await sql<{ epoch: string }>`select epoch from event_epoch where place = ${PLACE}`.execute(db);
  return rows[0]?.epoch ?? db.transaction().execute(beginEpoch);
}

async function beginEpoch(db: DatabaseTransaction): Promise<string> {
  // Two processes that find it moved at one moment begin one epoch: the second waits here, and finds the first one's.
  await sql`insert into event_epoch (epoch, place) values ('', '') on conflict (single) do update set single = true`.execute(
    db,
  );
  const { rows } = await sql<{ epoch: string }>`select epoch from event_epoch where place = ${PLACE}`.execute(db);
  if (rows[0]) return rows[0].epoch;
  await sql`delete from event`.execute(db);
  const begun = await sql<{ epoch: string }>`
    update event_epoch set epoch = left(replace(gen_random_uuid()::text, '-', ''), 16), place = ${PLACE}
    returning epoch`.execute(db);
  return String(begun.rows[0]?.epoch);
}
