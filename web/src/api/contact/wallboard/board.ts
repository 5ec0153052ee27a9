import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { type Key, keys } from '../../query-keys.ts';

/** Read anew each quarter of a minute: that somebody is not heard of any more is nobody's announcement. */
export function useWallboard() {
  return useQuery({
    queryKey: keys.wallboard,
    queryFn: () => take(centre.GET('/api/wallboard')),
    refetchInterval: 15_000,
  });
}

/** Links of big screens that hold. */
export function useWallScreens() {
  return useQuery({ queryKey: keys.wallScreens, queryFn: () => take(centre.GET('/api/wall-screens')) });
}

export function useMakeScreen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => take(centre.POST('/api/wall-screens', { body: { name } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.wallScreens }),
  });
}

export function useTakeBackScreen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => settle(centre.POST('/api/wall-screens/{id}/take-back', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.wallScreens }),
  });
}

/** A contact moved by a lead's hand; its reply is the contact as it then is. */
function useSteering<Input extends { id: string }, Reply>(steer: (input: Input) => Promise<Reply>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: steer,
    onSettled: (_, __, { id }) => {
      const stale: Key[] = [keys.wallboard, keys.contacts, keys.contact(id), keys.messages(id)];
      return Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}

export function useReassign() {
  return useSteering(({ id, ...body }: { id: string; to: string | null; reason: string }) =>
    take(centre.POST('/api/contacts/{id}/reassign', { params: { path: { id } }, body })),
  );
}

export function useJoin() {
  return useSteering(({ id }: { id: string }) =>
    take(centre.POST('/api/contacts/{id}/join', { params: { path: { id } } })),
  );
}

export function usePart() {
  return useSteering(({ id }: { id: string }) =>
    take(centre.POST('/api/contacts/{id}/part', { params: { path: { id } } })),
  );
}
