import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { paths } from '../schema.d.ts';

type Ladders = paths['/api/escalation-ladders'];
export type Ladder = Ladders['get']['responses'][200]['content']['application/json'][number];
export type LadderStep = Ladder['steps'][number];
type ChangeLadder = Ladders['put']['requestBody']['content']['application/json'];

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
