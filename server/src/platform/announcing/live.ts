import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { atMostEvery } from './at-most-every.ts';
import { holdEpoch, readLatest, readUnseen, type StoredEvent } from './event-store.ts';
import { type Position, readPosition, writeEvent, writePosition } from './event-text.ts';
import { keepListening } from './keep-listening.ts';
import { RecentEvents } from './recent-events.ts';
import { type Screen, Screens } from './screens.ts';
import { includes, type Snapshot } from './snapshot.ts';

/** One reader of the event table a process; screens hang on to it. */
export interface Live {
  /** Something was announced and is committed: told to the screens here, and within some milliseconds elsewhere. */
  wake(): void;
  /**
   * Tells a screen, as text of an event stream, what its audience is told, in the order in which it happened to each
   * subject. Tells first what it missed since `position`; or `welcome`, where that is null or unknown, or lies too far back:
   * then what happened before must be read afresh.
   */
  follow(position: string | null, screen: FollowingScreen): Promise<Following>;
  /** Where screens stand that heard everything so far. */
  position(): string;
  stop(): Promise<void>;
}

export interface FollowingScreen extends Screen {
  /** Called once before anything is heard, with what comes first. */
  open(text: string): void;
}

export interface Following {
  leave(): void;
}

/** A screen that missed more than this reads everything afresh sooner than it hears it all. */
const RECENT = 10_000;
const READ_EVERY_MS = 20;
const NOTIFY_EVERY_MS = 20;
/** For what a process that died announced, and did not notify the others of any more. */
const LOOK_EVERY_MS = 1000;

/** Lets go of what this process keeps as it hears that it changed: `openKeeping`. */
export interface Hearer {
  letGo(announced: readonly string[]): void;
  isCaughtUp(): void;
  isCutOff(): void;
}

const nothingKept: Hearer = { letGo: () => undefined, isCaughtUp: () => undefined, isCutOff: () => undefined };

interface Standing {
  epoch: string;
  /** All that is visible in it was told. */
  snapshot: Snapshot;
  recent: RecentEvents<ToldEvent>;
}

interface ToldEvent extends Pick<StoredEvent, 'xid' | 'audience'> {
  text: string;
}

/** Starts reading. When the listening connection drops it is opened anew and what came meanwhile is read. */
export async function startLive(
  db: Database,
  databaseUrl: string,
  log: FastifyBaseLogger,
  hearer: Hearer = nothingKept,
): Promise<Live> {
  const screens = new Screens();
  let standing = await beginReading(db, log);
  let inAnotherPlace = false;
  let listens = false;
  let readingOn: Promise<void> = Promise.resolve();

  const beginAnew = async () => {
    hearer.isCutOff();
    standing = await beginReading(db, log);
    for (const screen of screens.all()) screen.hear(writeWelcome(standing));
  };
  const readOn = async () => {
    if (inAnotherPlace && (await holdEpoch(db)) !== standing.epoch) await beginAnew();
    inAnotherPlace = false;
    const { events, as } = await readUnseen(db, standing.snapshot, RECENT);
    if (events.length >= RECENT) return beginAnew();
    const told = toTold(events, log);
    standing.snapshot = as;
    standing.recent.add(told, as);
    // Before the screens: what they ask for then is not what was kept.
    hearer.letGo(events.map(({ name }) => name));
    if (listens) hearer.isCaughtUp();
    tell(screens, told, writePosition(standing));
  };
  const failed = (error: unknown) => {
    hearer.isCutOff();
    log.error({ error }, 'reading events failed; it is tried again');
  };
  /** One after the other; what is read by the last was committed before it was asked for. */
  const read = () => (readingOn = readingOn.then(readOn).catch(failed));
  const reading = atMostEvery(READ_EVERY_MS, read);
  const listening = keepListening(databaseUrl, log, {
    // A connection that was lost may lead to another place when it is back.
    begun: () => {
      listens = true;
      inAnotherPlace = true;
      reading.ask();
    },
    notified: reading.ask,
    lost: () => {
      listens = false;
      hearer.isCutOff();
    },
  });
  const notifying = atMostEvery(NOTIFY_EVERY_MS, listening.notify);
  const looking = setInterval(reading.ask, LOOK_EVERY_MS);

  return {
    wake: () => {
      reading.ask();
      notifying.ask();
    },
    follow: async (text, screen) => {
      const position = text === null ? null : readPosition(text);
      // Another process was faster to tell it.
      if (position && !includes(standing.snapshot, position.snapshot)) await read();
      screen.open(missedBy(position, screen.audience, standing) ?? writeWelcome(standing));
      screens.add(screen);
      return { leave: () => screens.remove(screen) };
    },
    position: () => writePosition(standing),
    stop: async () => {
      clearInterval(looking);
      await reading.stop();
      await notifying.stop();
      await listening.stop();
      await readingOn;
    },
  };
}

async function beginReading(db: Database, log: FastifyBaseLogger): Promise<Standing> {
  const epoch = await holdEpoch(db);
  const { events, as } = await readLatest(db, RECENT);
  const recent = new RecentEvents<ToldEvent>(forgottenBefore(events, as), RECENT);
  recent.add(toTold(events, log), as);
  return { epoch, snapshot: as, recent };
}

/** What is older than the oldest event that is there was deleted, or left out: of the oldest transaction, perhaps a part. */
function forgottenBefore(events: readonly StoredEvent[], as: Snapshot): Snapshot {
  if (events.length === 0) return as;
  const oldest = Math.min(...events.map(({ xid }) => xid));
  return { next: events.length < RECENT ? oldest : oldest + 1, running: [] };
}

/** What was stored malformed keeps nothing else from being told. */
function toTold(events: readonly StoredEvent[], log: FastifyBaseLogger): ToldEvent[] {
  return events.flatMap((event) => {
    try {
      return [{ xid: event.xid, audience: event.audience, text: writeEvent(event) }];
    } catch (error) {
      log.error({ error, event: event.id }, 'an event is stored malformed; no screen is told of it');
      return [];
    }
  });
}

/** Each screen in one piece, with where it stands then. */
function tell(screens: Screens, events: readonly ToldEvent[], position: string): void {
  const heard = new Map<Screen, string>();
  for (const { audience, text } of events)
    for (const screen of screens.reached(audience)) heard.set(screen, (heard.get(screen) ?? '') + text);
  for (const [screen, text] of heard) screen.hear(`${text}${position}\n`);
}

/** Null where it cannot be told all of it. */
function missedBy(position: Position | null, audience: readonly string[], standing: Standing): string | null {
  if (position?.epoch !== standing.epoch || !includes(standing.snapshot, position.snapshot)) return null;
  const missed = standing.recent.since(position.snapshot);
  if (!missed) return null;
  const texts = missed.filter((event) => event.audience.some((one) => audience.includes(one))).map(({ text }) => text);
  return `${texts.join('')}${writePosition(standing)}\n`;
}

function writeWelcome(standing: Standing): string {
  return `${writePosition(standing)}event: welcome\ndata: {}\n\n`;
}
