import { sql } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { keepListening } from './keep-listening.ts';

export interface LiveEvent {
  id: number;
  name: string;
  about: Record<string, string>;
  audience: string[];
}

interface Screen {
  audience: Set<string>;
  hear(event: LiveEvent): void;
}

/** One reader of the event table a process; screens hang on to it. */
export interface Live {
  /**
   * Calls `hear` for every event of the audience after `after`, in order, each once. Begins anew from now without
   * `after`, or where it lies too far back to tell all of it, or ahead of every event (another database).
   */
  follow(audience: string[], after: number | null, hear: (event: LiveEvent) => void): Promise<Following>;
  stop(): Promise<void>;
}

export interface Following {
  from: number;
  /** False when it began anew: what happened before `from` must be read afresh. */
  resumed: boolean;
  leave(): void;
}

const PAGE = 500;
/** A screen that missed more than this reads everything afresh sooner than it hears it all. */
const RESUME_WITHIN = 5000;
const TRY_AGAIN_MS = 500;
/** A listening connection that died without a word must not pass for a quiet one. */
const LOOK_EVERY_MS = 5000;

/** What this process keeps until it hears that it changed. */
export interface Hearer {
  letGo(announced: readonly string[]): void;
  isCaughtUp(): void;
  isCutOff(): void;
}

/** Starts reading. When the listening connection drops it is opened anew and what came meanwhile is read. */
export async function startLive(
  db: Database,
  databaseUrl: string,
  hearer: Hearer,
  log: FastifyBaseLogger,
): Promise<Live> {
  const screens = new Set<Screen>();
  let position = await latest(db);
  let reading: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let listening = false;

  const readOn = async () => {
    do {
      again = false;
      const events = await readAfter(db, position, null, PAGE);
      hearer.letGo(events.map(({ name }) => name));
      for (const event of events) notifyScreens(screens, event);
      position = events.at(-1)?.id ?? position;
      again ||= events.length === PAGE;
    } while (again && !stopped);
    if (listening) hearer.isCaughtUp();
  };
  const nudge = () => {
    if (stopped) return;
    again = true;
    reading ??= readOn()
      .catch((error) => {
        hearer.isCutOff();
        log.error({ error }, 'reading events failed; trying again');
        setTimeout(nudge, TRY_AGAIN_MS).unref();
      })
      .finally(() => {
        reading = null;
        if (again) nudge();
      });
  };
  const begun = () => {
    listening = true;
    nudge();
  };
  const lost = () => {
    listening = false;
    hearer.isCutOff();
  };
  const ear = keepListening(databaseUrl, { nudge, begun, lost }, log);
  const looking = setInterval(nudge, LOOK_EVERY_MS);

  return {
    follow: async (audience, after, hear) => {
      const newest = await latest(db);
      const resumed = after !== null && after <= newest && newest - after <= RESUME_WITHIN;
      const from = await follow(db, screens, { audience: new Set(audience), hear }, resumed ? after : position);
      return { ...from, resumed };
    },
    stop: async () => {
      stopped = true;
      again = false;
      screens.clear();
      clearInterval(looking);
      await ear.stop();
      await reading;
    },
  };
}

function notifyScreens(screens: Set<Screen>, event: LiveEvent): void {
  for (const screen of screens) if (event.audience.some((one) => screen.audience.has(one))) screen.hear(event);
}

/** Listens first and reads the past second, so that nothing falls between; the overlap is dropped by position. */
async function follow(
  db: Database,
  screens: Set<Screen>,
  screen: Screen,
  after: number,
): Promise<Omit<Following, 'resumed'>> {
  const unheard: LiveEvent[] = [];
  let position = after;
  let caughtUp = false;
  const pass = (event: LiveEvent) => {
    if (event.id <= position) return;
    position = event.id;
    screen.hear(event);
  };
  const waiting: Screen = {
    audience: screen.audience,
    hear: (event) => (caughtUp ? pass(event) : void unheard.push(event)),
  };
  screens.add(waiting);
  try {
    let page: LiveEvent[];
    do {
      page = await readAfter(db, position, [...screen.audience], PAGE);
      page.forEach(pass);
    } while (page.length === PAGE);
  } catch (error) {
    screens.delete(waiting);
    throw error;
  }
  unheard.forEach(pass);
  caughtUp = true;
  return { from: position, leave: () => void screens.delete(waiting) };
}

async function latest(db: Database): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  return Number(row?.id ?? 0);
}

async function readAfter(db: Database, after: number, audience: string[] | null, limit: number): Promise<LiveEvent[]> {
  let query = db.selectFrom('event').select(['id', 'name', 'about', 'audience']).where('id', '>', after);
  if (audience) query = query.where(sql<boolean>`audience && ${audience}::text[]`);
  const rows = await query.orderBy('id').limit(limit).execute();
  return rows.map((row) => ({ ...row, about: toAbout(row.about) }));
}

function toAbout(stored: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(Object(stored)).map(([name, value]) => [name, String(value)]));
}
