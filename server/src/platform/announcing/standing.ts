import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { holdEpoch, readLatest, type StoredEvent } from './event-store.ts';
import { type Position, type ToldEvent, toTold, writeGathered } from './event-text.ts';
import { RecentEvents } from './recent-events.ts';
import { includes, sees, type Snapshot } from './snapshot.ts';

/** A screen that missed more than this reads everything afresh sooner than it hears it all. */
export const RECENT = 10_000;

/** How far a process has told what happened. */
export interface Standing extends Position {
  recent: RecentEvents<ToldEvent>;
}

/** From now on, with what happened lately in mind. */
export async function beginReading(db: Database, log: FastifyBaseLogger): Promise<Standing> {
  const epoch = await holdEpoch(db);
  const { events, as } = await readLatest(db, RECENT);
  const recent = new RecentEvents<ToldEvent>(forgottenBefore(events, as), RECENT);
  recent.add(toldOf(events, log), as);
  return { epoch, snapshot: as, gathered: as, recent };
}

export async function isElsewhere(db: Database, { epoch }: Standing): Promise<boolean> {
  return (await holdEpoch(db)) !== epoch;
}

/** What is older than the oldest event that is there was deleted, or left out: of the oldest transaction, perhaps a part. */
function forgottenBefore(events: readonly StoredEvent[], as: Snapshot): Snapshot {
  if (events.length === 0) return as;
  const oldest = Math.min(...events.map(({ xid }) => xid));
  return { next: events.length < RECENT ? oldest : oldest + 1, running: [] };
}

/** What was stored malformed keeps nothing else from being told. */
export function toldOf(events: readonly StoredEvent[], log: FastifyBaseLogger): ToldEvent[] {
  return events.flatMap((event) => {
    try {
      return [toTold(event)];
    } catch (error) {
      log.error({ error, event: event.id }, 'an event is stored malformed; no screen is told of it');
      return [];
    }
  });
}

/**
 * What an audience missed since it was there; null where that cannot be told whole.
 * @param waiting what it is told with the next that is gathered anyway
 */
export function missedSince(
  position: Position,
  audience: readonly string[],
  standing: Standing,
  waiting: ReadonlySet<ToldEvent>,
): string | null {
  if (position.epoch !== standing.epoch || !includes(standing.snapshot, position.snapshot)) return null;
  const missed = standing.recent.since(position.gathered);
  if (!missed) return null;
  const meets = (others: readonly string[]) => others.some((one) => audience.includes(one));
  const own = missed.filter((event) => !sees(position.snapshot, event.xid) && meets(event.audience));
  const gathered = missed.filter((event) => meets(event.gatheredFor) && !waiting.has(event));
  return own.map(({ text }) => text).join('') + (gathered.length > 0 ? writeGathered(gathered) : '');
}
