import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { TicketFilter } from './contract.ts';
import { type Along, type ListOrder, orderedBy } from '../search/list-order-store.ts';

/** Finding so many and sorting them takes some fifty milliseconds; measured with a million tickets (bench/). */
const SHORT = 100_000;

/** How a list is read: along which row, and by what. */
export interface ListWay {
  along: Along;
  at: RawBuilder<Date>;
}

/**
 * In the order of raising, along the tickets, unless it is narrowed to where they stand in a way that an index knows. Pure.
 */
export function readAlong({ list, stage, state, team, holder }: TicketFilter, { by }: ListOrder): Along {
  const ofTeam = team === 'unassigned' ? undefined : team;
  const narrowed = [list, stage, state, ofTeam, holder].some((one) => one !== undefined);
  return by === 'raised' && !narrowed ? 'ticket' : 'ticketStanding';
}

/**
 * What a list is ordered by, in the words that have it read the shorter way. Narrowed to some days by the one time and in
 * the order of the other, PostgreSQL takes the tickets for evenly spread and goes through the whole order until it comes to
 * those days, half a second with a million. So where these days hold few, they are found first and then sorted: no index has
 * that order then.
 */
export async function chooseOrder(
  db: Database | DatabaseTransaction,
  provinceId: string | null,
  filter: TicketFilter,
  order: ListOrder,
): Promise<ListWay> {
  const along = readAlong(filter, order);
  const { at } = orderedBy(order, along);
  const days = otherDays(filter, order);
  // Nothing finds what changed in some days in all provinces at once.
  if (!days || (provinceId === null && days.column === 'changedAt')) return { along, at };
  const { count } = await countDays(db, provinceId, days);
  if (count >= SHORT) return { along, at };
  // In all provinces only the tickets have an index by when they were raised.
  const found = provinceId === null ? 'ticket' : 'ticketStanding';
  return { along: found, at: sql<Date>`${orderedBy(order, found).at} + interval '0'` };
}

interface Days {
  column: 'raisedAt' | 'changedAt';
  from: string | undefined;
  to: string | undefined;
}

/** No further than matters. */
function countDays(db: Database | DatabaseTransaction, provinceId: string | null, days: Days) {
  const { column, from, to } = days;
  const table = column === 'raisedAt' ? 'ticket' : 'ticketStanding';
  const { ref } = db.dynamic;
  const within = db
    .selectFrom(table)
    .select(sql`1`.as('one'))
    .$if(provinceId !== null, (query) => query.where(ref('provinceId'), '=', provinceId ?? ''))
    .$if(from !== undefined, (query) => query.where(ref(column), '>=', new Date(from ?? 0)))
    .$if(to !== undefined, (query) => query.where(ref(column), '<', new Date(to ?? 0)))
    .limit(SHORT);
  return db
    .selectFrom(within.as('within'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
}

function otherDays({ raisedFrom, raisedTo, changedFrom, changedTo }: TicketFilter, { by }: ListOrder): Days | null {
  if (by === 'raised' && (changedFrom ?? changedTo) !== undefined)
    return { column: 'changedAt', from: changedFrom, to: changedTo };
  if (by === 'changed' && (raisedFrom ?? raisedTo) !== undefined)
    return { column: 'raisedAt', from: raisedFrom, to: raisedTo };
  return null;
}
