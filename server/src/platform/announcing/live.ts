import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { atMostEvery } from './at-most-every.ts';
import { readUnseen } from './event-store.ts';
import { type Position, readPosition, writePosition } from './event-text.ts';
import { Figures, type ReadFigure } from './figures.ts';
import { Gathering } from './gathering.ts';
import { keepListening } from './keep-listening.ts';
import { type Screen, Screens } from './screens.ts';
import { includes } from './snapshot.ts';
import { beginReading, isElsewhere, missedSince, RECENT, toldOf } from './standing.ts';

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
  /** Where screens stand that heard everything so far, as a line of an event stream. */
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

const READ_EVERY_MS = 50;
const NOTIFY_EVERY_MS = 50;
const GATHER_FOR_MS = 1000;
const COUNT_EVERY_MS = 1000;
/** For what a process that died announced, and did not notify the others of any more. */
const LOOK_EVERY_MS = 1000;

/** Follows what changed: lets go of what this process keeps (`openKeeping`), has the queues looked at. */
export interface Hearer {
  letGo(announced: readonly string[]): void;
  /** Each event that was read, as it was announced here or elsewhere. */
  hear?(name: string, about: unknown): void;
  isCaughtUp(): void;
  isCutOff(): void;
}

const nothingKept: Hearer = { letGo: () => undefined, isCaughtUp: () => undefined, isCutOff: () => undefined };

/** Starts reading. When the listening connection drops it is opened anew and what came meanwhile is read. */
export async function startLive(
  db: Database,
  databaseUrl: string,
  log: FastifyBaseLogger,
  readFigures: readonly ReadFigure[] = [],
  hearer: Hearer = nothingKept,
): Promise<Live> {
  const screens = new Screens();
  const gathering = new Gathering();
  const figures = new Figures(readFigures, screens, log);
  let standing = await beginReading(db, log);
  let perhapsElsewhere = false;
  let listens = false;
  let readingOn: Promise<void> = Promise.resolve();

  const beginAnew = async () => {
    hearer.isCutOff();
    standing = await beginReading(db, log);
    gathering.take();
    for (const screen of screens.all()) screen.hear(writeWelcome(standing));
  };
  const readOn = async () => {
    if (perhapsElsewhere && (await isElsewhere(db, standing))) await beginAnew();
    perhapsElsewhere = false;
    const { events, as } = await readUnseen(db, standing.snapshot, RECENT);
    if (events.length >= RECENT) return beginAnew();
    const told = toldOf(events, log);
    standing.recent.add(told, as);
    standing.snapshot = as;
    const gathers = gathering.add(told);
    if (!gathers) standing.gathered = as;
    // Before the screens: what they ask for then is not what was kept.
    hearer.letGo(events.map(({ name }) => name));
    for (const { name, about } of events) hearer.hear?.(name, about);
    if (listens) hearer.isCaughtUp();
    screens.tell(told, writePosition(standing));
    // After it: where screens stand then, they were told at once what is told at once.
    if (gathers) gatherings.ask();
    if (events.length > 0) counting.ask();
  };
  const tellGathered = async () => {
    standing.gathered = standing.snapshot;
    for (const { audience, text } of gathering.take())
      screens.tell([{ audience: [audience], text }], writePosition(standing));
  };
  const failed = (error: unknown) => {
    hearer.isCutOff();
    log.error({ error }, 'reading events failed; it is tried again');
  };
  /** One after the other; what is read by the last was committed before it was asked for. */
  const read = () => (readingOn = readingOn.then(readOn).catch(failed));
  const reading = atMostEvery(READ_EVERY_MS, read);
  const gatherings = atMostEvery(GATHER_FOR_MS, tellGathered);
  const counting = atMostEvery(COUNT_EVERY_MS, () => figures.tell());
  const listening = keepListening(databaseUrl, log, {
    // A connection that was lost may lead to another place when it is back.
    begun: () => {
      listens = true;
      perhapsElsewhere = true;
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
      const missed = position && missedSince(position, screen.audience, standing, gathering.waiting());
      const first = missed === null ? writeWelcome(standing) : `${missed}${writePosition(standing)}\n`;
      screen.open(first + figures.knownTo(screen.audience));
      screens.add(screen);
      counting.ask();
      return { leave: () => screens.remove(screen) };
    },
    position: () => writePosition(standing),
    stop: async () => {
      clearInterval(looking);
      await Promise.all([reading, notifying, gatherings, counting].map((paced) => paced.stop()));
      await listening.stop();
      await readingOn;
    },
  };
}

function writeWelcome(position: Position): string {
  return `${writePosition(position)}event: welcome\ndata: {}\n\n`;
}
