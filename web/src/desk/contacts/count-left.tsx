import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeftContacts } from '../../api/contact/contacts.ts';
import type { CountsProps } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';

export function CountLeft({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('contacts');
  const { rights } = useMe();
  const left = useLeftContacts(rights.includes('contact:take-over'));
  const count = left.data?.length;
  return children(count === undefined ? null : { count, title: t('left.count', { count }) });
}
