import { useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { noteLook } from '../../api/casework/lists/lists.ts';
import { useTicket } from '../../api/casework/tickets/tickets.ts';
import type { TicketDetail } from '../../api/types.ts';
import { Fetched } from '../../ui/fetched.tsx';
import page from '../parts/page.module.css';
import { FaultOfTicket } from '../outages/fault-of-ticket.tsx';
import { Attachments } from '../portal/attachments.tsx';
import { TicketPromises } from '../promises/ticket-promises.tsx';
import { History } from './history.tsx';
import { TicketLinks } from '../links/ticket-links.tsx';
import { Moves } from '../tickets/moves/moves.tsx';
import { Said } from './said.tsx';
import { TicketHead } from './ticket-head.tsx';
import { TicketSide } from './ticket-side.tsx';
import styles from './ticket.module.css';

/** A ticket on one page: what it is, what is to be done, what happened, where it stands in its life. */
export function TicketPage() {
  const { ticketId } = useParams({ from: '/tickets/$ticketId' });
  return <Ticket key={ticketId} id={ticketId} />;
}

function Ticket({ id }: { id: string }) {
  const ticket = useTicket(id);
  return (
    <div className={page['page']}>
      <Fetched of={ticket} waiting={<Skeleton active paragraph={{ rows: 12 }} />}>
        {(read) => <Parts ticket={read} />}
      </Fetched>
    </div>
  );
}

function Parts({ ticket }: { ticket: TicketDetail }) {
  // How far I had seen it when I came here: what is shown from now on counts as seen.
  const [seenBefore] = useState(ticket.seenEntryId);
  const { id } = ticket;
  const last = ticket.history.at(-1)?.id;
  useEffect(() => {
    // Not told in time: it is shown as new once more.
    if (last !== undefined) noteLook(id, last).catch(() => undefined);
  }, [id, last]);
  return (
    <>
      <TicketHead ticket={ticket} />
      <div className={styles['parts']}>
        <div>
          <Moves ticket={ticket} />
          <Said ticket={ticket} />
          <Attachments ticketId={ticket.id} />
          <TicketLinks ticket={ticket}>
            <FaultOfTicket ticket={ticket} />
          </TicketLinks>
          <TicketPromises ticket={ticket} />
          <History ticket={ticket} seenEntryId={seenBefore} />
        </div>
        <TicketSide ticket={ticket} />
      </div>
    </>
  );
}
