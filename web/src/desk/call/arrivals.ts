import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { useHandOvers } from '../../api/deciding/hand-over.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

interface Arrived {
  /** Calls and chats that ring, and hand-overs that wait, for this person. */
  waiting: number;
  /** Messages of their contacts that nobody has read. */
  unread: number;
}

/** Null until it is known. */
function useArrived(): Arrived | null {
  const { rights } = useMe();
  const handles = rights.includes('contact:answer');
  const contacts = useContacts(handles).data ?? (handles ? null : []);
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes).data ?? (takes ? null : []);
  if (contacts === null || handOvers === null) return null;
  const ringing = contacts.filter(isRinging).length;
  const offered = takes ? handOvers.filter(({ state }) => state === 'offered').length : 0;
  // What rings counts once, however much was written before.
  const unread = contacts.reduce((sum, one) => sum + (isRinging(one) ? 0 : one.unread), 0);
  return { waiting: ringing + offered, unread };
}

const isRinging = ({ state }: { state: string }) => state === 'ringing' || state === 'returned';

export function CountArrived({ children }: CountsProps): ReactNode {
  const { t } = useTranslation(['call', 'ui']);
  const arrived = useArrived();
  if (arrived === null) return children(null);
  const { waiting, unread } = arrived;
  const title = [
    ...(waiting > 0 ? [t('waitingForYou', { count: waiting })] : []),
    ...(unread > 0 ? [t('unreadOf', { count: unread })] : []),
  ].join(t('ui:comma'));
  return children({ count: waiting + unread, title });
}
