import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Shapes } from '../../types.ts';

export type Escalation = Shapes['Escalation'];
export type Told = NonNullable<Escalation['next']>['tell'][number];

/** What waits for me to acknowledge, newest first. */
export function useWaitingEscalations() {
  return useQuery({
    queryKey: [...keys.escalations, 'waiting'],
    queryFn: () => take(centre.GET('/api/escalations', { params: { query: { waiting: true, limit: 200 } } })),
  });
}

/** What I was told and somebody acknowledged, or what is over. */
export function usePastEscalations() {
  return useQuery({
    queryKey: [...keys.escalations, 'past'],
    queryFn: () => take(centre.GET('/api/escalations', { params: { query: { waiting: false, limit: 50 } } })),
  });
}

/** What others were told is not announced to me: it is looked up every minute. */
export function useEscalationsOfProvince(waiting: boolean) {
  return useQuery({
    queryKey: [...keys.escalations, 'of-province', String(waiting)],
    queryFn: () => take(centre.GET('/api/escalations/of-province', { params: { query: { waiting, limit: 200 } } })),
    refetchInterval: 60_000,
  });
}

/** Who was told of the clocks of a ticket; anew with every move of it. */
export function useTicketEscalations(ticketId: string) {
  return useQuery({
    queryKey: [...keys.ticket(ticketId), 'escalations'],
    queryFn: () => take(centre.GET('/api/tickets/{id}/escalations', { params: { path: { id: ticketId } } })),
  });
}

interface Acknowledgement {
  id: string;
  ticketId: string;
  note?: string;
}

/** Answers with who was first, which may be somebody else. */
export function useAcknowledgeEscalation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, note }: Acknowledgement) =>
      take(
        centre.POST('/api/escalations/{id}/acknowledge', {
          params: { path: { id } },
          body: note === undefined ? {} : { note },
        }),
      ),
    ...settledAlarm(queries),
  });
}

/** Takes back that one sees to it, as said just now: the ladder climbs on. */
export function useUndoEscalationAcknowledgement() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Acknowledgement) =>
      take(centre.POST('/api/escalations/{id}/undo-acknowledging', { params: { path: { id } } })),
    ...settledAlarm(queries),
  });
}

function settledAlarm(queries: QueryClient) {
  return {
    onSettled: (_data: unknown, _error: Error | null, { ticketId }: Acknowledgement) => {
      void queries.invalidateQueries({ queryKey: keys.escalations });
      void queries.invalidateQueries({ queryKey: keys.ticket(ticketId) });
    },
  };
}
