import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type Area = Shapes['Area'];
export type AreaAlert = Area['alerts'][number];
export type AreaToday = Shapes['AreaToday'];
export type Escalated = Shapes['EscalatedComplaint'];
export type BeforeEscalated = Shapes['BeforeEscalated'];
export type ReplyToSource = Shapes['ReplyToSource'];
export type DueTicket = Shapes['DueTicketOfArea'];
export type RaiseEscalated = Shapes['RaiseEscalatedComplaint'];

const EVERY_MINUTE = { refetchInterval: 60_000 };

export function useArea() {
  return useQuery({ queryKey: keys.area, queryFn: () => take(centre.GET('/api/area')), ...EVERY_MINUTE });
}

/** Four figures with their course, and today by hour. */
export function useAreaToday() {
  return useQuery({ queryKey: keys.areaToday, queryFn: () => take(centre.GET('/api/area/today')), ...EVERY_MINUTE });
}

/** What is overdue and due next; with an hour, what was raised in it and is open. */
export function useAreaDue(hour: string | null) {
  return useQuery({
    queryKey: [...keys.areaDue, hour],
    queryFn: () => take(centre.GET('/api/area/due', { params: { query: hour === null ? {} : { hour } } })),
    ...EVERY_MINUTE,
  });
}

export function useRemindOwner(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      take(centre.POST('/api/area/tickets/{id}/remind', { params: { path: { id: ticketId } }, body: { key } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.areaDue }),
  });
}

export function useCities() {
  return useQuery({ queryKey: ['cities'], queryFn: () => take(centre.GET('/api/cities')), staleTime: Infinity });
}

export function useAcknowledgeAlert(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => take(centre.POST('/api/area-alerts/{id}/acknowledge', { params: { path: { id } }, body: {} })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.area }),
  });
}

/** Takes back that one answers for it, as said just now. */
export function useUndoAlertAcknowledgement(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => take(centre.POST('/api/area-alerts/{id}/undo-acknowledging', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.area }),
  });
}

export function useRaiseEscalated() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RaiseEscalated) => take(centre.POST('/api/escalated-complaints', { body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.area }),
  });
}

/** Open ones by their term, then those of the last 30 days. */
export function useEscalated() {
  return useQuery({
    queryKey: keys.escalated,
    queryFn: () => take(centre.GET('/api/escalated-complaints')),
    ...EVERY_MINUTE,
  });
}

/** What came before with a customer, and what of it is proposed to be linked. */
export function useBeforeEscalated(customerId: string | null, category: string) {
  return useQuery({
    queryKey: keys.beforeEscalated(customerId ?? '', category),
    queryFn: () =>
      take(
        centre.GET('/api/escalated-complaints/before', {
          params: { query: { customerId: customerId ?? '', category } },
        }),
      ),
    enabled: customerId !== null,
  });
}

export function useReplyToSource(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReplyToSource) =>
      take(centre.POST('/api/escalated-complaints/{id}/reply', { params: { path: { id: ticketId } }, body })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.area });
      void queries.invalidateQueries({ queryKey: keys.ticket(ticketId) });
    },
  });
}
