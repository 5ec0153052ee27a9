import type { Announcement } from './announcing/announcement.ts';
import { saveEvents } from './announcing/event-store.ts';
import type { DatabaseTransaction } from './database/database.ts';
import type { Jobs } from './jobs.ts';

/** Writes announcements and their jobs inside the caller's transaction; after its commit the screens are to be woken. */
export async function publish(db: DatabaseTransaction, jobs: Jobs, at: Date, announced: Announcement[]): Promise<void> {
  for (const announcement of announced) await jobs.enqueue(db, announcement);
  // What no screen hears, only listeners do.
  const forScreens = announced.filter(({ audience }) => audience.length > 0);
  if (forScreens.length > 0) await saveEvents(db, at, forScreens);
}
