import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../api/casework/tickets/tickets.ts';
import type { TicketDetail } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Ago, At } from '../../ui/times.tsx';
import page from '../parts/page.module.css';
import { Clocks } from './clocks.tsx';
import { LifePicture } from '../tickets/parts/life-picture.tsx';
import { PartiesElsewhere } from '../tmf/parties-elsewhere.tsx';
import { TicketEscalations } from '../times/escalations/ticket-escalations.tsx';
import styles from './ticket.module.css';

/** Who has it, since when, and the picture of its life. */
export function TicketSide({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation(['ticket-page', 'tickets', 'areas']);
  const both = useBoth();
  const clocks = useTicketClocks(ticket.id);
  const { acceptBy, closedAt, parentId, mergedIntoId, reopensNumber, wayIn, place } = ticket;
  return (
    <aside>
      <section className={page['section']} aria-label={t('facts')}>
        <dl className={styles['facts']}>
          <Fact name={t('tickets:column.team')}>{both(ticket.team?.name) || t('tickets:unassigned')}</Fact>
          <Fact name={t('holder')}>{both(ticket.holder?.name) || t('nobody')}</Fact>
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
          {parentId && <OtherTicket name={t('parent')} id={parentId} />}
          {mergedIntoId && <OtherTicket name={t('mergedInto')} id={mergedIntoId} />}
        </dl>
      </section>
      <Clocks ticketId={ticket.id} />
      <TicketEscalations ticketId={ticket.id} />
      <PartiesElsewhere ticketId={ticket.id} />
      {ticket.life && (
        <section className={page['section']} aria-labelledby="ticket-life">
          <header>
            <h2 id="ticket-life">{t('tickets:life.title')}</h2>
          </header>
          <div className={page['body']}>
            <LifePicture
              life={ticket.life}
              now={ticket.stage}
              passed={passedBy(ticket)}
              moves={ticket.moves}
              pauses={new Set(clocks.data?.filter(({ endedAt }) => endedAt === null).flatMap(({ restsIn }) => restsIn))}
            />
            <p className={styles['legend']}>{t('tickets:life.legend')}</p>
          </div>
        </section>
      )}
    </aside>
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

function OtherTicket({ name, id }: { name: string; id: string }) {
  const { t } = useTranslation('ticket-page');
  return (
    <Fact name={name}>
      <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
        {t('see')}
      </Link>
    </Fact>
  );
}

function passedBy({ history }: TicketDetail): Set<string> {
  return new Set(
    history.flatMap(({ detail: { from, to } }) =>
      typeof from === 'string' && typeof to === 'string' ? [`${from}>${to}`] : [],
    ),
  );
}
