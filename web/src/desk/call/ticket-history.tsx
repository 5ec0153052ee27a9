import { useTranslation } from 'react-i18next';
import { useTicket } from '../../api/casework/tickets/tickets.ts';
import type { TimelineEntry } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import styles from '../contacts/who.module.css';

/** What happened to a ticket since it was raised. */
export function TicketHistory({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation(['call', 'tickets']);
  const both = useBoth();
  const ticket = useTicket(ticketId);
  if (!ticket.data) return <Awaited of={[ticket]} waiting={<Waiting title={false} paragraph={{ rows: 2 }} />} />;
  return (
    <ol className={styles['history']}>
      {ticket.data.history.map((entry) => (
        <li key={entry.id}>
          <At at={entry.at} />
          <span>{t([`ticketEntry.${entry.kind}`, `tickets:entry.${entry.kind}`], { defaultValue: entry.kind })}</span>
          <CustomersWords detail={entry.detail} />
          <span className="faint">{isCustomers(entry.detail) ? t('byCustomer') : both(entry.by)}</span>
        </li>
      ))}
    </ol>
  );
}

type Detail = TimelineEntry['detail'];

/** What came in by the portal says so. */
const isCustomers = (detail: Detail) => detail['by'] === 'customer';

/** What the customer wrote there themselves, and what they or another system attached. */
function CustomersWords({ detail }: { detail: Detail }) {
  const { attachmentId, name } = detail;
  if (typeof attachmentId === 'string' && typeof name === 'string') {
    return (
      <a href={`/api/attachments/${attachmentId}`} download>
        {name}
      </a>
    );
  }
  if (!isCustomers(detail)) return null;
  const words = detail['words'] ?? detail['answer'];
  return typeof words === 'string' ? <span>{words}</span> : null;
}
