import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface ReadingRow {
  shownAt: Date;
  openedAt: Date | null;
  confirmedAt: Date | null;
}

export interface MyStanding {
  skills: string[];
  /** By notice: of the version that is to be read, or of one after it. */
  readings: Map<string, ReadingRow>;
}

/** What somebody is asked about, and what they have read of these: one statement. */
export async function findStanding(db: Reader, accountId: string, noticeIds: readonly string[]): Promise<MyStanding> {
  const rows = await db
    .selectFrom('account')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('noticeReading as reading')
          .innerJoin('notice', 'notice.id', 'reading.noticeId')
          .select('notice.id')
          .select((one) => [
            one.fn.min('reading.shownAt').as('shownAt'),
            one.fn.min('reading.openedAt').as('openedAt'),
            one.fn.min('reading.confirmedAt').as('confirmedAt'),
          ])
          .where('reading.accountId', '=', accountId)
          .where(sql<boolean>`notice.id = any(${[...noticeIds]}::uuid[])`)
          .whereRef('reading.version', '>=', 'notice.askedVersion')
          .groupBy('notice.id')
          .as('mine'),
      (join) => join.onTrue(),
    )
    .select(sql<string[]>`array(select skill from skill where account_id = account.id)`.as('skills'))
    .select(['mine.id', 'mine.shownAt', 'mine.openedAt', 'mine.confirmedAt'])
    .where('account.id', '=', accountId)
    .execute();
  const readings = rows.flatMap(({ id, shownAt, openedAt, confirmedAt }) =>
    id === null || shownAt === null ? [] : [[id, { shownAt, openedAt, confirmedAt }] as const],
  );
  return { skills: rows[0]?.skills ?? [], readings: new Map(readings) };
}

interface Reading {
  noticeId: string;
  version: number;
  accountId: string;
  at: Date;
}

/** The first time counts. */
export async function noteShownRows(db: Reader, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await db
    .insertInto('noticeReading')
    .values(readings.map(({ at, ...one }) => ({ ...one, shownAt: at })))
    .onConflict((one) => one.columns(['noticeId', 'accountId', 'version']).doNothing())
    .execute();
}

/** Whoever confirms has opened it, and whoever opened it was shown it. */
export async function noteReadRow(db: DatabaseTransaction, reading: Reading, confirms: boolean): Promise<void> {
  const { at, ...one } = reading;
  await db
    .insertInto('noticeReading')
    .values({ ...one, shownAt: at, openedAt: at, confirmedAt: confirms ? at : null })
    .onConflict((conflict) =>
      conflict.columns(['noticeId', 'accountId', 'version']).doUpdateSet({
        openedAt: sql`coalesce(notice_reading.opened_at, excluded.opened_at)`,
        confirmedAt: sql`coalesce(notice_reading.confirmed_at, excluded.confirmed_at)`,
      }),
    )
    .execute();
}
