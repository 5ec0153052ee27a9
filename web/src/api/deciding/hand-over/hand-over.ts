import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Contact, FinishHandOver, HandOver } from '../../types.ts';

export function useHandOvers(enabled = true) {
  return useQuery({ queryKey: keys.handOvers, queryFn: () => take(centre.GET('/api/hand-overs')), enabled });
}

/** Every hand-over of one contact, in order: also those that were given back or taken back. */
export function useHandOversOf(contactId: string) {
  return useQuery({
    queryKey: keys.handOversOf(contactId),
    queryFn: () => take(centre.GET('/api/contacts/{id}/hand-overs', { params: { path: { id: contactId } } })),
  });
}

function useTurn<Input>(turn: (input: Input) => Promise<HandOver>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: turn,
    onSettled: (handOver) => {
      void queries.invalidateQueries({ queryKey: keys.handOvers });
      void queries.invalidateQueries({ queryKey: keys.contacts });
      if (!handOver) return;
      void queries.invalidateQueries({ queryKey: keys.contact(handOver.contactId) });
      void queries.invalidateQueries({ queryKey: keys.resolution(handOver.contactId) });
    },
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export function useAccept(id: string) {
  return useTurn(() => take(centre.POST('/api/hand-overs/{id}/accept', at(id))));
}

export function useFinish(id: string) {
  return useTurn((body: FinishHandOver) => take(centre.POST('/api/hand-overs/{id}/finish', { ...at(id), body })));
}

export function useTakeBack(id: string) {
  return useTurn(() => take(centre.POST('/api/hand-overs/{id}/take-back', at(id))));
}

interface HandOverNow {
  last: HandOver | null;
  /** An expert was asked and has not ended it. */
  pending: boolean;
  /** This person is the expert who answered; what the agent did before does not bind them. */
  expertsTurn: boolean;
}

/** How the hand-over of a contact stands. */
export function useHandOver(contact: Contact): HandOverNow {
  const last = useHandOversOf(contact.id).data?.at(-1) ?? null;
  const pending = last?.state === 'offered' || last?.state === 'accepted';
  return { last, pending, expertsTurn: last?.state === 'accepted' && contact.mine };
}
