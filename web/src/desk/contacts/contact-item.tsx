import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Running } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './contacts.module.css';
import type { Listed } from './group-contacts.ts';

export function ContactItem({ item, open }: { item: Listed; open: boolean }) {
  const { t } = useTranslation(['customers', 'contacts']);
  const typeName = useTypeName();
  return (
    <li>
      <Link
        to="/desk/$contactId"
        params={{ contactId: item.contactId }}
        className={styles['item']}
        data-ringing={item.ringing || undefined}
        aria-current={open ? 'true' : undefined}
      >
        <strong>{item.customerName ?? item.address ?? t('contacts:party.unknown')}</strong>
        <span className="faint">
          {item.customerLevel === null
            ? item.address && t('contacts:party.unknown')
            : t(`level.${item.customerLevel}`, { defaultValue: item.customerLevel })}
        </span>
        <Running since={item.since} />
        <span className={styles['matter']}>
          {item.matterType ? typeName(item.matterType) : item.wayIn ? t(`contacts:wayIn.${item.wayIn}`) : ''}
        </span>
      </Link>
    </li>
  );
}
