import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Attribute, conditionSql, orderSql } from './attribute-store.ts';
import type { ListQuery } from './filter-tickets.ts';
import { expectedAt, listResolvingClocks, type ResolvingClock } from './expected-resolution-store.ts';
import { Given } from '../representations/given.ts';
import { storedAs } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const selectAllTickets = (db: Reader, clocks: readonly ResolvingClock[]) =>
  db
    .selectFrom('ticket')
    .leftJoin('openTicket', 'openTicket.ticketId', 'ticket.id')
    .select([
      'ticket.id',
      'ticket.number',
      'ticket.kind',
      'ticket.kindVersion',
      'ticket.stage',
      'ticket.provinceId',
      'ticket.summary',
      'ticket.severity',
      'ticket.externalId',
      'ticket.customerId',
      'ticket.wayIn',
      'ticket.parentId',
      'ticket.mergedIntoId',
      'ticket.reopensId',
      'ticket.raisedAt',
      'ticket.changedAt',
      'openTicket.given',
    ])
    .select(expectedAt(clocks).as('expectedAt'));

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
    of: sql`case when ${given('severityAs')} = ticket.severity then ${given('severity')} else ticket.severity end`,
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
  lastUpdate: { is: 'date', of: sql`ticket.changed_at` },
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

export interface StageStatus {
  kind: string;
  version: number;
  stage: string;
  status: string;
}

/** Which status of the standard every state of every kind has. */
export async function listStatuses(db: Reader): Promise<StageStatus[]> {
  const { rows } = await sql<StageStatus>`
    select kind.id as kind, kind.version, state->>'id' as stage, state->>'tmf' as status
    from ticket_kind kind, jsonb_array_elements(kind.body->'life'->'states') state`.execute(db);
  return rows;
}

/** Totals beyond it are not told: counting would take longer than the page. */
export const MOST_COUNTED = 10_000;

/** The page of tickets that fits, and how many there are in all; null: more than are counted. @throws queryWrong */
export async function listTicketRows(db: Reader, provinceId: string | null, query: ListQuery) {
  const clocks = await listResolvingClocks(db);
  const attributes = attributesWith(clocks);
  const wanted: RawBuilder<SqlBool>[] = provinceId === null ? [] : [sql`ticket.province_id = ${provinceId}`];
  const statuses = query.conditions.some(({ attribute }) => attribute === 'status') ? await listStatuses(db) : [];
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
  const join = sql`left join open_ticket on open_ticket.ticket_id = ticket.id`;
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
  return sql`(ticket.kind, ticket.kind_version, ticket.stage) in (${sql.join(tuples)})`;
}

export async function findTicketRow(db: Reader, id: string): Promise<TicketRow | undefined> {
  return selectTickets(db, await listResolvingClocks(db))
    .where('ticket.id', '=', id)
    .executeTakeFirst();
}

/** Deleted ones too: that they were is told. */
export async function findRowForEvents(db: Reader, id: string): Promise<TicketRow | undefined> {
  return selectAllTickets(db, await listResolvingClocks(db))
    .where('ticket.id', '=', id)
    .executeTakeFirst();
}

/** What happened to these tickets, in order. */
export async function listEntriesOf(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('ticketEntry')
    .select(['id', 'ticketId', 'at', 'kind', 'detail'])
    .where('ticketId', 'in', [...ids])
    .orderBy('id')
    .execute();
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
