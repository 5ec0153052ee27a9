import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Consult } from '../../types.ts';

/** Those that last: what one asked, what one answers, what one may take. */
export function useConsults(enabled = true) {
  return useQuery({ queryKey: keys.consults, queryFn: () => take(centre.GET('/api/consults')), enabled });
}

/** Every consult of one contact, in order. */
export function useConsultsOf(contactId: string) {
  return useQuery({
    queryKey: keys.consultsOf(contactId),
    queryFn: () => take(centre.GET('/api/contacts/{id}/consults', { params: { path: { id: contactId } } })),
  });
}

function useTurn<Input>(turn: (input: Input) => Promise<Consult>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: turn,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.consults }),
  });
}

interface Said {
  key: string;
  text: string;
}

const at = (id: string) => ({ params: { path: { id } } });

export function useAskConsult(contactId: string) {
  return useTurn((body: Said) => take(centre.POST('/api/contacts/{id}/consult', { ...at(contactId), body })));
}

/** What is written in a consult, by who asks or by who answers. */
export function useSayInConsult(id: string, role: 'asks' | 'answers') {
  return useTurn((body: Said) =>
    role === 'asks'
      ? take(centre.POST('/api/consults/{id}/questions', { ...at(id), body }))
      : take(centre.POST('/api/consults/{id}/answers', { ...at(id), body })),
  );
}

export function useTakeConsult(id: string) {
  return useTurn(() => take(centre.POST('/api/consults/{id}/take', at(id))));
}

export function useDeclineConsult(id: string) {
  return useTurn((body: { key: string; reason: string }) =>
    take(centre.POST('/api/consults/{id}/decline', { ...at(id), body })),
  );
}

export function useEndConsult(id: string) {
  return useTurn(() => take(centre.POST('/api/consults/{id}/end', at(id))));
}

/** As long as it lasts. */
export function isOpen({ state }: Pick<Consult, 'state'>): boolean {
  return state === 'asked' || state === 'taken' || state === 'answered';
}
