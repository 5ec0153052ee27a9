import { performance } from 'node:perf_hooks';
import type { AnnouncementKind } from '../announcing/announcement.ts';
import type { Database } from '../database/database.ts';

/**
 * What is published and rarely changes, read whole and kept in each process until it is announced that it changed. What
 * has to hold at the very moment — a session, an account that is not disabled, a lock — is never kept.
 */
export interface KeptKind<T> {
  /** `ticket-kinds` */
  readonly name: string;
  /** Whoever changes what is kept announces one of these in the same work. */
  readonly until: readonly Pick<AnnouncementKind, 'name'>[];
  read(db: Database): Promise<T>;
  /** How many rows that is; more than `MOST_ROWS` are read each time instead of being kept. */
  rowsIn(value: T): number;
}

/** What this process keeps. */
export interface Kept {
  /** As it was when it was last heard to have changed, or later. Nobody changes what is given. */
  get<T>(kind: KeptKind<T>): Promise<T>;
}

/** The same for whoever hears the announcements, and says what was heard and how well. */
export interface Keeping extends Kept {
  /** Lets go of what these announcements say has changed. */
  letGo(announced: readonly string[]): void;
  /** Every announcement up to now was heard. */
  isCaughtUp(): void;
  /** Announcements cannot be heard: nothing is kept until they are again, and all is read where it is asked for. */
  isCutOff(): void;
}

const MOST_ROWS = 10_000;
/** A line that nobody closed and that says nothing for longer counts as dead. */
const TRUSTED_MS = 15_000;

interface Entry<T = unknown> {
  readonly kind: KeptKind<T>;
  readonly reading: Promise<T>;
}

/**
 * @param db of its own: a work that holds a connection must not wait for another one of the same few
 * @param monotonic milliseconds that only ever grow
 */
export function openKeeping(db: Database, monotonic: () => number = () => performance.now()): Keeping {
  const entries = new Map<KeptKind<unknown>, Entry>();
  let trustedUntil = Number.NEGATIVE_INFINITY;

  const begin = <T>(kind: KeptKind<T>): Entry<T> => {
    const entry = { kind, reading: kind.read(db) };
    if (monotonic() >= trustedUntil) return entry;
    const forget = () => void (entries.get(kind) === entry && entries.delete(kind));
    entries.set(kind, entry);
    // Whoever asked is told of an error; the next one asks anew.
    void entry.reading.then((value) => kind.rowsIn(value) > MOST_ROWS && forget(), forget);
    return entry;
  };

  return {
    get: <T>(kind: KeptKind<T>): Promise<T> => {
      const isOfKind = (one: Entry | undefined): one is Entry<T> => one?.kind === kind;
      const entry = entries.get(kind);
      const isKept = isOfKind(entry) && monotonic() < trustedUntil;
      return (isKept ? entry : begin(kind)).reading;
    },
    // What is being read just now is let go too: it may have been read before the change.
    letGo: (announced) => {
      for (const kind of entries.keys())
        if (kind.until.some(({ name }) => announced.includes(name))) entries.delete(kind);
    },
    isCaughtUp: () => {
      if (monotonic() >= trustedUntil) entries.clear();
      trustedUntil = monotonic() + TRUSTED_MS;
    },
    isCutOff: () => {
      trustedUntil = Number.NEGATIVE_INFINITY;
      entries.clear();
    },
  };
}
