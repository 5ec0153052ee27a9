import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Propose } from '../../types.ts';

/** All of them for those who answer or lead, else one's own. */
export function useProposals() {
  return useQuery({ queryKey: keys.proposals, queryFn: () => take(centre.GET('/api/policy-proposals')) });
}

function useProposalDeed<Input, Output>(deed: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.proposals }),
  });
}

/** Anybody asks for a change of the policy. */
export function useProposeChange() {
  return useProposalDeed((body: Propose) => take(centre.POST('/api/policy-proposals', { body })));
}

export function useDeclineProposal() {
  return useProposalDeed(({ id, answer }: { id: string; answer: string }) =>
    settle(centre.POST('/api/policy-proposals/{id}/decline', { params: { path: { id } }, body: { answer } })),
  );
}
