import { sql } from 'kysely';
import { type Announcement, LIVE_CHANNEL } from './announcing/announcement.ts';
import type { Database, DatabaseTransaction } from './database/database.ts';
import type { Jobs } from './jobs.ts';

// Any constant: it orders the commits of all who announce.
const ORDER_LOCK = 7_305_114;

/** Writes announcements and their jobs inside the caller's transaction. */
export async function publish(db: DatabaseTransaction, jobs: Jobs, at: Date, announced: Announcement[]): Promise<void> {
  if (announced.length === 0) return;
  for (const announcement of announced) await jobs.enqueue(db, announcement);
  // Positions must become visible in their own order, or a screen that resumes after one would miss the other.
  await sql`select pg_advisory_xact_lock(${ORDER_LOCK})`.execute(db);
  await db
    .insertInto('event')
    .values(announced.map((announcement) => toRow(announcement, at)))
    .execute();
  await sql`select pg_notify(${LIVE_CHANNEL}, '')`.execute(db);
}

/** Screens that were away since before then read everything anew instead of resuming. */
export async function forgetEvents(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('event').where('at', '<', before).execute();
}

function toRow({ name, about, audience }: Announcement, at: Date) {
  return { name, about: JSON.stringify(about), audience: [...audience], at };
}
