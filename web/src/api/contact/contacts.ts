import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Contact, LetIn } from '../types.ts';

export function useContacts(enabled = true) {
  return useQuery({
    queryKey: keys.contacts,
    queryFn: () => take(centre.GET('/api/contacts')),
    enabled,
    refetchInterval: 30_000,
  });
}

export function useContact(id: string) {
  return useQuery({
    queryKey: keys.contact(id),
    queryFn: () => take(centre.GET('/api/contacts/{id}', { params: { path: { id } } })),
  });
}

/** A move of a contact; its reply is the contact as it then is. */
function useMove<Input>(id: string, move: (input: Input) => Promise<Contact>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: (contact) => {
      queries.setQueryData(keys.contact(id), contact);
      void queries.invalidateQueries({ queryKey: keys.contacts });
      void queries.invalidateQueries({ queryKey: keys.resolution(id) });
    },
  });
}

/** Somebody comes in by hand; they ring on this desk. */
export function useLetIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: LetIn) => take(centre.POST('/api/contacts', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.contacts }),
  });
}

export function useAnswer(id: string) {
  return useMove(id, () => take(centre.POST('/api/contacts/{id}/answer', { params: { path: { id } } })));
}

/** A call that came back and waits. */
export function useResume(id: string) {
  return useMove(id, () => take(centre.POST('/api/contacts/{id}/resume', { params: { path: { id } } })));
}

export function useNameMatter(id: string) {
  return useMove(id, (body: { type: string; separate?: boolean }) =>
    take(centre.POST('/api/contacts/{id}/matter', { params: { path: { id } }, body })),
  );
}

export function useNote(id: string) {
  return useMove(id, (text: string) =>
    take(centre.POST('/api/contacts/{id}/note', { params: { path: { id } }, body: { text } })),
  );
}

/** Who somebody unknown says they are; a check of their identity makes it so. */
export function useClaimParty(id: string) {
  return useMove(id, (customerId: string) =>
    take(centre.POST('/api/contacts/{id}/party/claim', { params: { path: { id } }, body: { customerId } })),
  );
}

/** It is not who it was taken for. */
export function usePartFromParty(id: string) {
  return useMove(id, (reason: string) =>
    take(centre.POST('/api/contacts/{id}/party/part', { params: { path: { id } }, body: { reason } })),
  );
}

export function useEnd(id: string) {
  return useMove(id, () => take(centre.POST('/api/contacts/{id}/end', { params: { path: { id } } })));
}

export function useClose(id: string) {
  return useMove(id, () => take(centre.POST('/api/contacts/{id}/close', { params: { path: { id } } })));
}

/** Read anew each quarter of a minute: that somebody is not heard of any more is nobody's announcement. */
export function useLeftContacts(asked: boolean) {
  return useQuery({
    queryKey: keys.leftContacts,
    queryFn: () => take(centre.GET('/api/left-contacts')),
    enabled: asked,
    refetchInterval: 15_000,
  });
}

export function useTakeOver() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason?: string }) =>
      take(
        centre.POST('/api/contacts/{id}/take-over', {
          params: { path: { id } },
          body: reason === undefined ? {} : { reason },
        }),
      ),
    onSettled: (_, __, { id }) =>
      Promise.all(
        [keys.leftContacts, keys.wallboard, keys.contacts, keys.contact(id)].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
