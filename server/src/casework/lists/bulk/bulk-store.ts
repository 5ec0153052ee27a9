import type { Database } from '../../../platform/database/database.ts';
import type { TicketFilter, TicketSort } from '../pages/contract.ts';
import { readSort } from '../pages/read-sort.ts';
import { orderedBy } from '../search/list-order-store.ts';
import { readAlong } from '../pages/choose-order-store.ts';
import { conditions, type ListReader } from '../pages/list-store.ts';

const columns = [
  'ticket.id',
  'ticket.number',
  'ticket.kind',
  'ticket.kindVersion',
  'ticket.category',
  'ticket.summary',
  'ticketStanding.stage',
  'ticketStanding.version',
  'ticketStanding.teamId',
  'ticketStanding.holderId',
  'ticket.provinceId',
] as const;

/** Those of a filter, in the order of its list; of the ids named only what the looker may see. */
export async function listForBulk(
  db: Database,
  reader: ListReader,
  of: { filter: TicketFilter; ids: readonly string[] | null },
  page: { sort: TicketSort; limit: number; year: number },
) {
  const order = readSort(page.sort);
  const along = readAlong(of.filter, order);
  const { at, id } = orderedBy(order, along);
  let query = db
    .selectFrom('ticket')
    .innerJoin('ticketStanding', 'ticketStanding.ticketId', 'ticket.id')
    .select(columns)
    .where((eb) => conditions(eb, reader, of.filter, { year: page.year, along }))
    .orderBy(at, order.direction)
    .orderBy(id, order.direction)
    .limit(page.limit);
  if (of.ids) query = query.where('ticket.id', 'in', of.ids);
  return query.execute();
}

export type BulkTicket = Awaited<ReturnType<typeof listForBulk>>[number];
