import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FaultTicket, type MassFault, useAttachToFault, useDetachFromFault } from '../../api/casework/outages.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { type Asked, FetchedList } from '../../ui/fetched.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
import { useOnce } from '../../ui/use-once.ts';
import page from '../parts/page.module.css';
import { AwaitedList } from './fault-tickets.tsx';
import { MarkedPlace } from './marked-place.tsx';
import styles from './outages.module.css';

interface Props {
  fault: MassFault;
  candidates: Asked<readonly FaultTicket[]>;
  mayAttach: boolean;
}

/** What may be of it, to be looked at one by one: none goes under it unless somebody ticked it. */
export function PossibleTickets({ fault, candidates, mayAttach }: Props) {
  const { t } = useTranslation('outages');
  const attach = useAttachToFault(fault.id);
  const once = useOnce();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // One that a colleague attached, or that ended, is gone from the list and from what was ticked.
  const chosen = (candidates.data ?? []).filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const offer = useUndoAttached(fault);
  const send = () =>
    once(chosen, () => attach.mutateAsync(chosen), {
      onSuccess: ({ left }) => {
        setTicked(new Set());
        // Which of them somebody else attached is not known.
        if (left === 0) offer(chosen);
      },
    });
  return (
    <section className={page['section']} aria-labelledby="possible">
      <header>
        <h3 id="possible">{t('possible.title')}</h3>
        {mayAttach && (candidates.data?.length ?? 0) > 0 && (
          <Button
            className={styles['right'] ?? ''}
            size="small"
            disabled={chosen.length === 0}
            loading={attach.isPending}
            onClick={send}
          >
            {chosen.length === 0 ? t('possible.attachNone') : t('possible.attach', { count: chosen.length })}
          </Button>
        )}
      </header>
      <p className={styles['outcome']} role="status">
        {attach.data && attach.data.left > 0 && (
          <>
            {t('possible.attached', { count: attach.data.attached })}
            {t('possible.left', { count: attach.data.left })}
          </>
        )}
      </p>
      {attach.isError && <Failure error={attach.error} />}
      <FetchedList
        of={candidates}
        waiting={<AwaitedList />}
        none={<p className={`${page['body']} faint`}>{t('noCandidates')}</p>}
      >
        {(list) => (
          <ul className={styles['possible']}>
            {list.map((ticket) => (
              <Item
                key={ticket.id}
                ticket={ticket}
                fault={fault}
                ticked={ticked.has(ticket.id)}
                {...(mayAttach ? { tick } : {})}
              />
            ))}
          </ul>
        )}
      </FetchedList>
    </section>
  );
}

/** They leave the outage again, one after another. */
function useUndoAttached(fault: MassFault): (ids: readonly string[]) => void {
  const { t } = useTranslation('outages');
  const detach = useDetachFromFault(fault.id);
  const offer = useUndo();
  const leave = async (ids: readonly string[]) => {
    for (const ticketId of ids) await detach.mutateAsync({ ticketId, reason: t('possible.undone') });
  };
  return (ids) => offer({ said: t('possible.did', { count: ids.length }), undo: () => leave(ids) });
}

interface ItemProps {
  ticket: FaultTicket;
  fault: MassFault;
  ticked: boolean;
  tick?: (id: string, on: boolean) => void;
}

function Item({ ticket, fault, ticked, tick }: ItemProps) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  return (
    <li>
      {tick && (
        <Checkbox
          checked={ticked}
          aria-label={t('possible.choose', { number: ticket.number })}
          onChange={(event) => tick(ticket.id, event.target.checked)}
        />
      )}
      <div className={styles['what']}>
        <span className={styles['name']} title={ticket.summary}>
          {ticket.summary}
        </span>
        <span>
          <MarkedPlace place={ticket.place} words={fault.placeWords} />
        </span>
        <span className="faint">
          <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} className="number">
            {ticket.number}
          </Link>
          {` · ${both(ticket.stageName)} · ${ticket.customerName ?? t('noCustomer')} · `}
          <Ago at={ticket.raisedAt} />
          {new Date(ticket.raisedAt) < new Date(fault.since) && ` · ${t('possible.before')}`}
        </span>
      </div>
    </li>
  );
}
