import { sql } from 'kysely';
import { Texts } from './contract-parts.ts';
import type { Database, DatabaseTransaction } from './database/database.ts';
import { type Given, prepared } from './database/prepared.ts';
import { storedAs } from './stored.ts';
import { type Centre, inOneWork, type Work } from './work.ts';

/** Something that becomes due. Its key is unique: set again, it moves. */
export interface Timer {
  key: string;
  /** Which handler it is for. */
  kind: string;
  dueAt: Date;
  about: Record<string, string>;
}

/**
 * What a timer does when it is due, in the transaction that takes it away: it happens once, or it stays due. It may set
 * itself again. Rows that others may be holding are taken with `skip locked`; throw `Busy` where one is not to be had.
 */
export type OnDue = (work: Work, timer: Timer) => Promise<void>;

/** Somebody else works on the same row just now: undone, and left for the next turn. */
export class Busy extends Error {}

const upsertTimer = prepared('timers.set', (db, row: Given<Omit<Timer, 'about'> & { about: string }>) =>
  db
    .insertInto('timer')
    .values(row)
    .onConflict((one) => one.column('key').doUpdateSet({ ...row, attempts: 0 }))
    .compile(),
);

export async function setTimer(db: DatabaseTransaction, { key, kind, dueAt, about }: Timer): Promise<void> {
  await upsertTimer(db, { key, kind, dueAt, about: JSON.stringify(about) });
}

export async function dropTimer(db: DatabaseTransaction, key: string): Promise<void> {
  await db.deleteFrom('timer').where('key', '=', key).execute();
}

/** When the next timer is due; null where none is set. */
export async function nextTimerAt(db: Database): Promise<Date | null> {
  const row = await db.selectFrom('timer').select('dueAt').orderBy('dueAt').limit(1).executeTakeFirst();
  return row?.dueAt ?? null;
}

/** The one of these timers that is due first. */
export async function firstTimerOf(
  db: Database,
  keys: readonly string[],
): Promise<Pick<Timer, 'key' | 'dueAt'> | undefined> {
  if (keys.length === 0) return undefined;
  const query = db
    .selectFrom('timer')
    .select(['key', 'dueAt'])
    .where('key', 'in', [...keys]);
  return query.orderBy('dueAt').orderBy('id').limit(1).executeTakeFirst();
}

const SIDE_BY_SIDE = 3;

/**
 * Does everything that is due, side by side with any other process: each timer by one of them, once. One that fails is
 * logged and tried again later, ever more rarely, and never dropped.
 * @returns how many were done
 */
export async function fireTimers(centre: Centre, handlers: Readonly<Record<string, OnDue>>): Promise<number> {
  const skip = new Set<number>();
  const lanes = Array.from({ length: SIDE_BY_SIDE }, async () => {
    let done = 0;
    for (;;) {
      const fired = await fireOne(centre, handlers, skip);
      if (fired === 'none') return done;
      if (fired === 'done') done += 1;
    }
  });
  return (await Promise.all(lanes)).reduce((sum, one) => sum + one, 0);
}

interface DueTimer extends Omit<Timer, 'about'> {
  id: number;
  attempts: number;
  about: unknown;
}

async function fireOne(centre: Centre, handlers: Readonly<Record<string, OnDue>>, skip: Set<number>) {
  const taken: { timer?: DueTimer } = {};
  try {
    return await inOneWork(centre, async (work) => {
      // What an attempt before this one took, and the database undid, is due as before.
      if (taken.timer) skip.delete(taken.timer.id);
      delete taken.timer;
      const timer = await takeDue(work, Object.keys(handlers), [...skip]);
      if (!timer) return 'none';
      taken.timer = timer;
      // At once: undone, it would be due again for the lanes beside this one.
      skip.add(timer.id);
      await handlers[timer.kind]?.(work, { ...timer, about: readAbout(timer.about) });
      return 'done';
    });
  } catch (error) {
    if (!taken.timer) throw error;
    if (!(error instanceof Busy)) await putOff(centre, taken.timer, error);
    return 'failed';
  }
}

/** Takes it away and holds it until the end of the work; what another process holds is passed over. */
async function takeDue(work: Work, kinds: string[], skip: number[]): Promise<DueTimer | undefined> {
  return work.db
    .deleteFrom('timer')
    .where('id', '=', (timer) =>
      timer
        .selectFrom('timer as due')
        .select('due.id')
        .where('due.dueAt', '<=', work.now)
        .where('due.kind', 'in', kinds)
        .$if(skip.length > 0, (query) => query.where('due.id', 'not in', skip))
        .orderBy('due.dueAt')
        .orderBy('due.id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}

const LONGEST_WAIT_SECONDS = 600;

async function putOff(centre: Centre, { id, key, attempts }: DueTimer, error: unknown): Promise<void> {
  centre.log.error({ error, timer: key }, 'a timer failed; it is tried again');
  const seconds = Math.min(LONGEST_WAIT_SECONDS, 5 * 2 ** attempts);
  const dueAt = new Date(centre.clock.now().getTime() + seconds * 1000);
  await centre.db
    .updateTable('timer')
    .set({ dueAt, attempts: sql<number>`attempts + 1` })
    .where('id', '=', id)
    .execute();
}

const readAbout = storedAs(Texts, 'timer.about');
