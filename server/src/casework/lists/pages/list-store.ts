import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../../../platform/database/database-types.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Given, prepared } from '../../../platform/database/prepared.ts';
import type { NumberHeld } from '../../../foundation/customers/index.ts';
import { foundBy } from '../search/search-condition-store.ts';
import { searchPage } from '../search/search-page-store.ts';
import { selectTickets, type Ticket, toTicket } from '../../tickets/index.ts';
import type { TicketFilter, TicketSort, WorkList } from './contract.ts';
import { chooseOrder, readAlong } from './choose-order-store.ts';
import type { Cursor } from './cursor.ts';
import { type Along, type ListOrder, orderedBy, selectAlong } from '../search/list-order-store.ts';
import { numbersLike } from './numbers-like.ts';
import { readSort } from './read-sort.ts';
import type { WorkStages } from './work-stages.ts';

type Reader = Database | DatabaseTransaction;

/** Whose list it is, and what the lives of the kinds say about where work stands. */
export interface ListReader {
  accountId: string;
  /** Null for the group's own people. */
  provinceId: string | null;
  teams: readonly string[];
  stages: WorkStages;
}

/** A ticket beside where it stands. */
type Tickets = ExpressionBuilder<DB, 'ticket' | 'ticketStanding'>;
type Condition = Expression<SqlBool>;

const both = expressionBuilder<DB, 'ticket' | 'ticketStanding'>();

/** What of a filter a ticket has to fulfil, in the words of the row that the list is read along. */
export function conditions(
  eb: Tickets,
  reader: ListReader,
  filter: TicketFilter,
  { year, along }: { year: number; along: Along },
): Condition {
  const all: Condition[] = [];
  const also = (condition: Condition) => void all.push(condition);
  if (reader.provinceId !== null) also(eb(`${along}.provinceId`, '=', reader.provinceId));
  if (filter.list) also(inWorkList(eb, reader, filter.list));
  for (const field of ['kind', 'category', 'customerId', 'matterId'] as const) {
    const value = filter[field];
    if (value !== undefined) also(eb(`ticket.${field}`, '=', value));
  }
  for (const field of ['stage', 'state', 'severity'] as const) {
    const value = filter[field];
    if (value !== undefined) also(eb(`ticketStanding.${field}`, '=', value));
  }
  if (filter.late !== undefined) also(isLate(eb, filter.late, along));
  if (filter.city) also(eb('ticket.cityId', '=', filter.city));
  if (filter.team) also(ofTeam(eb, reader, filter.team));
  if (filter.holder)
    also(eb('ticketStanding.holderId', '=', filter.holder === 'me' ? reader.accountId : filter.holder));
  if (filter.number) also(eb('ticket.number', 'in', numbersLike(filter.number, year)));
  if (filter.search !== undefined) also(foundBy(eb, filter.search, reader.provinceId));
  for (const one of betweenTimes(eb, filter, along)) also(one);
  return eb.and(all);
}

/** Nothing changes before it is raised. Saying so lets a list in the order of the one begin where the other allows. */
function betweenTimes(eb: Tickets, filter: TicketFilter, along: Along): Condition[] {
  const { raisedFrom, raisedTo, changedFrom, changedTo } = filter;
  const raised = `${along}.raisedAt` as const;
  const bound = (column: typeof raised | 'ticketStanding.changedAt', sign: '>=' | '<', at: string | undefined) =>
    at === undefined ? [] : [eb(column, sign, new Date(at))];
  return [
    ...bound(raised, '>=', raisedFrom),
    ...bound(raised, '<', raisedTo),
    ...bound('ticketStanding.changedAt', '>=', changedFrom),
    ...bound('ticketStanding.changedAt', '<', changedTo),
    ...bound('ticketStanding.changedAt', '>=', raisedFrom),
    ...bound(raised, '<', changedTo),
  ];
}

function isLate(eb: Tickets, late: boolean, along: Along): Condition {
  const id = along === 'ticket' ? 'ticket.id' : 'ticketStanding.ticketId';
  const broken = eb.exists(
    eb
      .selectFrom('ticketClock')
      .select('ticketClock.clock')
      .whereRef('ticketClock.ticketId', '=', id)
      .where('ticketClock.endedAt', 'is', null)
      .where('ticketClock.metAt', 'is', null)
      .where('ticketClock.state', '=', 'late'),
  );
  return late ? broken : eb.not(broken);
}

function inWorkList(eb: Tickets, { accountId, teams, stages }: ListReader, list: WorkList): Condition {
  const open = eb('ticketStanding.state', '=', 'open');
  if (list === 'mine') return eb.and([open, eb('ticketStanding.holderId', '=', accountId)]);
  const there = oneOf(eb, 'ticketStanding.stage', stages[list]);
  if (list === 'to-assign') return eb.and([open, there, eb('ticketStanding.teamId', 'is', null)]);
  if (list !== 'to-accept') return eb.and([open, there]);
  return eb.and([open, there, oneOf(eb, 'ticketStanding.teamId', teams), eb('ticketStanding.holderId', 'is', null)]);
}

function ofTeam(eb: Tickets, { teams }: ListReader, team: string): Condition {
  if (team === 'unassigned') return eb('ticketStanding.teamId', 'is', null);
  return team === 'my-teams' ? oneOf(eb, 'ticketStanding.teamId', teams) : eb('ticketStanding.teamId', '=', team);
}

