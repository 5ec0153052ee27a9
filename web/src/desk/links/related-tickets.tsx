import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type TicketLinks, useTicketLinks } from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { OneRelated } from './one-related.tsx';
import { relatedTickets } from './related.ts';
import styles from './links.module.css';
import { Split } from './split.tsx';

interface Props {
  ticket: TicketDetail;
  /** What else can be done about what the ticket belongs to. */
  children: ReactNode;
}

/** What the ticket belongs to, what belongs to it, and what could: a line each. */
export function RelatedTickets({ ticket, children: actions }: Props) {
  const { t } = useTranslation('links');
  const mayJoin = useMe().rights.includes('ticket:dispatch') && ticket.state === 'open';
  const links = useTicketLinks(ticket.id);
  return (
    <section className={page['section']} aria-labelledby="ticket-links">
      <header>
        <h2 id="ticket-links">{t('title')}</h2>
        <span className={styles['acts']}>
          {actions}
          {mayJoin && <Split ticket={ticket} />}
        </span>
      </header>
      <div className={page['body']}>
        <Fetched of={links} waiting={<Waiting title={false} paragraph={{ rows: 2 }} />}>
          {(read) => <Lines ticket={ticket} links={read} mayJoin={mayJoin} />}
        </Fetched>
      </div>
    </section>
  );
}

function Lines({ ticket, links, mayJoin }: { ticket: TicketDetail; links: TicketLinks; mayJoin: boolean }) {
  const { t } = useTranslation('links');
  const related = relatedTickets(links).filter(({ relation }) => mayJoin || relation !== 'near');
  if (related.length === 0) return <p className="faint">{t('none')}</p>;
  return (
    <>
      {links.children.length > 0 && <p className="faint">{t('children', { open: links.open, ended: links.ended })}</p>}
      <ul>
        {related.map((one) => (
          <OneRelated key={one.ticket.id} ticket={ticket} one={one} mayJoin={mayJoin} />
        ))}
      </ul>
    </>
  );
}
