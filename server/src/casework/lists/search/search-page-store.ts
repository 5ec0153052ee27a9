import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Along, type ListOrder, orderedBy } from './list-order-store.ts';
import { readSearch, type Search } from './read-search.ts';
import { otherwiseFound, wordsContained, wordsFound } from './search-condition-store.ts';
import { dayOf, timeSlices } from './time-slices.ts';

type Reader = Database | DatabaseTransaction;

export interface SearchedPage {
  search: string;
  provinceId: string | null;
  order: ListOrder;
  along: Along;
  after: { at: string; id: string } | null;
  limit: number;
  /** The filter leaves out what was raised on the other side of it. */
  bound: Date | null;
  /** What else of the filter a ticket and where it stands have to fulfil. */
  also: Expression<SqlBool>;
  /** There is nothing else but the province. */
  plain: boolean;
  /** The rest of the filter leaves few tickets: they are looked through one by one. */
  narrow: boolean;
}

interface Found {
  id: string;
  /** What the page is sorted by: microseconds since 1970. */
  at: number;
}

/** The ids of a page of what is found, in order: what the words find, merged with what number and customer find. */
export async function searchPage(db: Reader, page: SearchedPage): Promise<string[]> {
  const search = readSearch(page.search);
  const byWords = search.words.length > 0 ? await searchWords(db, page, search) : [];
  const other = otherwiseFound(search, page.provinceId);
  const otherwise = other ? await take(db, page, sql`select id from (${other}) as found`) : [];
  return merge(page, byWords, otherwise);
}

async function searchWords(db: Reader, page: SearchedPage, search: Search): Promise<Found[]> {
  if (page.narrow) return walk(db, page, search);
  const everywhere = wordsFound(search, page.provinceId);
  if (!everywhere) return [];
  const start = await firstDay(db, page);
  if (start === null) return [];
  const byRaising = page.order.by === 'raised';
  const slices = byRaising ? timeSlices(start, page.order.direction, page.provinceId) : [null];
  if (!(page.plain && byRaising) && (await areCommon(db, page, search, start))) return walk(db, page, search);
  for (let step = 0; step < slices.length; step += 1) {
    const slice = slices[step] ?? null;
    const words = slice === null ? everywhere : wordsFound(search, page.provinceId, slice);
    const found = await take(db, page, sql`select ticket_id from ticket_words where ${words} ${onlyPage(page)}`);
    if (slice === null || found.length >= page.limit) return found;
    // Not one in sixteen days: few in all.
    if (step === 1 && found.length === 0) step = slices.length - 2;
  }
  return [];
}

/** With nothing else to ask of the tickets, the page is complete before any of them is read. */
function onlyPage({ plain, order: { by, direction }, after, limit }: SearchedPage) {
  if (!plain || by !== 'raised') return sql``;
  const way = sql.raw(direction);
  const beyond = sql.raw(direction === 'desc' ? '<' : '>');
  const place = after
    ? sql`and (ticket_words.raised_at, ticket_id) ${beyond} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  return sql`${place} order by ticket_words.raised_at ${way}, ticket_id ${way} limit ${limit}`;
}

/** Where the page begins: at its cursor, at the bound of the filter, or at the newest or oldest ticket there is. */
async function firstDay(db: Reader, page: SearchedPage): Promise<number | null> {
  const { after, bound, order, provinceId } = page;
  const byRaising = order.by === 'raised';
  if (after && byRaising) return dayOf(new Date(after.at));
  if (bound) return dayOf(bound);
  const here = provinceId === null ? sql`` : sql`where province_id = ${provinceId}`;
  const way = sql.raw(byRaising ? order.direction : 'desc');
  const { rows } = await sql<{ raisedAt: Date }>`select raised_at from ticket ${here}
    order by raised_at ${way}, id ${way} limit 1`.execute(db);
  return rows[0] ? dayOf(rows[0].raisedAt) : null;
}

const SAMPLE = 150;

/**
 * More than this in the latest days: going through the list until the page is full is shorter than finding all of them.
 * For a list in the order of raising two days tell, for then they are a part of the page; otherwise sixteen.
 */
async function areCommon(db: Reader, page: SearchedPage, search: Search, day: number): Promise<boolean> {
  const byRaising = page.order.by === 'raised';
  const slices = timeSlices(day, byRaising ? page.order.direction : 'desc', page.provinceId);
  const words = wordsFound(search, page.provinceId, slices[byRaising ? 0 : 1] ?? null);
  const { rows } = await sql<{ count: number }>`select count(*) as count from
    (select from ticket_words where ${words} limit ${SAMPLE}) as sample`.execute(db);
  return (rows[0]?.count ?? 0) >= SAMPLE;
}

/** What else the filter wants is asked of those found; found first, so that the words' index is what is read. */
async function take(db: Reader, page: SearchedPage, ids: Expression<unknown>): Promise<Found[]> {
  return listed(db, page, sql`with found as materialized (${ids})`, sql`ticket.id in (table found)`);
}

/** Through the list in its order, looking into the text of each. */
async function walk(db: Reader, page: SearchedPage, { words }: Search): Promise<Found[]> {
  const contained = sql`exists (select from ticket_words where ticket_id = ticket.id and ${wordsContained(words)} offset 0)`;
  return listed(db, page, sql``, contained);
}

async function listed(
  db: Reader,
  page: SearchedPage,
  prelude: Expression<unknown>,
  found: Expression<unknown>,
): Promise<Found[]> {
  const { after, limit, also, order } = page;
  const { at, id } = orderedBy(order, page.along);
  const way = sql.raw(order.direction);
  const beyond = sql.raw(order.direction === 'desc' ? '<' : '>');
  const place = after ? sql`and (${at}, ${id}) ${beyond} (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<Found>`${prelude} select ticket.id, (extract(epoch from ${at}) * 1000000)::bigint as at
    from ticket join ticket_standing on ticket_standing.ticket_id = ticket.id
    where ${also} and ${found} ${place} order by ${at} ${way}, ${id} ${way} limit ${limit}`.execute(db);
  return rows;
}

/** Two ordered lists as one; what both have is there once. */
function merge({ order, limit }: SearchedPage, some: readonly Found[], others: readonly Found[]): string[] {
  const sign = order.direction === 'desc' ? -1 : 1;
  const all = new Map([...some, ...others].map((one) => [one.id, one]));
  return [...all.values()]
    .toSorted((one, other) => sign * (one.at - other.at || (one.id < other.id ? -1 : 1)))
    .slice(0, limit)
    .map(({ id }) => id);
}
