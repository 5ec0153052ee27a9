import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Ago } from '../../ui/times.tsx';
import { PhoneNumber } from '../customers/phone-number.tsx';
import { DeadlineChip } from '../../ui/deadline-chip.tsx';
import { KindTag, SeverityTag, StageTag } from '../tickets/parts/tags.tsx';
import { useKindWords } from '../tickets/parts/use-kind-words.ts';
import styles from './list.module.css';

interface Props {
  ticket: Ticket;
  /** Where the keyboard is. */
  here: boolean;
  selected: boolean;
  toggle: () => void;
  /** The moment by which the list is sorted. */
  at: string;
}

export function TicketRow({ ticket, here, selected, toggle, at }: Props) {
  const { t } = useTranslation(['lists', 'tickets']);
  const both = useBoth();
  const words = useKindWords();
  const { id, number, kind, category, stage, severity, summary, place, customer, team, holder } = ticket;
  return (
    <tr data-here={here || undefined} data-selected={selected || undefined}>
      <td>
        <Checkbox aria-label={t('bulk.select', { number })} checked={selected} onChange={toggle} />
      </td>
      <th scope="row" className="number">
        {ticket.changedSinceLook && (
          <span className={styles['dot']} role="img" title={t('changedSince')} aria-label={t('changedSince')} />
        )}
        <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
          {number}
        </Link>
      </th>
      <td>
        <KindTag kind={kind} />
        <div className="faint">{words.category(kind, category)}</div>
      </td>
      <td>
        <StageTag kind={kind} stage={stage} /> <SeverityTag severity={severity} />
        {ticket.reminders > 0 && (
          <div className={styles['reminded']}>{t('remindedTimes', { count: ticket.reminders })}</div>
        )}
      </td>
      <td className={styles['summary']}>
        <div title={summary}>{summary}</div>
        {place && <div className="faint">{place}</div>}
      </td>
      <td className="number">
        {customer ? (
          <>
            {customer.name}{' '}
            <div className="faint">
              <PhoneNumber phone={customer.phone} />
            </div>
          </>
        ) : (
          <span className="faint">{t('noCustomer')}</span>
        )}
      </td>
      <td>
        {team ? both(team.name) : <span className="faint">{t('tickets:unassigned')}</span>}
        {holder && <div className="faint">{both(holder.name)}</div>}
      </td>
      <td>{ticket.dueAt && <DeadlineChip at={ticket.dueAt} />}</td>
      <td>
        <Ago at={at} />
      </td>
    </tr>
  );
}
