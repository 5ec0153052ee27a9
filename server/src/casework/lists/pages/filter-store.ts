import { Value } from 'typebox/value';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type SavedFilter, TicketFilter, ticketSorts } from './contract.ts';
import { oneOf } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

interface NewFilter {
  id: string;
  accountId: string;
  provinceId: string | null;
  name: string;
  shared: boolean;
  filter: TicketFilter;
  sort: string;
  at: Date;
}

/** One of a name for each person: false where they have one of this name. */
export async function saveFilter(db: Reader, { filter, ...rest }: NewFilter): Promise<boolean> {
  const saved = await db
    .insertInto('ticketFilter')
    .values({ ...rest, filter: JSON.stringify(filter) })
    .onConflict((one) => one.columns(['accountId', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** The id of the one that is changed; undefined where they have none of this name. */
export async function replaceFilter(db: Reader, { filter, ...rest }: NewFilter): Promise<string | undefined> {
  const { id: _, accountId, name, ...changed } = rest;
  const replaced = await db
    .updateTable('ticketFilter')
    .set({ ...changed, filter: JSON.stringify(filter) })
    .where('accountId', '=', accountId)
    .where('name', '=', name)
    .returning('id')
    .executeTakeFirst();
  return replaced?.id;
}

export type FilterChange = Partial<Pick<NewFilter, 'name' | 'shared' | 'filter' | 'sort'>>;

/** False where somebody has none of this id. */
export async function changeFilterRow(
  db: Reader,
  { accountId, id, at }: Pick<NewFilter, 'accountId' | 'id' | 'at'>,
  { filter, ...change }: FilterChange,
): Promise<boolean> {
  const changed = await db
    .updateTable('ticketFilter')
    .set({ ...change, at, ...(filter && { filter: JSON.stringify(filter) }) })
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/** One's own of a name; held, so that the name stays as it was read. */
export async function lockFilterOfName(db: DatabaseTransaction, accountId: string, name: string) {
  return db
    .selectFrom('ticketFilter')
    .select(['id', 'shared'])
    .where('accountId', '=', accountId)
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirst();
}

export async function isFilterShared(db: Reader, accountId: string, name: string): Promise<boolean> {
  const found = await db
    .selectFrom('ticketFilter')
    .select('shared')
    .where('accountId', '=', accountId)
    .where('name', '=', name)
    .executeTakeFirst();
  return found?.shared ?? false;
}

/** One's own, and what others of the province share; what no longer reads as a filter is left out. */
export async function listFilters(db: Reader, accountId: string, provinceId: string | null): Promise<SavedFilter[]> {
  const rows = await db
    .selectFrom('ticketFilter')
    .select(['id', 'accountId', 'name', 'shared', 'filter', 'sort'])
    .where((eb) =>
      eb.or([
        eb('accountId', '=', accountId),
        eb.and([eb('shared', '=', true), eb('provinceId', 'is not distinct from', provinceId)]),
      ]),
    )
    .orderBy('name')
    .limit(200)
    .execute();
  return rows.flatMap(({ id, name, shared, filter, sort, ...row }) =>
    Value.Check(TicketFilter, filter)
      ? [
          {
            id,
            name,
            shared,
            mine: row.accountId === accountId,
            filter,
            sort: oneOf(ticketSorts, sort, 'ticket_filter.sort'),
          },
        ]
      : [],
  );
}

export async function countFilters(db: Reader, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('ticketFilter')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** False where somebody has none of this id. */
export async function deleteFilter(db: Reader, accountId: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('ticketFilter')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
