import { skipToken, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { CheckIdentity, FindCustomers, RevealPurpose } from '../types.ts';

const NOBODY = 'nobody';

/** @param id null while it is not known whose the contact is: nothing is asked for */
export function useCustomer(id: string | null, contactId: string) {
  return useQuery({
    queryKey: keys.customer(id ?? NOBODY, contactId),
    queryFn: id
      ? () => take(centre.GET('/api/customers/{id}', { params: { path: { id }, query: { contactId } } }))
      : skipToken,
  });
}

/** Whole numbers and whole names only; masked, and on record with what it is for. */
export function useFindCustomers() {
  return useMutation({
    mutationFn: (body: FindCustomers) => take(centre.POST('/api/customers/find', { body })),
  });
}

/** @param id null while it is not known whose the contact is: nothing is asked for */
export function usePastContacts(id: string | null, contactId: string) {
  return useQuery({
    queryKey: keys.pastContacts(id ?? NOBODY, contactId),
    queryFn: id
      ? () => take(centre.GET('/api/customers/{id}/contacts', { params: { path: { id }, query: { contactId } } }))
      : skipToken,
  });
}

/** So many are read at once. */
const PAGE = 20;

/** A customer's earlier contacts, a page after another; of a visitor nobody knows, their earlier chats. */
export function usePastPages(customerId: string | null, contactId: string) {
  return useInfiniteQuery({
    queryKey: [...keys.pastContacts(customerId ?? NOBODY, contactId), 'pages'],
    queryFn: ({ pageParam }) => readPast(customerId, contactId, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
  });
}

function readPast(customerId: string | null, contactId: string, before: string) {
  const page = { limit: PAGE, ...(before && { before }) };
  if (customerId === null)
    return take(centre.GET('/api/contacts/{id}/earlier-chats', { params: { path: { id: contactId }, query: page } }));
  const query = { contactId, ...page };
  return take(centre.GET('/api/customers/{id}/contacts', { params: { path: { id: customerId }, query } }));
}

export function useReveal(id: string, contactId: string) {
  return useMutation({
    mutationFn: (purpose: RevealPurpose) =>
      take(centre.POST('/api/customers/{id}/reveal', { params: { path: { id } }, body: { contactId, purpose } })),
  });
}

export function useCheckIdentity(id: string, contactId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (check: Omit<CheckIdentity, 'contactId'>) =>
      take(
        centre.POST('/api/customers/{id}/identity-checks', { params: { path: { id } }, body: { ...check, contactId } }),
      ),
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: keys.resolution(contactId) });
      await queries.invalidateQueries({ queryKey: ['customer', id] });
    },
  });
}
