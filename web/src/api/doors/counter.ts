import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type Hall = Shapes['Hall'];
export type Guide = Shapes['CounterGuide'];
export type SentHere = Shapes['SentHere'];
export type ShownPapers = Shapes['ShownPapers'];
export type Visit = Shapes['CounterVisit'];
export type VisitSummary = Shapes['CounterVisitSummary'];
export type BeginVisit = Shapes['BeginCounterVisit'];
export type ShowPapers = Shapes['ShowPapers'];
export type FinishVisit = Shapes['FinishCounterVisit'];
export type PaperKind = ShownPapers['kind'];

export function useHalls() {
  return useQuery({ queryKey: keys.halls, queryFn: () => take(centre.GET('/api/counter/halls')), staleTime: Infinity });
}

export function useHallServices() {
  const queryFn = () => take(centre.GET('/api/counter/services'));
  return useQuery({ queryKey: keys.hallServices, queryFn, staleTime: Infinity });
}

/** In which hall I stand. */
export function useStand() {
  return useQuery({ queryKey: keys.hallStand, queryFn: () => take(centre.GET('/api/counter/stand')) });
}

export function useChooseHall() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (hallId: string) => take(centre.PUT('/api/counter/stand', { body: { hallId } })),
    onSuccess: (stand) => queries.setQueryData(keys.hallStand, stand),
  });
}

/** What calls asked this customer to come to a hall for. */
export function useSentHere(customerId: string) {
  return useQuery({
    queryKey: keys.sentHere(customerId),
    queryFn: () => take(centre.GET('/api/counter/sent-here', { params: { query: { customerId } } })),
  });
}

export function useMyVisits() {
  return useQuery({ queryKey: keys.visits, queryFn: () => take(centre.GET('/api/counter/visits')) });
}

export function useVisit(id: string) {
  return useQuery({
    queryKey: keys.visit(id),
    queryFn: () => take(centre.GET('/api/counter/visits/{id}', { params: { path: { id } } })),
  });
}

/** A step of a visit; its reply is the visit as it then is. */
function useStep<Input>(step: (input: Input) => Promise<Visit>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (visit) => {
      queries.setQueryData(keys.visit(visit.id), visit);
      void queries.invalidateQueries({ queryKey: keys.visits });
      void queries.invalidateQueries({ queryKey: keys.contact(visit.id) });
      void queries.invalidateQueries({ queryKey: keys.resolution(visit.id) });
      void queries.invalidateQueries({ queryKey: keys.contacts });
    },
  });
}

export function useBeginVisit() {
  return useStep((body: BeginVisit) => take(centre.POST('/api/counter/visits', { body })));
}

export function useShowPapers(id: string) {
  return useStep((body: ShowPapers) =>
    take(centre.POST('/api/counter/visits/{id}/papers', { params: { path: { id } }, body })),
  );
}

export function useChooseService(id: string) {
  return useStep((serviceId: string | null) =>
    take(centre.POST('/api/counter/visits/{id}/service', { params: { path: { id } }, body: { serviceId } })),
  );
}

export function useFinishVisit(id: string) {
  return useStep((body: FinishVisit) =>
    take(centre.POST('/api/counter/visits/{id}/finish', { params: { path: { id } }, body })),
  );
}
