import type { FastifyBaseLogger } from 'fastify';
import { Transaction } from 'kysely';
import type { TProperties } from 'typebox';
import { type AboutOf, type Announcement, type AnnouncementKind, toAnnouncement } from './announcing/announcement.ts';
import type { Live } from './announcing/live.ts';
import type { Clock } from './clock.ts';
import { isCrosswise, isStoreLost } from './database/database-errors.ts';
import type { Database, DatabaseTransaction } from './database/database.ts';
import type { Following } from './follower.ts';
import type { Jobs } from './jobs.ts';
import type { Keeping, Kept } from './keeping/keep.ts';
import { publish } from './outbox.ts';
import type { Retention } from './partitions/retention.ts';
import type { RightsByPost } from './rights.ts';

/** What every verb is given: time, the store and the outside. Later modules add to it (BOSS: `billing`). */
export interface Centre {
  clock: Clock;
  db: Database;
  jobs: Jobs;
  kept: Keeping;
  live: Live;
  log: FastifyBaseLogger;
  rights: RightsByPost;
  /** What is kept for a time only. */
  retention: readonly Retention[];
  /** What later modules do within the work of earlier ones. */
  followers: readonly Following[];
}

/** One transaction in which a verb locks, decides, saves and announces. */
export interface Work {
  db: DatabaseTransaction;
  /** The same instant for everything in this work. */
  now: Date;
  followers: readonly Following[];
  /** What rarely changes, as this process has it. */
  kept: Kept;
  /**
   * Tells later modules, and the screens of an audience where there is one: `account:<id>`, `province:<id>`. The same said
   * twice in one work is told once, to all who were named.
   */
  announce<P extends TProperties>(kind: AnnouncementKind<P>, about: AboutOf<P>, audience?: readonly string[]): void;
  /**
   * Does `act` at the end of the work, before it is committed: once for a key, however often it is asked for, and in the
   * order in which it was first asked for. What is asked for there comes after it.
   */
  beforeCommit(key: string, act: () => Promise<unknown>): void;
}

/**
 * Runs `verb` in one transaction. What it announces is written last, while what it is about is still locked: so
 * events about one subject have their ids in the order in which they happened. Listeners and screens wake after the commit.
 *
 * Where the database undid it because two stood in each other's way, it is done once more from its beginning, with nothing
 * kept of the first time; so `verb` changes nothing but through its work. Waiting for a row in vain is not tried again:
 * whoever asked has waited long enough.
 */
export async function inOneWork<T>(centre: Centre, verb: (work: Work) => Promise<T>): Promise<T> {
  try {
    return await attempt(centre, verb);
  } catch (error) {
    if (!isCrosswise(error)) throw error;
    centre.log.warn({ error }, 'two works stood in each other’s way; this one is done again');
    return attempt(centre, verb);
  }
}

async function attempt<T>(centre: Centre, verb: (work: Work) => Promise<T>): Promise<T> {
  const announced = new Map<string, Announcement>();
  const now = centre.clock.now();
  const result = await inTransaction(centre.db, async (db) => {
    const last = new Map<string, () => Promise<unknown>>();
    const work: Work = {
      db,
      now,
      followers: centre.followers,
      kept: centre.kept,
      announce: (kind, about, audience = []) => {
        const announcement = toAnnouncement(kind, about, audience);
        const said = JSON.stringify([kind.name, announcement.about]);
        const heard = announced.get(said)?.audience ?? [];
        announced.set(said, { ...announcement, audience: [...new Set([...heard, ...audience])] });
      },
      beforeCommit: (key, act) => void last.set(key, act),
    };
    const value = await verb(work);
    await doLast(last);
    await publish(db, centre.jobs, now, [...announced.values()]);
    return value;
  });
  if (announced.size > 0) {
    const names = [...announced.values()].map(({ name }) => name);
    centre.kept.letGo(names);
    centre.jobs.wake(names);
    centre.live.wake();
  }
  return result;
}

/** What is done on a centre within a work (`centreWithin`) is part of that work's transaction. */
async function inTransaction<T>(db: Database, act: (db: DatabaseTransaction) => Promise<T>): Promise<T> {
  return db instanceof Transaction ? act(db) : db.transaction().execute(act);
}

/**
 * The centre as a work has it, at a moment: verbs asked there are done at that time, one after another, and with the work
 * or not at all. For what happened before somebody was there to see it; screens and listeners hear it once the work is done.
 */
export function centreWithin<C extends Centre>(centre: C, { db, now }: Pick<Work, 'db' | 'now'>): C {
  return { ...centre, db, clock: { now: () => now } };
}

/** A map goes on to what is put in while it is walked through. */
async function doLast(last: Map<string, () => Promise<unknown>>): Promise<void> {
  for (const [key, act] of last) {
    last.delete(key);
    await act();
  }
}

/**
 * For what a client may send twice at one moment: where the other has made it, `find` (by the client's key) finds what that
 * one made, and it is returned instead of the error. @throws what `make` throws where nothing is found
 */
export async function orMadeMeanwhile<T>(make: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    // Nobody is there to find anything, and whoever asks has waited already.
    if (isStoreLost(error)) throw error;
    const made = await find();
    if (made === undefined) throw error;
    return made;
  }
}
