import { sql } from 'kysely';
import { Type } from 'typebox';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { Texts } from '../../../platform/contract-parts.ts';
import { oneOf, storedAs } from '../../../platform/stored.ts';
import { causes, ClockMove, MovesOfClock, runStates } from './clock-contract.ts';

const readAbout = storedAs(Texts, 'clock_rederivation.about');
const readMoves = storedAs(Type.Array(MovesOfClock), 'clock_rederivation.by_clock');
const readSamples = storedAs(Type.Array(ClockMove), 'clock_rederivation.samples');

type Reader = Database | DatabaseTransaction;

export interface NewRederivation {
  id: string;
  /** One run for each change, however often it is heard of. */
  key: string;
  cause: 'calendar' | 'ladder';
  about: Record<string, string>;
  provinceId: string | null;
  accountId: string | null;
  begunAt: Date;
}

/** False where this change began its run before. */
export async function saveRederivation(db: Reader, { about, ...run }: NewRederivation): Promise<boolean> {
  const saved = await db
    .insertInto('clockRederivation')
    .values({ ...run, about: JSON.stringify(about), state: 'running', total: await countOpen(db, run.provinceId) })
    .onConflict((one) => one.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

async function countOpen(db: Reader, provinceId: string | null): Promise<number> {
  return (await countOpenClocks(db, provinceId)).tickets;
}

/** Open clocks, and the tickets they are of. */
export async function countOpenClocks(db: Reader, provinceId: string | null) {
  return openTickets(db, provinceId)
    .select(sql<number>`count(distinct ticket.id)`.as('tickets'))
    .select(sql<number>`count(*)`.as('clocks'))
    .executeTakeFirstOrThrow();
}

const openTickets = (db: Reader, provinceId: string | null) =>
  db
    .selectFrom('ticketClock')
    .innerJoin('ticket', 'ticket.id', 'ticketClock.ticketId')
    .where('ticketClock.endedAt', 'is', null)
    .$if(provinceId !== null, (query) => query.where('ticket.provinceId', '=', provinceId ?? ''));

/** The next open tickets that have no clocks at all, by id; `after` null begins. */
export async function listWithoutClocksAfter(db: Reader, after: string | null, limit: number) {
  return db
    .selectFrom('ticketStanding')
    .innerJoin('ticket', 'ticket.id', 'ticketStanding.ticketId')
    .select(['ticket.id', 'ticket.number'])
    .where('ticketStanding.state', '=', 'open')
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('ticketClock').select('clock').whereRef('ticketClock.ticketId', '=', 'ticket.id')),
      ),
    )
    .$if(after !== null, (query) => query.where('ticket.id', '>', after ?? ''))
    .orderBy('ticket.id')
    .limit(limit)
    .execute();
}

/** The next tickets whose clocks have not ended, by id; `after` null begins. */
export async function listOpenAfter(db: Reader, provinceId: string | null, after: string | null, limit: number) {
  return openTickets(db, provinceId)
    .select(['ticket.id', 'ticket.number'])
    .distinct()
    .$if(after !== null, (query) => query.where('ticket.id', '>', after ?? ''))
    .orderBy('ticket.id')
    .limit(limit)
    .execute();
}

export async function findRederivation(db: Reader, id: string) {
  const row = await selectRuns(db).where('clockRederivation.id', '=', id).executeTakeFirst();
  return row && toRun(row);
}

export interface Progress {
  state: 'running' | 'done';
  done: number;
  moved: number;
  upTo: string | null;
  byClock: readonly MovesOfClock[];
  samples: readonly ClockMove[];
  endedAt: Date | null;
}

export async function saveProgress(db: Reader, id: string, { byClock, samples, ...rest }: Progress): Promise<void> {
  await db
    .updateTable('clockRederivation')
    .set({ ...rest, byClock: JSON.stringify(byClock), samples: JSON.stringify(samples) })
    .where('id', '=', id)
    .execute();
}

const selectRuns = (db: Reader) =>
  db
    .selectFrom('clockRederivation')
    .leftJoin('account', 'account.id', 'clockRederivation.accountId')
    .selectAll('clockRederivation')
    .select(['account.nameZh', 'account.nameEn']);

export type RederivationRow = NonNullable<Awaited<ReturnType<typeof findRederivation>>>;

/** Newest first; of the whole group where no province is named. */
export async function listRuns(db: Reader, provinceId: string | null): Promise<RederivationRow[]> {
  const rows = await selectRuns(db)
    .$if(provinceId !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('clockRederivation.provinceId', 'is', null),
          eb('clockRederivation.provinceId', '=', provinceId ?? ''),
        ]),
      ),
    )
    .orderBy('begunAt', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map(toRun);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRuns>['executeTakeFirstOrThrow']>>;

function toRun(row: Row) {
  return {
    ...row,
    cause: oneOf(causes, row.cause, 'clock_rederivation.cause'),
    state: oneOf(runStates, row.state, 'clock_rederivation.state'),
    about: readAbout(row.about),
    byClock: readMoves(row.byClock),
    samples: readSamples(row.samples),
  };
}
