import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from './client.ts';
import { keys } from './query-keys.ts';
import type { paths } from './schema.d.ts';

export type MassFault = paths['/api/mass-faults']['get']['responses'][200]['content']['application/json'][number];
export type FaultTicket =
  paths['/api/mass-faults/{id}/tickets']['get']['responses'][200]['content']['application/json'][number];
export type OpenMassFault = paths['/api/mass-faults']['post']['requestBody']['content']['application/json'];
type ReplyToAll = paths['/api/mass-faults/{id}/reply']['post']['requestBody']['content']['application/json'];

export function useMassFaults() {
  return useQuery({ queryKey: keys.massFaults, queryFn: () => take(centre.GET('/api/mass-faults')) });
}

export function useKnownFaults(contactId: string) {
  return useQuery({
    queryKey: keys.knownFaults(contactId),
    queryFn: () => take(centre.GET('/api/known-faults', { params: { query: { contactId } } })),
  });
}

/** Its tickets, those that may be of it, and what customers are told. */
export function useFaultTickets(id: string) {
  const params = { path: { id } };
  return {
    tickets: useQuery({
      queryKey: [...keys.massFault(id), 'tickets'],
      queryFn: () => take(centre.GET('/api/mass-faults/{id}/tickets', { params })),
    }),
    candidates: useQuery({
      queryKey: [...keys.massFault(id), 'candidates'],
      queryFn: () => take(centre.GET('/api/mass-faults/{id}/candidates', { params })),
    }),
  };
}

export function useFaultMessages(id: string) {
  return useQuery({
    queryKey: [...keys.massFault(id), 'messages'],
    queryFn: () => take(centre.GET('/api/mass-faults/{id}/messages', { params: { path: { id } } })),
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return {
    onSettled: () => {
      for (const queryKey of [keys.massFaults, ['mass-fault'], ['known-faults'], keys.area])
        void queries.invalidateQueries({ queryKey });
    },
  };
}

export function useOpenMassFault() {
  return useMutation({
    mutationFn: (body: OpenMassFault) => take(centre.POST('/api/mass-faults', { body })),
    ...useRefresh(),
  });
}

export function useReplyToAll(id: string) {
  return useMutation({
    mutationFn: (body: ReplyToAll) =>
      take(centre.POST('/api/mass-faults/{id}/reply', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}

export function useAttachToFault(id: string) {
  return useMutation({
    mutationFn: (tickets: string[]) =>
      take(centre.POST('/api/mass-faults/{id}/attach', { params: { path: { id } }, body: { tickets } })),
    ...useRefresh(),
  });
}

export function useDetachFromFault(id: string) {
  return useMutation({
    mutationFn: (body: { ticketId: string; reason: string }) =>
      take(centre.POST('/api/mass-faults/{id}/detach', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}

export function useJoinFault(id: string) {
  return useMutation({
    mutationFn: (body: { key: string; contactId: string; summary: string }) =>
      take(centre.POST('/api/mass-faults/{id}/join', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}
