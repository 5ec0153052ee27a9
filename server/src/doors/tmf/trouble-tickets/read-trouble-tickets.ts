import type { Centre } from '../../../platform/work.ts';
import type { ListQuery } from './filter-tickets.ts';
import type { TicketView } from '../representations/given.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { noSuchTroubleTicket, queryWrong } from '../refusals.ts';
import { findTicketRow, listTicketRows } from './ticket-store.ts';
import { viewTickets } from './view-tickets.ts';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** A page of the tickets that the key may see. @throws queryWrong */
export async function listTroubleTickets(
  centre: Centre,
  holder: KeyHolder,
  query: ListQuery,
): Promise<{ views: TicketView[]; total: number | null }> {
  for (const [field, place] of [['after', query.after] as const, ['before', query.before] as const])
    if (place !== null && !UUID.test(place)) throw queryWrong([{ field, message: 'is no place in this list' }]);
  if (query.sort.length > 0 && (query.after ?? query.before) !== null)
    throw queryWrong([{ field: 'sort', message: 'cannot be together with after or before' }]);
  const { rows, total } = await listTicketRows(centre.db, holder.provinceId, query);
  return { views: await viewTickets(centre.db, rows), total };
}

/** @throws noSuchTroubleTicket */
export async function readTroubleTicket(
  centre: Pick<Centre, 'db'>,
  holder: KeyHolder,
  id: string,
): Promise<TicketView> {
  const row = UUID.test(id) ? await findTicketRow(centre.db, id) : undefined;
  if (!row || !sees(holder, row.provinceId)) throw noSuchTroubleTicket();
  const [view] = await viewTickets(centre.db, [row]);
  if (!view) throw noSuchTroubleTicket();
  return view;
}

/** What is another province's does not exist for a key. */
export function sees(holder: KeyHolder, provinceId: string): boolean {
  return holder.provinceId === null || holder.provinceId === provinceId;
}
