import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { ActOnDecision, AnswerFact, Proposal, Resolution } from '../types.ts';

const at = (id: string) => ({ params: { path: { id } } });

/** Asked for once the type of matter is named. */
export function useResolution(contactId: string, named: boolean) {
  return useQuery({
    queryKey: keys.resolution(contactId),
    queryFn: () => take(centre.GET('/api/contacts/{id}/resolution', at(contactId))),
    enabled: named,
  });
}

export function useMatterTypes() {
  return useQuery({
    queryKey: keys.matterTypes,
    queryFn: () => take(centre.GET('/api/matter-types')),
    staleTime: 300_000,
  });
}

/** A step that replies with the resolution as it then is. */
function useStep<Input>(contactId: string, step: (input: Input) => Promise<Resolution>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (resolution) => {
      queries.setQueryData(keys.resolution(contactId), resolution);
      void queries.invalidateQueries({ queryKey: keys.contact(contactId) });
    },
  });
}

export function useAnswerFact(contactId: string) {
  return useStep(contactId, (body: AnswerFact) =>
    take(centre.POST('/api/contacts/{id}/facts', { ...at(contactId), body })),
  );
}

export function useGatherFacts(contactId: string) {
  return useStep(contactId, () => take(centre.POST('/api/contacts/{id}/facts/gather', at(contactId))));
}

export function useMarks(contactId: string) {
  return useStep(contactId, (body: { explained: boolean; accepted: boolean }) =>
    take(centre.POST('/api/contacts/{id}/marks', { ...at(contactId), body })),
  );
}

export function usePointToComplaint(contactId: string) {
  return useStep(contactId, (ticketId: string | null) =>
    take(centre.POST('/api/contacts/{id}/earlier-complaint', { ...at(contactId), body: { ticketId } })),
  );
}

function useDeed<Input, Output>(contactId: string, deed: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => {
      for (const queryKey of [
        keys.resolution(contactId),
        keys.contact(contactId),
        keys.contacts,
        keys.tickets,
        keys.handOvers,
      ]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}

export function useAct(contactId: string) {
  return useDeed(contactId, (body: ActOnDecision) =>
    take(centre.POST('/api/contacts/{id}/acts', { ...at(contactId), body })),
  );
}

/** Has BOSS try again what it did not answer. */
export function useRetryAct(contactId: string) {
  return useDeed(contactId, (actId: string) =>
    take(centre.POST('/api/contacts/{id}/acts/{actId}/retry', { params: { path: { id: contactId, actId } } })),
  );
}

export function useHandToExpert(contactId: string) {
  return useDeed(contactId, (body: ActOnDecision) =>
    take(centre.POST('/api/contacts/{id}/hand-over', { ...at(contactId), body: { ...body, disposition: 'expert' } })),
  );
}

export function usePropose(contactId: string) {
  return useDeed(contactId, (body: Proposal) =>
    settle(centre.POST('/api/contacts/{id}/proposal', { ...at(contactId), body })),
  );
}

export function useTrainingNeeds() {
  return useQuery({ queryKey: keys.trainingNeeds, queryFn: () => take(centre.GET('/api/training-needs')) });
}
