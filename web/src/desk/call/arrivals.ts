import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contacts.ts';
import { useHandOvers } from '../../api/hand-over.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

/** How many calls ring and hand-overs wait for this person. */
function useArrived(): number {
  const { rights } = useMe();
  const contacts = useContacts(rights.includes('contact:handle'));
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const ringing = contacts.data?.filter((one) => one.state === 'ringing').length ?? 0;
  const offered = takes ? (handOvers.data?.filter((one) => one.state === 'offered').length ?? 0) : 0;
  return ringing + offered;
}

export function CountArrived({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('call');
  const count = useArrived();
  return children({ count, title: t('waitingForYou', { count }) });
}

/** The title of the page says how many wait, for those who look at another one. */
export function ArrivalsInTitle(): null {
  const { t } = useTranslation('parts');
  const count = useArrived();
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('product')}` : t('product');
  }, [count, t]);
  return null;
}