/** One value is asked for by `=`, so that an index gives its rows in order. */
function oneOf(
  eb: Tickets,
  column: 'ticketStanding.stage' | 'ticketStanding.teamId',
  values: readonly string[],
): Condition {
  const [first] = values;
  if (first === undefined) return eb.lit(false);
  return values.length === 1 ? eb(column, '=', first) : eb(column, 'in', values);
}

export interface Page {
  sort: TicketSort;
  after: Cursor | null;
  limit: number;
  year: number;
}

export interface PageRow {
  ticket: Ticket;
  customer: ({ name: string } & NumberHeld) | null;
  dueAt: Date | null;
  pausedSince: Date | null;
  changedSinceLook: boolean;
  cursor: Cursor;
}

/** What a list shows of these tickets, in its order. */
const selectShown = prepared(
  ({ by, direction }: ListOrder) => `lists.shown:${by}:${direction}`,
  (db, { ids, accountId }: Given<{ ids: string[]; accountId: string }>, order) =>
    selectTickets(db)
      .where(sql<SqlBool>`ticket.id = any(${ids}::uuid[])`)
      .leftJoin('customer', 'customer.id', 'ticket.customerId')
      .leftJoin('ticketLook', (join) =>
        join.onRef('ticketLook.ticketId', '=', 'ticket.id').on('ticketLook.accountId', '=', accountId),
      )
      .select(sql<string>`${orderedBy(order, 'ticket').at}::text`.as('at'))
      .select(['customer.name as customerName', 'customer.phone as customerPhone', 'customer.phoneLeftAt'])
      .select(
        sql<boolean>`ticket_look.entry_id is not null and exists (select from ticket_entry later
          where later.ticket_id = ticket.id and later.id > ticket_look.entry_id)`.as('changedSinceLook'),
      )
      .select(
        sql<Date | null>`(select min(since) from ticket_clock
          where ticket_id = ticket.id and ended_at is null and state = 'paused')`.as('pausedSince'),
      )
      .orderBy(orderedBy(order, 'ticket').at, order.direction)
      .orderBy('ticket.id', order.direction)
      .compile(),
);

/**
 * A page of a list in a stable order: the ids first, by an index, then what is shown of them. With `search` the same
 * tickets in the same order as the filter alone says (`foundBy`), only found by other ways.
 */
export async function listPage(db: Reader, reader: ListReader, filter: TicketFilter, page: Page): Promise<PageRow[]> {
  const ids = await listIds(db, reader, filter, page);
  if (ids.length === 0) return [];
  const rows = await selectShown(db, { ids, accountId: reader.accountId }, readSort(page.sort));
  return rows.map((row) => ({
    ticket: toTicket(row),
    customer: toCustomer(row),
    dueAt: row.dueAt,
    pausedSince: row.pausedSince,
    changedSinceLook: row.changedSinceLook,
    cursor: { at: row.at, id: row.id },
  }));
}

function toCustomer({
  customerName: name,
  customerPhone: phone,
  phoneLeftAt,
}: Record<'customerName' | 'customerPhone', string | null> & { phoneLeftAt: Date | null }): PageRow['customer'] {
  return name !== null && phone !== null ? { name, phone, phoneLeftAt } : null;
}

async function listIds(db: Reader, reader: ListReader, filter: TicketFilter, page: Page): Promise<string[]> {
  const order = readSort(page.sort);
  const { after, limit, year } = page;
  if (filter.search !== undefined) return searchIds(db, reader, filter, page);
  const { along, at } = await chooseOrder(db, reader.provinceId, filter, order);
  const usual = orderedBy(order, along);
  let ids = selectAlong(db, along)
    .select(usual.id.as('id'))
    .where(conditions(both, reader, filter, { year, along }))
    .orderBy(at, order.direction)
    .orderBy(usual.id, order.direction)
    .limit(limit);
  if (after) {
    const beyond = sql.raw(order.direction === 'desc' ? '<' : '>');
    const place = sql<SqlBool>`(${usual.at}, ${usual.id}) ${beyond} (${after.at}::timestamptz, ${after.id}::uuid)`;
    ids = ids.where(place);
  }
  return (await ids.execute()).map(({ id }) => id);
}

function searchIds(db: Reader, reader: ListReader, { search = '', ...filter }: TicketFilter, page: Page) {
  const order = readSort(page.sort);
  const along = readAlong(filter, order);
  const { list, holder, customerId, matterId, number, raisedFrom, raisedTo } = filter;
  const bound = order.direction === 'desc' ? raisedTo : raisedFrom;
  return searchPage(db, {
    ...page,
    search,
    order,
    along,
    provinceId: reader.provinceId,
    also: conditions(both, reader, filter, { year: page.year, along }),
    bound: bound === undefined ? null : new Date(bound),
    plain: Object.values(filter).every((one) => one === undefined),
    narrow: [holder, customerId, matterId, number].some(Boolean) || list === 'mine' || list === 'to-accept',
  });
}

/** How many, counted up to `most` and no further. */
export async function countUpTo(db: Reader, reader: ListReader, filter: TicketFilter, most: number, year: number) {
  const along = readAlong(filter, { by: 'raised', direction: 'desc' });
  const some = selectAlong(db, along)
    .select(sql`1`.as('one'))
    .where(conditions(both, reader, filter, { year, along }))
    .limit(most);
  const row = await db
    .selectFrom(some.as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
