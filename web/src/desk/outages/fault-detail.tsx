import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FaultTicket,
  type MassFault,
  useAttachToFault,
  useDetachFromFault,
  useFaultTickets,
} from '../../api/casework/outages.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { At } from '../../ui/times/times.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
import { useOnce } from '../../ui/use-once.ts';
import { ChangeFault } from './change-fault.tsx';
import { FaultFigures } from './fault-figures.tsx';
import { GoingOnFor } from './fault-list.tsx';
import { FaultTickets } from './fault-tickets.tsx';
import { FaultWords } from './fault-words.tsx';
import { judgePhase } from './judge-phase.ts';
import { LatestDeed } from './latest-deed.tsx';
import styles from './outages.module.css';
import { PossibleTickets } from './possible-tickets.tsx';
import { ReplyProgress } from './reply-progress.tsx';
import { ReplyStep } from './reply-step.tsx';
import { TellCustomers } from './tell-customers.tsx';

interface Props {
  fault: MassFault;
  mayLead: boolean;
}

/** How many it hit, what to say, what else may be of it, and at the end the one reply. */
export function FaultDetail({ fault, mayLead }: Props) {
  const { tickets, candidates } = useFaultTickets(fault.id);
  const goesOn = fault.state === 'open';
  return (
    <article className={styles['detail']} aria-labelledby="fault">
      <Head fault={fault} mayLead={mayLead} />
      <LatestDeed fault={fault} />
      <FaultFigures fault={fault} possible={candidates} />
      {goesOn ? <FaultWords fault={fault} mayChange={mayLead} /> : <ReplyProgress fault={fault} />}
      {goesOn && <PossibleTickets fault={fault} candidates={candidates} mayAttach={mayLead} />}
      {fault.reply && <TellCustomers fault={fault} />}
      <Attached fault={fault} tickets={tickets} mayDetach={goesOn && mayLead} />
      {goesOn && mayLead && <ReplyStep fault={fault} possible={candidates.data?.length ?? 0} />}
    </article>
  );
}

function Head({ fault, mayLead }: Props) {
  const { t } = useTranslation(['outages', 'ui']);
  const both = useBoth();
  const [changing, setChanging] = useState(false);
  const comma = t('ui:comma');
  const where = [both(fault.city?.name) || t('wholeProvince'), ...fault.placeWords].join(comma);
  const what = fault.categories.map((one) => t(`category.${one}`, { defaultValue: one })).join(comma);
  return (
    <header className={styles['head']}>
      <div>
        <h2 id="fault">{fault.summary}</h2>
        <p className="faint">
          <Link to="/tickets/$ticketId" params={{ ticketId: fault.id }} className="number">
            {fault.number}
          </Link>
          {` · ${where} · ${what} · `}
          {t('since')} <At at={fault.since} />
          {judgePhase(fault) === 'open' && (
            <>
              {' · '}
              <GoingOnFor since={fault.since} />
            </>
          )}
        </p>
      </div>
      {fault.state === 'open' && mayLead && <Button onClick={() => setChanging(true)}>{t('change')}</Button>}
      {changing && <ChangeFault fault={fault} onClose={() => setChanging(false)} />}
    </header>
  );
}

interface AttachedProps {
  fault: MassFault;
  tickets: ReturnType<typeof useFaultTickets>['tickets'];
  mayDetach: boolean;
}

function Attached({ fault, tickets, mayDetach }: AttachedProps) {
  const { t } = useTranslation('outages');
  const [leaving, setLeaving] = useState<FaultTicket | null>(null);
  return (
    <>
      <FaultTickets
        title={t('tickets')}
        list={tickets.data?.pages.flat()}
        query={tickets}
        more={tickets}
        none={t('noTickets')}
        {...(mayDetach ? { act: { label: t('detach'), fits: isOpen, run: setLeaving } } : {})}
      />
      {leaving && <Detach fault={fault} ticket={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

const isOpen = (ticket: FaultTicket) => ticket.state === 'open';

function Detach({ fault, ticket, onClose }: { fault: MassFault; ticket: FaultTicket; onClose: () => void }) {
  const { t } = useTranslation('outages');
  const detach = useDetachFromFault(fault.id);
  const attach = useAttachToFault(fault.id);
  const once = useOnce();
  const offer = useUndo();
  const left = () => {
    onClose();
    offer({ said: t('didDetach', { number: ticket.number }), undo: () => attach.mutateAsync([ticket.id]) });
  };
  return (
    <AskKeptReason
      place={`ticket:${ticket.id}:detach`}
      title={t('detachTitle', { number: ticket.number })}
      label={t('detachWhy')}
      doIt={t('detach')}
      doing={detach.isPending}
      error={detach.error}
      onDo={(reason) => once('detach', () => detach.mutateAsync({ ticketId: ticket.id, reason }), { onSuccess: left })}
      onClose={onClose}
    />
  );
}
