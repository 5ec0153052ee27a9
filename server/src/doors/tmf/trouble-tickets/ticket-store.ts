import { Type } from 'typebox';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Attribute, conditionSql, orderSql } from './attribute-store.ts';
import type { ListQuery } from './filter-tickets.ts';
import type { StageStatus } from './derive-from-kinds.ts';
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

const given = (name: string) => sql`open_ticket.given->>${sql.lit(name)}`;
const among = (list: string, name: string) => (values: string[]) =>
  sql<SqlBool>`exists (select from jsonb_array_elements(open_ticket.given->${sql.lit(list)}) one
    where one->>${sql.lit(name)} = any(${values}::text[]))`;
const partyId = (values: string[]) =>
  sql<SqlBool>`(ticket.customer_id::text = any(${values}::text[]) or ${among('parties', 'id')(values)})`;

const attributesWith = (clocks: readonly ResolvingClock[]): Readonly<Record<string, Attribute>> => ({
  expectedResolutionDate: { is: 'date', of: expectedAt(clocks) },
  id: { is: 'text', of: sql`ticket.id::text` },
  '@type': { is: 'text', of: sql`'TroubleTicket'` },
  name: { is: 'text', of: sql`coalesce(${given('name')}, ticket.number)` },
  description: { is: 'text', of: sql`ticket.summary` },
  severity: {
    is: 'text',
    of: sql`case when ${given('severityAs')} = standing.severity then ${given('severity')} else standing.severity end`,
  },
  ticketType: { is: 'text', of: sql`coalesce(${given('ticketType')}, ticket.kind)` },
  priority: { is: 'text', of: given('priority') },
  externalId: { is: 'text', of: sql`ticket.external_id` },
  'externalIdentifier.id': {
    is: 'list',
    among: (values) => sql`(ticket.external_id = any(${values}::text[]) or ${among('identifiers', 'id')(values)})`,
  },
  'externalIdentifier.owner': { is: 'list', among: among('identifiers', 'owner') },
  creationDate: { is: 'date', of: sql`ticket.raised_at` },
  lastUpdate: { is: 'date', of: sql`standing.changed_at` },
  requestedResolutionDate: { is: 'date', of: sql`(${given('requestedResolutionDate')})::timestamptz` },
  'channel.id': { is: 'text', of: sql`coalesce(open_ticket.given->'channel'->>'id', ticket.way_in)` },
  'channel.name': { is: 'text', of: sql`coalesce(open_ticket.given->'channel'->>'name', ticket.way_in)` },
  'relatedParty.id': { is: 'list', among: partyId },
  'relatedParty.partyOrPartyRole.id': { is: 'list', among: partyId },
  'relatedParty.role': { is: 'list', among: among('parties', 'role') },
  'relatedEntity.id': { is: 'list', among: among('entities', 'id') },
  'relatedEntity.entity.id': { is: 'list', among: among('entities', 'id') },
  'relatedEntity.role': { is: 'list', among: among('entities', 'role') },
});

/** Totals beyond it are not told: counting would take longer than the page. */
export const MOST_COUNTED = 10_000;

/** What the kinds say of their tickets. */
interface OfKinds {
  clocks: readonly ResolvingClock[];
  statuses: readonly StageStatus[];
}

/** The page of tickets that fits, and how many there are in all; null: more than are counted. @throws queryWrong */
export async function listTicketRows(
  db: Reader,
  { clocks, statuses }: OfKinds,
  provinceId: string | null,
  query: ListQuery,
) {
  const attributes = attributesWith(clocks);
  const wanted: RawBuilder<SqlBool>[] = provinceId === null ? [] : [sql`ticket.province_id = ${provinceId}`];
  for (const condition of query.conditions) {
    const byStatus = condition.attribute === 'status';
    wanted.push(
      byStatus
        ? statusSql(statuses, condition.values, condition.comparison !== 'not')
        : conditionSql(attributes, condition),
    );
  }
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

function statusSql(statuses: readonly StageStatus[], wanted: readonly string[], equal: boolean): RawBuilder<SqlBool> {
  const fits = statuses.filter(({ status }) => wanted.includes(status) === equal);
  if (fits.length === 0) return sql`false`;
  const tuples = fits.map(({ kind, version, stage }) => sql`(${kind}::text, ${version}::integer, ${stage}::text)`);
  return sql`(ticket.kind, ticket.kind_version, standing.stage) in (${sql.join(tuples)})`;
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

export async function saveGiven(db: Reader, ticketId: string, apiKeyId: string, value: Given): Promise<void> {
  const row = { ticketId, apiKeyId, given: JSON.stringify(value) };
  await db
    .insertInto('openTicket')
    .values(row)
    .onConflict((one) => one.column('ticketId').doUpdateSet({ given: row.given }))
    .execute();
}

export async function markDeleted(db: Reader, ticketId: string, now: Date): Promise<void> {
  await db.updateTable('openTicket').set({ deletedAt: now }).where('ticketId', '=', ticketId).execute();
}
