import { Type } from 'typebox';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Attributes, conditionSql, orderSql } from '../filters/attribute-store.ts';
import type { ListQuery } from '../filters/read-list-query.ts';
import { expectedAt, type ResolvingClock } from './expected-resolution-store.ts';
import { Given } from '../representations/given.ts';
import { storedAs } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

/** What happened to `ticket`, in order. */
const history = () => sql<unknown>`(select coalesce(json_agg(json_build_object('id', id, 'at', at, 'kind', kind,
  'detail', detail) order by id), '[]') from ticket_entry where ticket_id = ticket.id)`;

const StoredEntry = Type.Object({ id: Type.Integer(), at: Type.String(), kind: Type.String(), detail: Type.Unknown() });
const readStored = storedAs(Type.Array(StoredEntry), 'ticket_entry');

/** One thing that happened to a ticket. */
export interface Entry {
  id: number;
  at: Date;
  kind: string;
  detail: unknown;
}

export function readEntries(stored: unknown): Entry[] {
  return readStored(stored).map(({ at, ...entry }) => ({ ...entry, at: new Date(at) }));
}

const selectAllTickets = (db: Reader, clocks: readonly ResolvingClock[]) =>
  db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .leftJoin('openTicket', 'openTicket.ticketId', 'ticket.id')
    .select([
      'ticket.id',
      'ticket.number',
      'ticket.kind',
      'ticket.kindVersion',
      'standing.stage',
      'ticket.provinceId',
      'ticket.summary',
      'standing.severity',
      'ticket.externalId',
      'ticket.customerId',
      'ticket.wayIn',
      'standing.parentId',
      'ticket.mergedIntoId',
      'ticket.reopensId',
      'ticket.raisedAt',
      'standing.changedAt',
      'openTicket.given',
    ])
    .select([expectedAt(clocks).as('expectedAt'), history().as('history')]);

const selectTickets = (db: Reader, clocks: readonly ResolvingClock[]) =>
  selectAllTickets(db, clocks).where('openTicket.deletedAt', 'is', null);

export type TicketRow = Awaited<ReturnType<ReturnType<typeof selectTickets>['executeTakeFirstOrThrow']>>;

/** Totals beyond it are not told: counting would take longer than the page. */
export const MOST_COUNTED = 10_000;

/** The page of tickets that fits, and how many there are in all; null: more than are counted. @throws queryWrong */
export async function listTicketRows(
  db: Reader,
  { clocks, attributes }: { clocks: readonly ResolvingClock[]; attributes: Attributes },
  provinceId: string | null,
  query: ListQuery,
) {
  const wanted: RawBuilder<SqlBool>[] = [
    ...(provinceId === null ? [] : [sql<SqlBool>`ticket.province_id = ${provinceId}`]),
    ...query.conditions.map((condition) => conditionSql(attributes, condition)),
  ];
  const order = [...orderSql(attributes, query.sort), ...inOrder(query)];
  const page = [...wanted, ...boundsSql(query)];
  let rows = selectTickets(db, clocks).limit(query.limit).offset(query.offset);
  for (const condition of page) rows = rows.where(condition);
  for (const one of order) rows = rows.orderBy(one);
  const found = await rows.execute();
  const total = await countTickets(db, wanted, query.conditions.length > 0);
  return { rows: query.before === null ? found : found.toReversed(), total };
}

/** What another system gave is looked at only where a filter may ask for it: most totals need the tickets alone. */
async function countTickets(db: Reader, wanted: readonly RawBuilder<SqlBool>[], filtered: boolean) {
  const join = sql`join ticket_standing standing on standing.ticket_id = ticket.id
    left join open_ticket on open_ticket.ticket_id = ticket.id`;
  const there = sql<SqlBool>`not exists (select from open_ticket gone
    where gone.ticket_id = ticket.id and gone.deleted_at is not null)`;
  const { rows } = await sql<{ total: number }>`select count(*) as total from (
    select from ticket ${filtered ? join : sql``}
    where ${sql.join([there, ...wanted], sql` and `)} limit ${MOST_COUNTED + 1}) counted`.execute(db);
  const total = rows[0]?.total ?? 0;
  return total > MOST_COUNTED ? null : total;
}

/** Newest first; `before` reads away from its ticket and is turned round afterwards. */
function inOrder({ before }: ListQuery): RawBuilder<unknown>[] {
  return before === null
    ? [sql`ticket.raised_at desc`, sql`ticket.id desc`]
    : [sql`ticket.raised_at asc`, sql`ticket.id asc`];
}

function boundsSql({ after, before }: ListQuery): RawBuilder<SqlBool>[] {
  const place = (id: string) => sql`(select one.raised_at, one.id from ticket one where one.id = ${id}::uuid)`;
  return [
    ...(after === null ? [] : [sql<SqlBool>`(ticket.raised_at, ticket.id) < ${place(after)}`]),
    ...(before === null ? [] : [sql<SqlBool>`(ticket.raised_at, ticket.id) > ${place(before)}`]),
  ];
}

export async function findTicketRow(
  db: Reader,
  clocks: readonly ResolvingClock[],
  id: string,
): Promise<TicketRow | undefined> {
  return selectTickets(db, clocks).where('ticket.id', '=', id).executeTakeFirst();
}

/** Deleted ones too: that they were is told. */
export async function findRowForEvents(
  db: Reader,
  clocks: readonly ResolvingClock[],
  id: string,
): Promise<TicketRow | undefined> {
  return selectAllTickets(db, clocks).where('ticket.id', '=', id).executeTakeFirst();
}

export async function findGiven(db: Reader, ticketId: string): Promise<Given | undefined> {
  const row = await db.selectFrom('openTicket').select('given').where('ticketId', '=', ticketId).executeTakeFirst();
  return row && readGiven(row.given);
}

export const readGiven = storedAs(Given, 'open_ticket.given');

/** @param fingerprint of the body that raised it, where it came with a key */
export async function saveGiven(
  db: Reader,
  ticketId: string,
  apiKeyId: string,
  value: Given,
  fingerprint: string | null = null,
): Promise<void> {
  const row = { ticketId, apiKeyId, given: JSON.stringify(value), fingerprint };
  await db
    .insertInto('openTicket')
    .values(row)
    .onConflict((one) => one.column('ticketId').doUpdateSet({ given: row.given }))
    .execute();
}

/** Null where none was kept. */
export async function findFingerprint(db: Reader, ticketId: string): Promise<string | null> {
  const row = await db
    .selectFrom('openTicket')
    .select('fingerprint')
    .where('ticketId', '=', ticketId)
    .executeTakeFirst();
  return row?.fingerprint ?? null;
}

export async function markDeleted(db: Reader, ticketId: string, now: Date): Promise<void> {
  await db.updateTable('openTicket').set({ deletedAt: now }).where('ticketId', '=', ticketId).execute();
}
