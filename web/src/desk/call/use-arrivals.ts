import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contacts.ts';
import { useHandOvers } from '../../api/hand-over.ts';
import { useMe } from '../parts/me.ts';

/** How many calls ring and hand-overs wait for this person; the title of the page tells it too. */
export function useArrivals(): { ringing: number; offered: number } {
  const { t } = useTranslation('parts');
  const { rights } = useMe();
  const contacts = useContacts(rights.includes('contact:handle'));
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const ringing = contacts.data?.filter((one) => one.state === 'ringing').length ?? 0;
  const offered = takes ? (handOvers.data?.filter((one) => one.state === 'offered').length ?? 0) : 0;
  const count = ringing + offered;
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('product')}` : t('product');
  }, [count, t]);
  return { ringing, offered };
}
