import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTickets } from '../../../api/casework/tickets/tickets.ts';
import type { TicketDetail } from '../../../api/types.ts';
import { Fetched } from '../../../ui/fetched.tsx';
import { Sender } from '../../portal/sender.tsx';
import { StageTag } from '../../tickets/parts/tags.tsx';
import styles from './side.module.css';

/** Whose ticket it is, and what else we have of theirs. */
export function CustomerCard({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('ticket-page');
  return (
    <section className={styles['customer']} aria-label={t('customer')}>
      <Sender ticketId={ticket.id} />
      {ticket.customerId !== null && <Others ticketId={ticket.id} customerId={ticket.customerId} />}
    </section>
  );
}

function Others({ ticketId, customerId }: { ticketId: string; customerId: string }) {
  const { t } = useTranslation('ticket-page');
  const tickets = useTickets(customerId);
  return (
    <div className={styles['others']}>
      <Fetched of={tickets} waiting={<span className="faint">{t('othersAwaited')}</span>}>
        {(all) => {
          const others = all.filter(({ id }) => id !== ticketId);
          if (others.length === 0) return <span className="faint">{t('noOthers')}</span>;
          return (
            <Popover
              trigger="click"
              placement="bottomRight"
              content={
                <ul className={styles['list']}>
                  {others.map((one) => (
                    <li key={one.id}>
                      <Link to="/tickets/$ticketId" params={{ ticketId: one.id }} className="number">
                        {one.number}
                      </Link>
                      <StageTag kind={one.kind} stage={one.stage} />
                      <span>{one.summary}</span>
                    </li>
                  ))}
                </ul>
              }
            >
              <Button type="link" size="small">
                {t('others', { count: others.length })}
              </Button>
            </Popover>
          );
        }}
      </Fetched>
    </div>
  );
}
