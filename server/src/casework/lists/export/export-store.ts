import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { TicketFilter, type TicketSort, ticketSorts } from '../pages/contract.ts';
import { oneOf, storedAs } from '../../../platform/stored.ts';
import { exportFormats, exportLanguages, exportStates, type TicketExport } from './contract.ts';

const readFilter = storedAs(TicketFilter, 'ticket_export.filter');

type Reader = Database | DatabaseTransaction;

interface NewExport {
  id: string;
  accountId: string;
  format: string;
  language: string;
  filter: TicketFilter;
  sort: TicketSort;
  askedAt: Date;
}

export async function saveExport(db: Reader, { filter, ...rest }: NewExport): Promise<void> {
  const state = { state: 'waiting', total: null, done: 0 };
  await db
    .insertInto('ticketExport')
    .values({ ...rest, ...state, filter: JSON.stringify(filter) })
    .execute();
}

const shown = ['id', 'format', 'state', 'total', 'done', 'askedAt', 'endedAt'] as const;

export async function listExports(db: Reader, accountId: string, since: Date | null): Promise<TicketExport[]> {
  const rows = await db
    .selectFrom('ticketExport')
    .select(shown)
    .where('accountId', '=', accountId)
    .$if(since !== null, (query) => query.where('askedAt', '>', since))
    .orderBy('askedAt', 'desc')
    .limit(20)
    .execute();
  return rows.map(toExport);
}

export async function findExport(db: Reader, accountId: string, id: string): Promise<TicketExport | undefined> {
  const row = await db
    .selectFrom('ticketExport')
    .select(shown)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toExport(row);
}

export async function countOpenExports(db: Reader, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('ticketExport')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Takes up the next one that waits, or whose runner has not been heard of since `silentSince`. */
export async function takeUpExport(db: Reader, runner: string, now: Date, silentSince: Date) {
  const next = sql<string>`(select id from ticket_export
    where state = 'waiting' or (state = 'running' and beat_at < ${silentSince})
    order by asked_at limit 1 for update skip locked)`;
  const row = await db
    .updateTable('ticketExport')
    .set({ state: 'running', runner, beatAt: now, done: 0, total: null })
    .where('id', '=', next)
    .returning(['id', 'accountId', 'format', 'language', 'filter', 'sort'])
    .executeTakeFirst();
  if (!row) return undefined;
  const account = await db
    .selectFrom('account')
    .select('provinceId')
    .where('id', '=', row.accountId)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    accountId: row.accountId,
    provinceId: account.provinceId,
    format: oneOf(exportFormats, row.format, 'ticket_export.format'),
    language: oneOf(exportLanguages, row.language, 'ticket_export.language'),
    filter: readFilter(row.filter),
    sort: oneOf(ticketSorts, row.sort, 'ticket_export.sort'),
  };
}
export type ExportOrder = NonNullable<Awaited<ReturnType<typeof takeUpExport>>>;

interface Step {
  id: string;
  runner: string;
  now: Date;
}

/** False where it was cancelled, or another took it up. */
export async function noteExport(
  db: Reader,
  { id, runner, now }: Step,
  progress: { total?: number; done?: number; state?: 'done' | 'failed' },
): Promise<boolean> {
  const ended = progress.state === undefined ? {} : { endedAt: now };
  const noted = await db
    .updateTable('ticketExport')
    .set({ ...progress, ...ended, beatAt: now })
    .where('id', '=', id)
    .where('runner', '=', runner)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}

export async function savePart(db: Reader, { id, runner }: Step, part: number, content: Buffer): Promise<void> {
  await db.insertInto('ticketExportPart').values({ exportId: id, runner, part, content }).execute();
}

/** The next part of a complete file. */
export async function findPart(db: Reader, id: string, part: number): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('ticketExportPart')
    .innerJoin('ticketExport', (join) =>
      join
        .onRef('ticketExport.id', '=', 'ticketExportPart.exportId')
        .onRef('ticketExport.runner', '=', 'ticketExportPart.runner'),
    )
    .select('content')
    .where('exportId', '=', id)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.content;
}

export async function cancelExport(db: Reader, id: string, now: Date): Promise<void> {
  await db
    .updateTable('ticketExport')
    .set({ state: 'cancelled', endedAt: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  await sql`delete from ticket_export_part using ticket_export
    where export_id = id and id = ${id} and state = 'cancelled'`.execute(db);
}

export async function findOldestExport(db: Reader): Promise<Date | null> {
  const row = await db.selectFrom('ticketExport').select('askedAt').orderBy('askedAt').limit(1).executeTakeFirst();
  return row?.askedAt ?? null;
}

export async function deleteExportsBefore(db: Reader, before: Date): Promise<void> {
  await db.deleteFrom('ticketExport').where('askedAt', '<', before).execute();
}

export async function listCityNames(db: Reader): Promise<Map<string, { zh: string; en: string }>> {
  const rows = await db.selectFrom('city').select(['id', 'nameZh', 'nameEn']).execute();
  return new Map(rows.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
}

interface ExportRow {
  id: string;
  format: string;
  state: string;
  total: number | null;
  done: number;
  askedAt: Date;
  endedAt: Date | null;
}

function toExport({ askedAt, endedAt, format, state, ...row }: ExportRow): TicketExport {
  return {
    ...row,
    format: oneOf(exportFormats, format, 'ticket_export.format'),
    state: oneOf(exportStates, state, 'ticket_export.state'),
    askedAt: askedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}
