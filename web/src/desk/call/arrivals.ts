import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { useConsults } from '../../api/deciding/hand-over/consults.ts';
import { useHandOvers } from '../../api/deciding/hand-over/hand-over.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

/** What rings and waits for this person, and messages that nobody has read. */
export function CountArrived({ children }: CountsProps): ReactNode {
  const { t } = useTranslation(['call', 'ui']);
  const { rights } = useMe();
  const handles = rights.includes('contact:answer');
  const contacts = useContacts(handles);
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const consults = useConsults(takes);
  const asked = [...(handles ? [contacts] : []), ...(takes ? [handOvers, consults] : [])];
  if (asked.some(({ data }) => !data))
    return children(
      null,
      asked.some(({ isError }) => isError),
    );
  const ringing = contacts.data?.filter(isRinging).length ?? 0;
  const offered = handOvers.data?.filter(({ state }) => state === 'offered').length ?? 0;
  // What rings counts once, however much was written before.
  const unread = contacts.data?.reduce((sum, one) => sum + (isRinging(one) ? 0 : one.unread), 0) ?? 0;
  const consulted = consults.data?.filter(({ role }) => role === 'asked').length ?? 0;
  const waiting = ringing + offered + consulted;
  const title = [
    ...(waiting > 0 ? [t('waitingForYou', { count: waiting })] : []),
    ...(unread > 0 ? [t('unreadOf', { count: unread })] : []),
  ];
  return children({ count: waiting + unread, title: title.join(t('ui:comma')) });
}

const isRinging = ({ state }: { state: string }) => state === 'ringing' || state === 'returned';
