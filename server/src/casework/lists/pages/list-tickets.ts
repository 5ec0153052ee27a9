import { operatorDay } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import { maskCustomer } from '../../../foundation/customers/index.ts';
import { type Actor, recordReading } from '../../../foundation/organisation/index.ts';
import { listKindVersions } from '../../tickets/index.ts';
import { type ListedTicket, type TicketFilter, type TicketQuery, type WorkList, workLists } from './contract.ts';
import { aboutSearch } from '../search/about-search.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { countUpTo, listPage, type ListReader, type PageRow } from './list-store.ts';
import { workStagesOf } from './work-stages.ts';

export interface ListedPage {
  tickets: ListedTicket[];
  /** For the next page; null at the end. */
  next: string | null;
}

/**
 * A page of the tickets that somebody may see, with their customers masked; on record.
 * @throws noSuchCursor
 */
export async function listTicketsFor(centre: Centre, actor: Actor, query: TicketQuery): Promise<ListedPage> {
  const { sort = '-raised', after, limit = 50, ...filter } = query;
  const cursor = after === undefined ? null : readCursor(after);
  await recordReading(centre, actor, 'tickets.read', await aboutSearch(centre, actor, aboutOf(filter)));
  const reader = await listReaderOf(centre, actor);
  const page = { sort, after: cursor, limit: limit + 1, year: yearOf(centre) };
  const rows = await listPage(centre.db, reader, filter, page);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { tickets: rows.slice(0, limit).map(presentRow), next: last ? writeCursor(last.cursor) : null };
}

/** What the record says was read: whose, and by which filter. */
export function aboutOf({ customerId, matterId, late, ...rest }: TicketFilter): Record<string, string | null> {
  return {
    customerId: customerId ?? null,
    matterId: matterId ?? null,
    ...rest,
    ...(late === undefined ? {} : { late: String(late) }),
  };
}

export function presentRow({ ticket, customer, dueAt, pausedSince, changedSinceLook }: PageRow): ListedTicket {
  return {
    ...ticket,
    dueAt: dueAt?.toISOString() ?? null,
    pausedSince: pausedSince?.toISOString() ?? null,
    changedSinceLook,
    customer: customer && maskCustomer(customer),
  };
}

export async function listReaderOf({ kept }: Pick<Centre, 'kept'>, actor: Actor): Promise<ListReader> {
  const { accountId, provinceId, teams } = actor;
  return { accountId, provinceId, teams, stages: workStagesOf(await listKindVersions(kept)) };
}

const MOST_COUNTED = 1000;

/** How much work waits in each list, counted up to 1000: nobody reads further. */
export async function countWork(centre: Centre, actor: Actor): Promise<Record<WorkList, number>> {
  const reader = await listReaderOf(centre, actor);
  const count = (list: WorkList) => countUpTo(centre.db, reader, { list }, MOST_COUNTED, yearOf(centre));
  const counted = { mine: 0, 'to-accept': 0, 'to-assign': 0, 'asked-back': 0, 'to-reply': 0, replied: 0 };
  for (const list of workLists) counted[list] = await count(list);
  return counted;
}

export function yearOf({ clock }: Centre): number {
  return Number(operatorDay(clock.now()).slice(0, 4));
}
