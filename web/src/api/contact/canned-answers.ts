import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { SaveCannedAnswer } from '../types.ts';

const at = (id: string) => ({ params: { path: { id } } });

/** All that one may use; kept, and read anew when one of them changes. */
export function useCannedAnswers(enabled = true) {
  return useQuery({
    queryKey: keys.cannedAnswers,
    queryFn: () => take(centre.GET('/api/canned-answers')),
    staleTime: 300_000,
    enabled,
  });
}

export function useCannedAnswerVersions(id: string) {
  return useQuery({
    queryKey: [...keys.cannedAnswers, id],
    queryFn: () => take(centre.GET('/api/canned-answers/{id}/versions', at(id))),
  });
}

export function useSaveCannedAnswer() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: SaveCannedAnswer & { id: string }) =>
      take(centre.PUT('/api/canned-answers/{id}', { ...at(id), body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.cannedAnswers }),
  });
}

export function useRemoveCannedAnswer() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      settle(centre.POST('/api/canned-answers/{id}/remove', { ...at(id), body: { version } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.cannedAnswers }),
  });
}

/** It was taken into a reply. */
export function useNoteUse() {
  return useMutation({
    mutationFn: ({ id, contactId }: { id: string; contactId: string }) =>
      settle(centre.POST('/api/canned-answers/{id}/uses', { ...at(id), body: { contactId } })),
  });
}
