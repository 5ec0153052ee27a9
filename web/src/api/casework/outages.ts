import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Contact, Shapes } from '../types.ts';

export type MassFault = Shapes['MassFault'];
export type FaultTicket = Shapes['MassFaultTicket'];
export type OpenMassFault = Shapes['OpenMassFault'];
export type PreviewMassFault = Shapes['PreviewMassFault'];
type ChangeMassFault = Shapes['ChangeMassFault'];
type ReplyToAll = Shapes['ReplyToMassFault'];
export type TellingWay = Shapes['TellCustomerOfReply']['how'];

export function useMassFaults() {
  return useQuery({ queryKey: keys.massFaults, queryFn: () => take(centre.GET('/api/mass-faults')) });
}

/** Outages and notices that concern a caller: others once it is known who it is, and what it is about. */
export function useKnownFaults({ id: contactId, customerId, matter }: Contact) {
  return useQuery({
    queryKey: [...keys.knownFaults(contactId), customerId, matter?.type ?? null],
    queryFn: () => take(centre.GET('/api/known-faults', { params: { query: { contactId } } })),
    placeholderData: (before) => before,
  });
}

/** The server gives so many at once. */
const PAGE = 100;
const byPages = {
  initialPageParam: '',
  getNextPageParam: (page: readonly { id: string }[]) => (page.length === PAGE ? page.at(-1)?.id : undefined),
  placeholderData: <T>(before: T) => before,
};
const pageOf = (id: string, after: string) => ({ params: { path: { id }, query: after ? { after } : {} } });

/** Its tickets, a page after another, and those that may be of it. */
export function useFaultTickets(id: string) {
  return {
    tickets: useInfiniteQuery({
      queryKey: [...keys.massFault(id), 'tickets'],
      queryFn: ({ pageParam }) => take(centre.GET('/api/mass-faults/{id}/tickets', pageOf(id, pageParam))),
      ...byPages,
    }),
    candidates: useQuery({
      queryKey: [...keys.massFault(id), 'candidates'],
      queryFn: () => take(centre.GET('/api/mass-faults/{id}/candidates', { params: { path: { id } } })),
    }),
  };
}

/** Whom the reply is told to, a page after another; only those who were not told yet, or all. */
export function useFaultMessages(id: string, untold: boolean) {
  const state = untold ? { state: 'to-be-sent' as const } : {};
  return useInfiniteQuery({
    queryKey: [...keys.massFault(id), 'messages', untold],
    queryFn: ({ pageParam }) => {
      const { params } = pageOf(id, pageParam);
      return take(
        centre.GET('/api/mass-faults/{id}/messages', { params: { ...params, query: { ...params.query, ...state } } }),
      );
    },
    ...byPages,
  });
}

/** Their tickets are closed with it. */
export function useTellCustomer(id: string) {
  return useMutation({
    mutationFn: ({ messageId, how }: { messageId: string; how: TellingWay }) =>
      take(
        centre.POST('/api/mass-faults/{id}/messages/{messageId}/told', {
          params: { path: { id, messageId } },
          body: { how },
        }),
      ),
    ...useRefresh(),
  });
}

/** They are to be told again; what was closed with it is open. */
export function useUndoTelling(id: string) {
  return useMutation({
    mutationFn: (messageId: string) =>
      take(
        centre.POST('/api/mass-faults/{id}/messages/{messageId}/undo-told', { params: { path: { id, messageId } } }),
      ),
    ...useRefresh(),
  });
}

/** On record. */
export function useRevealWhomToTell(id: string) {
  return useMutation({
    mutationFn: (messageId: string) =>
      take(centre.POST('/api/mass-faults/{id}/messages/{messageId}/reveal', { params: { path: { id, messageId } } })),
  });
}

/** Where those who are still to be told are had as a file; on record. */
export const untoldFile = (id: string) => `/api/mass-faults/${encodeURIComponent(id)}/untold`;

function useRefresh() {
  const queries = useQueryClient();
  return {
    onSettled: () => {
      for (const queryKey of [keys.massFaults, ['mass-fault'], ['known-faults'], keys.area])
        void queries.invalidateQueries({ queryKey });
    },
  };
}

/** How many tickets an outage would take in, as it is being reported; null: too little is known of it yet. */
export function useFaultPreview(area: PreviewMassFault | null) {
  return useQuery({
    queryKey: [...keys.massFaults, 'preview', area],
    queryFn: () => take(centre.POST('/api/mass-fault-previews', { body: area ?? neverAsked() })),
    enabled: area !== null,
    placeholderData: (before) => before,
    refetchInterval: 15_000,
  });
}

function neverAsked(): never {
  throw new Error('Nothing is asked of an area that is not known');
}

/** One that is opened from a ticket takes it in at once; if that fails, it stands among those that may be of it. */
export function useOpenMassFault(fromTicketId?: string) {
  return useMutation({
    mutationFn: async (body: OpenMassFault) => {
      const fault = await take(centre.POST('/api/mass-faults', { body }));
      const params = { path: { id: fault.id } };
      if (fromTicketId)
        await centre.POST('/api/mass-faults/{id}/attach', { params, body: { tickets: [fromTicketId] } });
      return fault;
    },
    ...useRefresh(),
  });
}

/** Throws `mass-fault-changed` where somebody else changed it in between. */
export function useChangeMassFault(id: string) {
  return useMutation({
    mutationFn: (body: ChangeMassFault) =>
      take(centre.PUT('/api/mass-faults/{id}', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}

export function useReplyToAll(id: string) {
  return useMutation({
    mutationFn: (body: ReplyToAll) =>
      take(centre.POST('/api/mass-faults/{id}/reply', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}

export function useAttachToFault(id: string) {
  return useMutation({
    mutationFn: (tickets: string[]) =>
      take(centre.POST('/api/mass-faults/{id}/attach', { params: { path: { id } }, body: { tickets } })),
    ...useRefresh(),
  });
}

export function useDetachFromFault(id: string) {
  return useMutation({
    mutationFn: (body: { ticketId: string; reason: string }) =>
      take(centre.POST('/api/mass-faults/{id}/detach', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}

export function useJoinFault(id: string) {
  return useMutation({
    mutationFn: (body: { key: string; contactId: string; summary: string }) =>
      take(centre.POST('/api/mass-faults/{id}/join', { params: { path: { id } }, body })),
    ...useRefresh(),
  });
}
