import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { paths } from '../schema.d.ts';
import type { RevealPurpose, Shapes } from '../types.ts';

export type MadePromise = Shapes['MadePromise'];
export type MakePromise = Shapes['MakePromise'];
type Filter = NonNullable<paths['/api/promises']['get']['parameters']['query']>;

export function usePromises(query: Filter) {
  return useQuery({
    queryKey: keys.promisesOf('filter', JSON.stringify(query)),
    queryFn: () => take(centre.GET('/api/promises', { params: { query } })),
  });
}

export type OfferedTime = Shapes['OfferedPromiseTimes']['times'][number];
/** To whom: in a contact, or on a ticket. */
export type PromiseTo = { contactId: string } | { ticketId: string };

/** By when something can be promised, by the working hours where the customer lives; as of now each time it is asked. */
export function useOfferedTimes(query: PromiseTo, enabled = true) {
  return useQuery({
    queryKey: keys.promisesOf('times', JSON.stringify(query)),
    queryFn: () => take(centre.GET('/api/promise-times', { params: { query } })),
    enabled,
    staleTime: 0,
    refetchOnMount: 'always',
  });
}

function useSettled() {
  const queries = useQueryClient();
  return {
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.promises });
      void queries.invalidateQueries({ queryKey: keys.day });
    },
  };
}

export function useMakePromise() {
  return useMutation({
    mutationFn: (body: MakePromise) => take(centre.POST('/api/promises', { body })),
    ...useSettled(),
  });
}

export function useKeepPromise(id: string) {
  const params = { path: { id } };
  return useMutation({
    mutationFn: (note: string) => take(centre.POST('/api/promises/{id}/keep', { params, body: { note } })),
    ...useSettled(),
  });
}

/** Takes back that it was kept or withdrawn, which the same person said just now. */
export function useUndoSettling(id: string) {
  const params = { path: { id } };
  return useMutation({
    mutationFn: () => take(centre.POST('/api/promises/{id}/undo-settling', { params })),
    ...useSettled(),
  });
}

export function useBreakPromise(id: string) {
  const params = { path: { id } };
  return useMutation({
    mutationFn: (reason: string) => take(centre.POST('/api/promises/{id}/break', { params, body: { reason } })),
    ...useSettled(),
  });
}

export function useWithdrawPromise(id: string) {
  const params = { path: { id } };
  return useMutation({
    mutationFn: (reason: string) => take(centre.POST('/api/promises/{id}/withdraw', { params, body: { reason } })),
    ...useSettled(),
  });
}

export function useLookForRefund(id: string) {
  return useMutation({
    mutationFn: () => take(centre.POST('/api/promises/{id}/look', { params: { path: { id } } })),
    ...useSettled(),
  });
}

/** Name and number in full, while it can still be kept; on record. */
export function useRevealPromised(id: string) {
  return useMutation({
    mutationFn: (purpose: RevealPurpose) =>
      take(centre.POST('/api/promises/{id}/reveal', { params: { path: { id } }, body: { purpose } })),
  });
}
