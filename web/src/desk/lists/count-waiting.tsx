import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketCounts } from '../../api/casework/lists/lists.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';
import { waitingOf } from './view/view.ts';

/** The tickets that wait for this person to do the next thing. */
export function CountWaiting({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('lists');
  const me = useMe();
  const lists = waitingOf(me.rights);
  const { data, isError } = useTicketCounts(lists.length > 0);
  if (lists.length > 0 && !data) return children(null, isError);
  const count = lists.reduce((sum, list) => sum + (data?.[list] ?? 0), 0);
  return children({ count, title: t('waiting', { count }) });
}
