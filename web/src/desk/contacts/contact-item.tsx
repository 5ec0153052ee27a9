import { Link } from '@tanstack/react-router';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { Running } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './contacts.module.css';
import type { Listed } from './listed/group-contacts.ts';

interface Props {
  item: Listed;
  open: boolean;
  /** Alt with this digit opens it; 0: none does. */
  digit: number;
}

export function ContactItem({ item, open, digit }: Props) {
  const { t } = useTranslation(['customers', 'contacts']);
  return (
    <li>
      <Link
        to="/desk/$contactId"
        params={{ contactId: item.contactId }}
        className={styles['item']}
        data-ringing={item.ringing || undefined}
        aria-current={open ? 'true' : undefined}
        aria-keyshortcuts={digit > 0 ? `Alt+${digit}` : undefined}
      >
        <strong>{item.customerName ?? item.address ?? t('contacts:party.unknown')}</strong>
        <span className="faint">
          {item.customerLevel === null
            ? item.address && t('contacts:party.unknown')
            : t(`level.${item.customerLevel}`, { defaultValue: item.customerLevel })}
        </span>
        <Clock item={item} />
        <span className={styles['matter']}>
          <About item={item} />
        </span>
        <span className={styles['unread']}>
          {item.unread > 0 && (
            <Badge count={item.unread} size="small" title={t('contacts:unread', { count: item.unread })} />
          )}
          {item.unread > 0 && <span className="for-readers">{t('contacts:unread', { count: item.unread })}</span>}
          {digit > 0 && <kbd aria-hidden>{digit}</kbd>}
        </span>
      </Link>
    </li>
  );
}

/** How long the customer waits for an answer where they do, else how long it is as it is. */
function Clock({ item: { since, awaitsSince } }: Pick<Props, 'item'>) {
  const { t } = useTranslation('contacts');
  if (awaitsSince === null) return <Running since={since} />;
  return (
    <span className={styles['awaits']} title={t('awaitsAnswer')}>
      <span className="for-readers">{t('awaitsAnswer')}</span> <Running since={awaitsSince} />
    </span>
  );
}

/** The way they came, and what about. */
function About({ item: { wayIn, matterType, consult } }: Pick<Props, 'item'>) {
  const { t } = useTranslation(['contacts', 'hand-over']);
  const typeName = useTypeName();
  const told = [
    wayIn ? t(`wayIn.${wayIn}`) : '',
    matterType ? typeName(matterType) : '',
    consult ? t(`hand-over:consult.mark.${consult}`) : '',
  ];
  return told.filter(Boolean).join(' · ');
}
