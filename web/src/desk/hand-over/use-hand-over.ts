import { useHandOversOf } from '../../api/hand-over.ts';
import type { Contact, HandOver } from '../../api/types.ts';

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
