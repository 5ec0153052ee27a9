import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { saveTicketTimes, type TicketTimes, updateTicketTimes } from '../../tickets/index.ts';
import type { Clock } from './derive-clock.ts';
import type { PastEntry } from './steps-of-history.ts';

type Reader = Database | DatabaseTransaction;

export type ClockedTicket = NonNullable<Awaited<ReturnType<typeof findClockedTicket>>>;

/** What clocks and ladders need of a ticket. */
export async function findClockedTicket(db: Reader, id: string) {
  const row = await selectClocked(db).where('ticket.id', '=', id).executeTakeFirst();
  return row && { ...row, term: toTerm(row) };
}

export const selectClocked = (db: Reader) =>
  db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .leftJoin('escalatedComplaint as term', 'term.ticketId', 'ticket.id')
    .leftJoin('ticket as parent', 'parent.id', 'standing.parentId')
    .leftJoin('ticketStanding as parentStanding', 'parentStanding.ticketId', 'standing.parentId')
    .select(['ticket.id', 'ticket.customerId', 'ticket.kind', 'ticket.kindVersion', 'ticket.category'])
    .select(['ticket.provinceId', 'ticket.cityId', 'standing.stage', 'standing.teamId', 'standing.holderId'])
    .select(['standing.acceptBy', 'standing.dueAt'])
    .select(['parent.massFault as ofMassFault', 'parentStanding.state as parentState'])
    .select(['term.source', 'term.recordedAt as receivedAt', 'term.termAt']);

/** By when the source of an escalated complaint wants it settled; null for any other ticket. */
export function toTerm({
  source,
  receivedAt,
  termAt,
}: Record<'source', string | null> & Record<'receivedAt' | 'termAt', Date | null>) {
  return source && receivedAt && termAt ? { source, receivedAt, at: termAt } : null;
}

/** Holds the row if nobody else does. `busy`: somebody moves it just now; `gone`: there is no such ticket. */
export async function tryLockTicket(db: DatabaseTransaction, id: string): Promise<'held' | 'busy' | 'gone'> {
  const row = await db
    .selectFrom('ticket')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row) return 'held';
  return (await findClockedTicket(db, id)) ? 'busy' : 'gone';
}

/** In the order in which it happened. */
export async function listHistory(db: Reader, ticketId: string): Promise<PastEntry[]> {
  return db
    .selectFrom('ticketEntry')
    .select(['at', 'kind', 'detail'])
    .where('ticketId', '=', ticketId)
    .orderBy('id')
    .execute();
}

/** Of its history what was merged into it, and taken apart again. */
export async function listMerges(db: Reader, ticketId: string): Promise<PastEntry[]> {
  return db
    .selectFrom('ticketEntry')
    .select(['at', 'kind', 'detail'])
    .where('ticketId', '=', ticketId)
    .where('kind', 'in', ['merged', 'taken-apart'])
    .orderBy('id')
    .execute();
}

export interface ClockRow {
  clock: string;
  round: number;
  state: string;
  dueAt: Date | null;
  endedAt: Date | null;
}

export async function listClockRows(db: Reader, ticketId: string): Promise<ClockRow[]> {
  return db
    .selectFrom('ticketClock')
    .select(['clock', 'round', 'state', 'dueAt', 'endedAt'])
    .where('ticketId', '=', ticketId)
    .execute();
}

/**
 * In the place of what was derived before. A clock that is not among them any more goes.
 * @param times what lists show of them, where that is different now
 */
export async function saveClocks(
  db: Reader,
  ticketId: string,
  clocks: readonly Clock[],
  times: TicketTimes | null,
): Promise<void> {
  const rows = clocks.map(({ name: clock, ...rest }) => ({ ticketId, clock, ...rest }));
  if (rows.length === 0) return times ? saveTicketTimes(db, ticketId, times) : undefined;
  const names = rows.map(({ clock }) => clock);
  await (times ? db.with('shown', (creator) => updateTicketTimes(creator, ticketId, times)) : db)
    .with('gone', (earlier) =>
      earlier.deleteFrom('ticketClock').where('ticketId', '=', ticketId).where('clock', 'not in', names),
    )
    .insertInto('ticketClock')
    .values(rows)
    .onConflict((one) =>
      one.columns(['ticketId', 'clock']).doUpdateSet((eb) => ({
        round: eb.ref('excluded.round'),
        state: eb.ref('excluded.state'),
        startedAt: eb.ref('excluded.startedAt'),
        dueAt: eb.ref('excluded.dueAt'),
        since: eb.ref('excluded.since'),
        pausedFor: eb.ref('excluded.pausedFor'),
        pausedBecause: eb.ref('excluded.pausedBecause'),
        metAt: eb.ref('excluded.metAt'),
        endedAt: eb.ref('excluded.endedAt'),
        missingYear: eb.ref('excluded.missingYear'),
      })),
    )
    .execute();
}

export async function listClocks(db: Reader, ticketId: string) {
  return db.selectFrom('ticketClock').selectAll().where('ticketId', '=', ticketId).orderBy('startedAt').execute();
}

export interface DueFilter {
  provinceId: string | null;
  teamId?: string;
  holderId?: string;
  clock?: string;
  before?: Date;
  limit: number;
}

/** Open promises by when they are due: what is about to miss its time, and what has missed it. */
export async function listDueClocks(db: Reader, filter: DueFilter) {
  return db
    .selectFrom('ticketClock')
    .innerJoin('ticket', 'ticket.id', 'ticketClock.ticketId')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticketClock.ticketId')
    .select(['ticket.id', 'ticket.number', 'ticket.kind', 'ticket.category', 'ticket.summary', 'standing.stage'])
    .select([
      'ticket.kindVersion',
      'ticketClock.clock',
      'ticketClock.state',
      'ticketClock.startedAt',
      'ticketClock.dueAt',
    ])
    .where('ticketClock.endedAt', 'is', null)
    .where('ticketClock.dueAt', 'is not', null)
    .$if(filter.provinceId !== null, (query) => query.where('ticket.provinceId', '=', filter.provinceId ?? ''))
    .$if(filter.teamId !== undefined, (query) => query.where('standing.teamId', '=', filter.teamId ?? ''))
    .$if(filter.holderId !== undefined, (query) => query.where('standing.holderId', '=', filter.holderId ?? ''))
    .$if(filter.clock !== undefined, (query) => query.where('ticketClock.clock', '=', filter.clock ?? ''))
    .$if(filter.before !== undefined, (query) => query.where('ticketClock.dueAt', '<', filter.before ?? null))
    .orderBy('ticketClock.dueAt')
    .orderBy('ticketClock.ticketId')
    .limit(filter.limit)
    .execute();
}

/** How many open promises nobody can tell the time of, by the year that is missing. */
export async function countNotCovered(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('ticketClock')
    .innerJoin('ticket', 'ticket.id', 'ticketClock.ticketId')
    .select(['missingYear', sql<number>`count(*)`.as('count')])
    .where('ticketClock.state', '=', 'not-covered')
    .where('ticketClock.endedAt', 'is', null)
    .$if(provinceId !== null, (query) => query.where('ticket.provinceId', '=', provinceId ?? ''))
    .groupBy('missingYear')
    .orderBy('missingYear')
    .execute();
}
