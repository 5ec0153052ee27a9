import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Shapes } from '../../types.ts';

export type Ladder = Shapes['EscalationLadder'];
export type LadderStep = Shapes['EscalationLadderStep'];
type ChangeLadder = Shapes['ChangeEscalationLadder'];

export function useLadders() {
  return useQuery({ queryKey: keys.ladders, queryFn: () => take(centre.GET('/api/escalation-ladders')) });
}

/** Throws `ladder-changed` where somebody else was faster, `ladder-broken` naming the steps. */
export function useChangeLadder() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeLadder) => take(centre.PUT('/api/escalation-ladders', { body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ladders }),
  });
}
