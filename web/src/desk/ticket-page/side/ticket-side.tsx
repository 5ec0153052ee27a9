import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketDetail } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Ago, At } from '../../../ui/times/times.tsx';
import { RelatedTickets } from '../../links/related-tickets.tsx';
import { FaultOfTicket } from '../../outages/fault-of-ticket.tsx';
import page from '../../parts/page.module.css';
import { TicketPromises } from '../../promises/ticket-promises.tsx';
import { TicketEscalations } from '../../times/escalations/ticket-escalations.tsx';
import { PartiesElsewhere } from '../../tmf/parties-elsewhere.tsx';
import { CustomerCard } from './customer-card.tsx';
import { Deadlines } from './deadlines.tsx';
import styles from './side.module.css';

/** Who has it and by when, what was promised, what it belongs to. */
export function TicketSide({ ticket }: { ticket: TicketDetail }) {
  return (
    <aside className={styles['side']}>
      <CustomerCard ticket={ticket} />
      <Owner ticket={ticket} />
      <Deadlines ticketId={ticket.id} />
      <TicketEscalations ticketId={ticket.id} />
      <TicketPromises ticket={ticket} />
      <RelatedTickets ticket={ticket}>
        <FaultOfTicket ticket={ticket} />
      </RelatedTickets>
      <PartiesElsewhere ticketId={ticket.id} />
    </aside>
  );
}

function Owner({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation(['ticket-page', 'tickets', 'areas']);
  const both = useBoth();
  const { acceptBy, closedAt, reopensNumber, wayIn, place } = ticket;
  return (
    <section className={page['section']} aria-labelledby="ticket-owner">
      <header>
        <h2 id="ticket-owner">{t('ownership')}</h2>
      </header>
      <dl className={styles['facts']}>
        <Fact name={t('holder')}>{both(ticket.holder?.name) || t('nobody')}</Fact>
        <Fact name={t('tickets:column.team')}>{both(ticket.team?.name) || t('tickets:unassigned')}</Fact>
        {ticket.outcome !== 'none' && (
          <Fact name={t('outcome')}>{t(`tickets:outcome.${ticket.outcome}`, { defaultValue: ticket.outcome })}</Fact>
        )}
        {ticket.satisfied !== null && (
          <Fact name={t('satisfaction')}>{t(ticket.satisfied ? 'wasSatisfied' : 'wasNotSatisfied')}</Fact>
        )}
        {acceptBy && (
          <Fact name={t('acceptBy')}>
            <At at={acceptBy} />
          </Fact>
        )}
        <Fact name={t('tickets:column.raised')}>
          <At at={ticket.raisedAt} />
        </Fact>
        <Fact name={t('tickets:column.changed')}>
          <Ago at={ticket.changedAt} />
        </Fact>
        {closedAt && (
          <Fact name={t('closedAt')}>
            <At at={closedAt} />
          </Fact>
        )}
        {place && <Fact name={t('place')}>{place}</Fact>}
        {wayIn && <Fact name={t('wayIn')}>{t(`wayIns.${wayIn}`, { defaultValue: wayIn })}</Fact>}
        {ticket.escalated && (
          <Fact name={t('escalatedFrom')}>
            {t(`areas:escalated.from.${ticket.escalated.source}`)}{' '}
            <span className="number">{ticket.escalated.sourceNumber}</span>
          </Fact>
        )}
        {ticket.reminders > 0 && <Fact name={t('reminders')}>{t('times', { count: ticket.reminders })}</Fact>}
        {reopensNumber && <Fact name={t('reopens')}>{reopensNumber}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
