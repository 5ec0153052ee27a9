import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { useHandOvers } from '../../api/deciding/hand-over.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

/** How many calls ring and hand-overs wait for this person; null until it is known. */
function useArrived(): number | null {
  const { rights } = useMe();
  const handles = rights.includes('contact:answer');
  const contacts = useContacts(handles);
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const ringing = handles ? contacts.data?.filter((one) => one.state === 'ringing').length : 0;
  const offered = takes ? handOvers.data?.filter((one) => one.state === 'offered').length : 0;
  return ringing === undefined || offered === undefined ? null : ringing + offered;
}

export function CountArrived({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('call');
  const count = useArrived();
  return children(count === null ? null : { count, title: t('waitingForYou', { count }) });
}
