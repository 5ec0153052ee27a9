import type { Centre, Work } from '../../../platform/work.ts';
import type { ListQuery } from '../filters/read-list-query.ts';
import type { Representation } from '../representations/representation.ts';
import type { TicketView } from '../representations/given.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { noSuchTroubleTicket, queryWrong } from '../refusals.ts';
import { attributesOf } from './attributes-of.ts';
import { listResolvingClocks, listStatuses } from './derive-from-kinds.ts';
import { findTicketRow, listTicketRows } from './ticket-store.ts';
import { viewTickets } from './view-tickets.ts';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** A page of the tickets that the key may see. @throws queryWrong */
export async function listTroubleTickets(
  centre: Centre,
  representation: Representation,
  holder: KeyHolder,
  query: ListQuery,
): Promise<{ views: TicketView[]; total: number | null }> {
  for (const [field, place] of [['after', query.after] as const, ['before', query.before] as const])
    if (place !== null && !UUID.test(place)) throw queryWrong([{ field, message: 'is no place in this list' }]);
  if (query.sort.length > 0 && (query.after ?? query.before) !== null)
    throw queryWrong([{ field: 'sort', message: 'cannot be together with after or before' }]);
  const clocks = await listResolvingClocks(centre.kept);
  const attributes = attributesOf(representation, { clocks, statuses: await listStatuses(centre.kept) });
  const { rows, total } = await listTicketRows(centre.db, { clocks, attributes }, holder.provinceId, query);
  return { views: await viewTickets(centre, rows), total };
}

/** Where a ticket is read: in a work, or beside one. */
type ReadFrom = Pick<Centre, 'kept' | 'db'> | Pick<Work, 'kept' | 'db'>;

/** @throws noSuchTroubleTicket */
export async function readTroubleTicket(from: ReadFrom, holder: KeyHolder, id: string): Promise<TicketView> {
  const clocks = await listResolvingClocks(from.kept);
  const row = UUID.test(id) ? await findTicketRow(from.db, clocks, id) : undefined;
  if (!row || !sees(holder, row.provinceId)) throw noSuchTroubleTicket();
  const [view] = await viewTickets(from, [row]);
  if (!view) throw noSuchTroubleTicket();
  return view;
}

/** What is another province's does not exist for a key. */
export function sees(holder: KeyHolder, provinceId: string): boolean {
  return holder.provinceId === null || holder.provinceId === provinceId;
}
