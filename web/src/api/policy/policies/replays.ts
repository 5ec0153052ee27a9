import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { ReplaySummary } from '../../types.ts';

/** Others hear nothing of a replay that somebody else asked for. */
const POLL_MS = 1000;

export function isUnderWay(replay: Pick<ReplaySummary, 'state'> | undefined): boolean {
  return replay?.state === 'waiting' || replay?.state === 'running';
}

/** Replays towards a version or a draft, the newest first, without what came out. */
export function useReplays(to: string) {
  return useQuery({
    queryKey: keys.replays(to),
    queryFn: () => take(centre.GET('/api/policy-replays', { params: { query: { to } } })),
  });
}

export function useReplay(id: string | null) {
  return useQuery({
    queryKey: keys.replay(id ?? ''),
    queryFn: () => take(centre.GET('/api/policy-replays/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? POLL_MS : false),
  });
}

/** A replay asked for or cancelled shows in its list; a draft's check counts it. */
function useReplayDeed<Input, Output>(deed: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => {
      for (const queryKey of [['policy-replays'], ['policy-replay'], ['policy-draft-check']]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}

export function useAskReplay() {
  return useReplayDeed((body: { from: string; to: string }) => take(centre.POST('/api/policy-replays', { body })));
}

export function useCancelReplay() {
  return useReplayDeed((id: string) =>
    take(centre.POST('/api/policy-replays/{id}/cancel', { params: { path: { id } } })),
  );
}
