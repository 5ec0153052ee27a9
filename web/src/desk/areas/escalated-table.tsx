import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Escalated } from '../../api/casework/areas.ts';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import page from '../parts/page.module.css';
import styles from './area.module.css';
import { SourceReply } from './reply-to-source.tsx';

const columns = ['term', 'source', 'ticket', 'city', 'customer', 'what', 'before', 'answered'] as const;

/** What went past us: by when its source wants it settled, and what came before it with us. */
export function EscalatedTable({ escalated }: { escalated: readonly Escalated[] }) {
  const { t } = useTranslation('areas');
  return (
    <table className={`${page['table']} ${styles['stack']}`}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`escalated.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {escalated.map((one) => (
          <Row key={one.ticket.id} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one }: { one: Escalated }) {
  const { t } = useTranslation(['areas', 'outages']);
  const both = useBoth();
  return (
    <tr>
      <td>
        <Term one={one} />
      </td>
      <td>
        {t(`escalated.from.${one.source}`)} <span className="faint number">{one.sourceNumber}</span>
        {one.nth > 1 && <strong className={styles['nth']}>{t('escalated.nth', { count: one.nth })}</strong>}
      </td>
      <th scope="row" className="number">
        <Link to="/tickets/$ticketId" params={{ ticketId: one.ticket.id }}>
          {one.ticket.number}
        </Link>{' '}
        <span className="faint">{t(`outages:ticket.is.${one.state}`)}</span>
      </th>
      <td className={styles['short']}>{both(one.city?.name)}</td>
      <td className={styles['short']}>
        {one.customerName ?? <span className="faint">{t('outages:noCustomer')}</span>}
      </td>
      <td className={styles['summary']} title={one.demand ? `${one.summary}\n${one.demand}` : one.summary}>
        {one.summary}
      </td>
      <td className="number">
        {one.before.length + one.contactsBefore + one.promisesBefore === 0 && (
          <span className="faint">{t('escalated.nothing')}</span>
        )}
        {one.before.map(({ id, number }) => (
          <Link key={id} className={styles['earlier'] ?? ''} to="/tickets/$ticketId" params={{ ticketId: id }}>
            {number}
          </Link>
        ))}
        {one.contactsBefore > 0 && (
          <span className="faint">{t('escalated.contacts', { count: one.contactsBefore })}</span>
        )}{' '}
        {one.promisesBefore > 0 && (
          <span className="faint">{t('escalated.promises', { count: one.promisesBefore })}</span>
        )}
      </td>
      <td>
        <SourceReply one={one} />
      </td>
    </tr>
  );
}

/** Of one that was settled nothing runs any more: whether it was in time is what counts. */
function Term({ one }: { one: Escalated }) {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  if (one.state === 'open') return <DeadlineChip at={one.termAt} />;
  return (
    <span className="faint" title={t('escalated.wasDue', { at: dateTime(one.termAt, language) })}>
      {t(one.late ? 'escalated.settledLate' : 'escalated.settled')}
    </span>
  );
}
