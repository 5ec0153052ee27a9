import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { BeginDraft, PublishDraft, PutExample } from '../../types.ts';

const at = (id: string) => ({ params: { path: { id } } });

/** How a draft is named where versions are. */
export function refOfDraft(id: string): string {
  return `draft:${id}`;
}

export function useDrafts(mayRead: boolean) {
  return useQuery({
    queryKey: keys.drafts,
    queryFn: () => take(centre.GET('/api/policy-drafts')),
    enabled: mayRead,
  });
}

export function useDraft(id: string) {
  return useQuery({ queryKey: keys.draft(id), queryFn: () => take(centre.GET('/api/policy-drafts/{id}', at(id))) });
}

/** Everything publishing rests on, judged for the content as it stands. */
export function useDraftCheck(id: string) {
  return useQuery({
    queryKey: keys.draftCheck(id),
    queryFn: () => take(centre.GET('/api/policy-drafts/{id}/check', at(id))),
    retry: false,
  });
}

export function useBeginDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BeginDraft) => take(centre.POST('/api/policy-drafts', { body })),
    onSuccess: (draft) => {
      queries.setQueryData(keys.draft(draft.id), draft);
      void queries.invalidateQueries({ queryKey: keys.drafts });
      void queries.invalidateQueries({ queryKey: keys.proposals });
    },
  });
}

function refreshDraft(queries: QueryClient, id: string): void {
  for (const queryKey of [keys.draft(id), keys.draftCheck(id), keys.drafts]) {
    void queries.invalidateQueries({ queryKey });
  }
}

/** A step in the life of a draft, or a change of what goes with it. */
function useStep<Input, Output>(id: string, step: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: step, onSettled: () => refreshDraft(queries, id) });
}

export function useRenameDraft(id: string) {
  return useStep(id, (title: string) =>
    settle(centre.PATCH('/api/policy-drafts/{id}', { ...at(id), body: { title } })),
  );
}

export function useAddExample(id: string) {
  return useStep(id, (body: PutExample) => take(centre.POST('/api/policy-drafts/{id}/examples', { ...at(id), body })));
}

const atExample = (id: string, exampleId: string) => ({ params: { path: { id, exampleId } } });

export function useChangeExample(id: string) {
  return useStep(id, ({ exampleId, body }: { exampleId: string; body: PutExample }) =>
    settle(centre.PUT('/api/policy-drafts/{id}/examples/{exampleId}', { ...atExample(id, exampleId), body })),
  );
}

export function useRemoveExample(id: string) {
  return useStep(id, (exampleId: string) =>
    settle(centre.DELETE('/api/policy-drafts/{id}/examples/{exampleId}', atExample(id, exampleId))),
  );
}

export function useExampleFromRule(id: string) {
  return useStep(id, (rule: string) =>
    take(centre.POST('/api/policy-drafts/{id}/examples/from-rule', { ...at(id), body: { rule } })),
  );
}

export function useExampleFromContact(id: string) {
  return useStep(id, (contactId: string) =>
    take(centre.POST('/api/policy-drafts/{id}/examples/from-contact', { ...at(id), body: { contactId } })),
  );
}

export function useAcknowledge(id: string) {
  return useStep(id, (body: { key: string; reason: string }) =>
    settle(centre.PUT('/api/policy-drafts/{id}/acknowledgements', { ...at(id), body })),
  );
}

export function useWithdraw(id: string) {
  return useStep(id, (key: string) =>
    settle(centre.DELETE('/api/policy-drafts/{id}/acknowledgements', { params: { path: { id }, query: { key } } })),
  );
}

export function useSubmitDraft(id: string) {
  return useStep(id, (body: { revision: number; summary: string }) =>
    settle(centre.POST('/api/policy-drafts/{id}/submit', { ...at(id), body })),
  );
}

export function useRecallDraft(id: string) {
  return useStep(id, () => settle(centre.POST('/api/policy-drafts/{id}/recall', at(id))));
}

/** Hands a province's draft to the approvers of the group. */
export function useAskGroup(id: string) {
  return useStep(id, () => settle(centre.POST('/api/policy-drafts/{id}/ask-group', at(id))));
}

export function useReturnDraft(id: string) {
  return useStep(id, (reason: string) =>
    settle(centre.POST('/api/policy-drafts/{id}/return', { ...at(id), body: { reason } })),
  );
}

export function useDiscardDraft(id: string) {
  return useStep(id, () => settle(centre.POST('/api/policy-drafts/{id}/discard', at(id))));
}

export function usePublishDraft(id: string) {
  return useStep(id, (body: PublishDraft) => take(centre.POST('/api/policy-drafts/{id}/publish', { ...at(id), body })));
}
