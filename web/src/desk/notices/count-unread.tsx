import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMyNotices } from '../../api/foundation/notices.ts';
import type { CountsProps } from '../parts/desk-module.ts';

/** Notices that wait to be read. */
export function CountUnread({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('notices/board');
  const { data, isError } = useMyNotices();
  if (!data) return children(null, isError);
  const count = data.unread.length;
  return children({ count, title: t('waiting', { count }) });
}
