import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contacts.ts';
import { useHandOvers } from '../../api/hand-over.ts';
import { useMe } from '../parts/me.ts';

/** How many calls ring and hand-overs wait for this person, null until it is known; the title of the page tells it too. */
export function useArrivals(): number | null {
  const { t } = useTranslation('parts');
  const { rights } = useMe();
  const handles = rights.includes('contact:handle');
  const contacts = useContacts(handles);
  const takes = rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes);
  const ringing = handles ? contacts.data?.filter((one) => one.state === 'ringing').length : 0;
  const offered = takes ? handOvers.data?.filter((one) => one.state === 'offered').length : 0;
  const count = ringing === undefined || offered === undefined ? null : ringing + offered;
  useEffect(() => {
    document.title = count ? `(${count}) ${t('product')}` : t('product');
  }, [count, t]);
  return count;
}
