import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteLook } from '../../api/casework/lists/lists.ts';
import { useTicket } from '../../api/casework/tickets/tickets.ts';
import type { TicketDetail, TicketVerb } from '../../api/types.ts';
import { Awaited, Fetched } from '../../ui/fetched.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Stream } from '../../ui/stream/stream.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMentionsRead } from '../notes/use-mentions-read.ts';
import page from '../parts/page.module.css';
import { Acts } from '../tickets/moves/acts.tsx';
import { useActing } from '../tickets/moves/use-acting.ts';
import { TicketHead } from './head/ticket-head.tsx';
import { WhatNext } from './head/what-next.tsx';
import { TicketSide } from './side/ticket-side.tsx';
import { LifeSteps } from './steps/life-steps.tsx';
import { Details } from './stream/details.tsx';
import { useStream } from './stream/use-stream.tsx';
import styles from './ticket.module.css';
import { TicketComposer } from './writing/ticket-composer.tsx';
import { NOTE, type Writing, writtenMoves } from './writing/written-moves.ts';

/** A ticket on one page: what it is, how urgent, what I do; all that happened, and where one writes. */
export function TicketPage() {
  const { ticketId } = useParams({ from: '/tickets/$ticketId' });
  return <Ticket key={ticketId} id={ticketId} />;
}

function Ticket({ id }: { id: string }) {
  const ticket = useTicket(id);
  return (
    <div className={page['page']}>
      <Fetched of={ticket} waiting={<Waiting paragraph={{ rows: 12 }} />}>
        {(read) => <Parts ticket={read} />}
      </Fetched>
    </div>
  );
}

function Parts({ ticket }: { ticket: TicketDetail }) {
  const [did, setDid] = useState<TicketVerb | null>(null);
  const [writing, setWriting] = useState<Writing>({ what: NOTE, entered: 0 });
  const acting = useActing(ticket, setDid);
  const write = (what: Writing['what'], enter = true) =>
    setWriting(({ entered }) => ({ what, entered: enter ? entered + 1 : entered }));
  const written = writtenMoves(ticket);
  useKeys({ m: () => write(NOTE) });
  useMentionsRead({ ticketId: ticket.id });
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <TicketHead ticket={ticket}>
          <Acts
            ticket={ticket}
            acting={acting}
            written={written}
            onWrite={write}
            writing={written.some((verb) => verb === writing.what)}
          />
        </TicketHead>
        {did && <WhatNext ticket={ticket} did={did} onClose={() => setDid(null)} />}
      </div>
      <TicketSide ticket={ticket} />
      <div className={styles['main']}>
        <LifeSteps ticket={ticket} />
        <Details ticket={ticket} />
        <History ticket={ticket} />
        <TicketComposer ticket={ticket} acting={acting} writing={writing} onWrite={write} />
      </div>
    </div>
  );
}

function History({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('ticket-page');
  // How far I had seen it when I came here: what is shown from now on counts as seen.
  const [seenBefore] = useState(ticket.seenEntryId);
  const { id } = ticket;
  const last = ticket.history.at(-1)?.id;
  useEffect(() => {
    // Not told in time: it is shown as new once more.
    if (last !== undefined) noteLook(id, last).catch(() => undefined);
  }, [id, last]);
  const { asked, items } = useStream(ticket, seenBefore);
  return (
    <Stream
      title={t('history')}
      items={items}
      actions={<Awaited of={asked} waiting={<span className="faint">{t('notesAwaited')}</span>} />}
    />
  );
}
