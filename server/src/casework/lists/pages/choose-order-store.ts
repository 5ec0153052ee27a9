import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { TicketFilter } from './contract.ts';
import { type ListOrder, orderedBy } from '../search/list-order-store.ts';

/** Finding so many and sorting them takes some fifty milliseconds; measured with a million tickets (bench/). */
const SHORT = 100_000;

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
): Promise<RawBuilder<Date>> {
  const usual = orderedBy(order);
  const days = otherDays(filter, order);
  // Nothing finds what changed in some days in all provinces at once.
  if (!days || (provinceId === null && days.column === 'changedAt')) return usual;
  const within = db
    .selectFrom('ticket')
    .select('id')
    .$if(provinceId !== null, (query) => query.where('provinceId', '=', provinceId ?? ''))
    .$if(days.from !== undefined, (query) => query.where(days.column, '>=', new Date(days.from ?? 0)))
    .$if(days.to !== undefined, (query) => query.where(days.column, '<', new Date(days.to ?? 0)))
    .limit(SHORT);
  const { count } = await db
    .selectFrom(within.as('within'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count < SHORT ? sql<Date>`${usual} + interval '0'` : usual;
}

function otherDays({ raisedFrom, raisedTo, changedFrom, changedTo }: TicketFilter, { by }: ListOrder) {
  if (by === 'raised' && (changedFrom ?? changedTo) !== undefined)
    return { column: 'changedAt' as const, from: changedFrom, to: changedTo };
  if (by === 'changed' && (raisedFrom ?? raisedTo) !== undefined)
    return { column: 'raisedAt' as const, from: raisedFrom, to: raisedTo };
  return null;
}
