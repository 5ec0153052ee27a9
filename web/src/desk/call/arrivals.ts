import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { useHandOvers } from '../../api/deciding/hand-over.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

/** How many calls ring and hand-overs wait for this person. */
export function CountArrived({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('call');
  const { rights } = useMe();
  const handles = rights.includes('contact:answer');
  const contacts = useContacts(handles);
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const asked = [...(handles ? [contacts] : []), ...(takes ? [handOvers] : [])];
  if (asked.some(({ data }) => !data))
    return children(
      null,
      asked.some(({ isError }) => isError),
    );
  const ringing = contacts.data?.filter(({ state }) => state === 'ringing' || state === 'returned') ?? [];
  const offered = handOvers.data?.filter(({ state }) => state === 'offered') ?? [];
  const count = ringing.length + offered.length;
  return children({ count, title: t('waitingForYou', { count }) });
}
