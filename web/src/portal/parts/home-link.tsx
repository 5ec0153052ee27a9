import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from './place.ts';

export function HomeLink() {
  const { t } = useTranslation('portal');
  return (
    <a className="quiet" href="/portal" onClick={(event) => follow(event, '')}>
      {t('toHome')}
    </a>
  );
}

/** Within the page, unless the customer wants it in another window. */
export function follow(event: MouseEvent, to: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(to);
}
