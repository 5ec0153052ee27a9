import type { ListOrder } from '../search/list-order-store.ts';
import type { TicketSort } from './contract.ts';

/** Pure. */
export function readSort(sort: TicketSort): ListOrder {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  if (sort === 'due') return { by: 'due', direction };
  return { by: sort.endsWith('changed') ? 'changed' : 'raised', direction };
}
