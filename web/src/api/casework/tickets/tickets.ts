import { skipToken, useQuery } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';

const NOBODY = 'nobody';

/** @param customerId null while it is not known whose the contact is: nothing is asked for */
export function useTickets(customerId: string | null) {
  return useQuery({
    queryKey: keys.ticketsOf(customerId ?? NOBODY),
    queryFn: customerId
      ? () => take(centre.GET('/api/tickets', { params: { query: { customerId, limit: 100 } } }))
      : skipToken,
  });
}

export function useTicket(id: string) {
  return useQuery({
    queryKey: keys.ticket(id),
    queryFn: () => take(centre.GET('/api/tickets/{id}', { params: { path: { id } } })),
  });
}

/** What the ticket promises in time, and where that stands; anew with every move of it. */
export function useTicketClocks(id: string | null) {
  return useQuery({
    queryKey: [...keys.ticket(id ?? ''), 'clocks'],
    queryFn: id === null ? skipToken : () => take(centre.GET('/api/tickets/{id}/clocks', { params: { path: { id } } })),
  });
}
