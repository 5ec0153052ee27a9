import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
    ...settledMove(queries),
  });
}

/** The ticket as the move that is taken back left it. */
interface Undoing {
  id: string;
  version: number;
  key: string;
}

/** Takes one's latest move back. Throws `ticket-moved` where somebody has acted since, `move-stands` where it is too late. */
export function useUndoMove() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Undoing) =>
      take(centre.POST('/api/tickets/{id}/undo-move', { params: { path: { id } }, body })),
    ...settledMove(queries),
  });
}

function settledMove(queries: QueryClient) {
  return {
    onSuccess: (ticket: TicketDetail) => queries.setQueryData(keys.ticket(ticket.id), ticket),
    onError: (_: unknown, { id }: { id: string }) => void queries.invalidateQueries({ queryKey: keys.ticket(id) }),
    onSettled: () => {
      for (const queryKey of [keys.ticketLists, keys.ticketCounts, keys.tickets]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  };
}

function send({ id, verb, key, version, words }: Move): Promise<TicketDetail> {
  const body = { verb, key, ...(version !== undefined && { version }), ...words };
  return take(centre.POST('/api/tickets/{id}/moves', { params: { path: { id } }, body }));
}
