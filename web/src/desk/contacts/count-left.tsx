import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeftContacts } from '../../api/contact/contacts.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

export function CountLeft({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('contacts');
  const { rights } = useMe();
  const takesOver = rights.includes('contact:take-over');
  const { data, isError } = useLeftContacts(takesOver);
  if (takesOver && !data) return children(null, isError);
  const count = data?.length ?? 0;
  return children({ count, title: t('left.count', { count }) });
}
