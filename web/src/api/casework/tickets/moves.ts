import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { MoveTicket, TicketDetail, TicketVerb } from '../../types.ts';

/** What is said with a move; which of it a verb takes, `useTicketMoves` says. */
export type MoveWords = Omit<MoveTicket, 'verb' | 'key' | 'version'>;
export type Outcome = Exclude<MoveWords['outcome'], undefined>;

/** What can be done to tickets, and what is asked for with it: it changes with the product only. */
export function useTicketMoves() {
  return useQuery({
    queryKey: keys.ticketMoves,
    queryFn: () => take(centre.GET('/api/ticket-moves')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface Move {
  id: string;
  verb: TicketVerb;
  /** Chosen once per intention: a double click is one move. */
  key: string;
  /** The ticket as it was seen. */
  version?: number;
  words: MoveWords;
}

/** A move is answered with the ticket as it is then. Throws `ticket-moved` where somebody was faster. */
export function useMoveTicket() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (ticket) => queries.setQueryData(keys.ticket(ticket.id), ticket),
    onError: (_, { id }) => void queries.invalidateQueries({ queryKey: keys.ticket(id) }),
    onSettled: () => {
      for (const queryKey of [keys.ticketLists, keys.ticketCounts, keys.tickets]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}

function send({ id, verb, key, version, words }: Move): Promise<TicketDetail> {
  const body = { verb, key, ...(version !== undefined && { version }), ...words };
  return take(centre.POST('/api/tickets/{id}/moves', { params: { path: { id } }, body }));
}
