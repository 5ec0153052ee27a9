import type { FastifyBaseLogger } from 'fastify';
import type { TProperties } from 'typebox';
import { type AboutOf, type Announcement, type AnnouncementKind, toAnnouncement } from './announcement.ts';
import type { Clock } from './clock.ts';
import type { Database, DatabaseTransaction } from './database.ts';
import type { Jobs } from './jobs.ts';
import { publish } from './outbox.ts';
import type { RightsByPost } from './rights.ts';

/** What every verb is given: time, the store and the outside. Later modules add to it (BOSS: `billing`). */
export interface Centre {
  clock: Clock;
  db: Database;
  jobs: Jobs;
  log: FastifyBaseLogger;
  rights: RightsByPost;
}

/** One transaction in which a verb holds, decides, saves and announces. */
export interface Work {
  db: DatabaseTransaction;
  /** The same instant for everything in this work. */
  now: Date;
  /** Tells later modules, and the screens of an audience where there is one: `account:<id>`, `province:<id>`. */
  announce<P extends TProperties>(kind: AnnouncementKind<P>, about: AboutOf<P>, audience?: readonly string[]): void;
}

/**
 * Runs `verb` in one transaction. What it announces is written last, so that events are ordered as they
 * were committed and the lock that orders them is held for a moment only. Listeners wake after the commit.
 */
export async function inOneWork<T>(centre: Centre, verb: (work: Work) => Promise<T>): Promise<T> {
  const announced: Announcement[] = [];
  const now = centre.clock.now();
  const result = await centre.db.transaction().execute(async (db) => {
    const announce: Work['announce'] = (kind, about, audience = []) => {
      announced.push(toAnnouncement(kind, about, audience));
    };
    const value = await verb({ db, now, announce });
    await publish(db, centre.jobs, now, announced);
    return value;
  });
  centre.jobs.wake(announced.map((announcement) => announcement.name));
  return result;
}

/**
 * For what a client may send twice at one moment: where the other has made it, `find` (by the client's key) finds what that
 * one made, and it is returned instead of the error. @throws what `make` throws where nothing is found
 */
export async function orMadeMeanwhile<T>(make: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const made = await find();
    if (made === undefined) throw error;
    return made;
  }
}
