import { Link } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FaultTicket,
  type MassFault,
  useAttachToFault,
  useDetachFromFault,
  useFaultTickets,
} from '../../api/casework/outages.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times.tsx';
import page from '../parts/page.module.css';
import { ChangeFault } from './change-fault.tsx';
import { FaultTickets } from './fault-tickets.tsx';
import styles from './outages.module.css';
import { ReplyToAll } from './reply-to-all.tsx';
import { TellCustomers } from './tell-customers.tsx';

export function FaultDetail({ fault, mayLead }: { fault: MassFault; mayLead: boolean }) {
  const { t } = useTranslation('outages');
  const { tickets, candidates } = useFaultTickets(fault.id);
  const attach = useAttachToFault(fault.id);
  const [replying, setReplying] = useState(false);
  const [changing, setChanging] = useState(false);
  const [leaving, setLeaving] = useState<FaultTicket | null>(null);
  const goesOn = fault.state === 'open';
  return (
    <div>
      <section className={page['section']}>
        <header>
          <h2>{fault.summary}</h2>
          <Link to="/tickets/$ticketId" params={{ ticketId: fault.id }} className="number">
            {fault.number}
          </Link>
          {goesOn && mayLead && (
            <span className={styles['deeds']}>
              <Button onClick={() => setChanging(true)}>{t('change')}</Button>
              <Button
                type="primary"
                disabled={fault.open === 0}
                title={fault.open === 0 ? t('nothingToReply') : undefined}
                onClick={() => setReplying(true)}
              >
                {t('replyToAll', { count: fault.open })}
              </Button>
            </span>
          )}
        </header>
        <div className={page['body']}>
          <Facts fault={fault} />
          {fault.reply && <ReplyProgress fault={fault} />}
        </div>
      </section>
      <FaultTickets
        title={t('tickets', { count: fault.open + fault.ended })}
        list={tickets.data?.pages.flat()}
        query={tickets}
        more={tickets}
        none={t('noTickets')}
        {...(goesOn && mayLead ? { act: { label: t('detach'), fits: isOpen, run: setLeaving } } : {})}
      />
      {goesOn && (
        <FaultTickets
          title={candidates.data ? t('candidates', { count: candidates.data.length }) : t('candidatesUncounted')}
          list={candidates.data}
          query={candidates}
          none={t('noCandidates')}
          {...(mayLead
            ? {
                act: { label: t('attach'), fits: isOpen, run: (one: FaultTicket) => attach.mutate([one.id]) },
                all: {
                  label: t('attachAll'),
                  run: (ids: string[]) => attach.mutate(ids),
                  busy: attach.isPending,
                },
              }
            : {})}
        />
      )}
      {attach.isError && <Failure error={attach.error} />}
      {fault.reply && <TellCustomers fault={fault} />}
      {replying && <ReplyToAll fault={fault} onClose={() => setReplying(false)} />}
      {changing && <ChangeFault fault={fault} onClose={() => setChanging(false)} />}
      {leaving && <Detach fault={fault} ticket={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}

const isOpen = (ticket: FaultTicket) => ticket.state === 'open';

function Facts({ fault }: { fault: MassFault }) {
  const { t } = useTranslation(['outages', 'ui']);
  const both = useBoth();
  const expected: [string, React.ReactNode][] = fault.expectedAt
    ? [['expected', <At key="by" at={fault.expectedAt} />]]
    : [];
  const facts: [string, React.ReactNode][] = [
    ['area', [both(fault.city?.name) || t('wholeProvince'), ...fault.placeWords].join(t('ui:comma'))],
    ['what', fault.categories.map((one) => t(`category.${one}`, { defaultValue: one })).join(t('ui:comma'))],
    ['since', <At key="since" at={fault.since} />],
    ...expected,
  ];
  return (
    <>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t('ui:pairName', { name: t(name) })}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="faint">{t('agentsSay')}</p>
      <p className={styles['told']}>{fault.words}</p>
    </>
  );
}

function ReplyProgress({ fault }: { fault: MassFault }) {
  const { t } = useTranslation(['outages', 'ui']);
  const both = useBoth();
  if (!fault.reply) return null;
  const { total, done, told, untold, leftOut, by, words, begunAt, endedAt } = fault.reply;
  return (
    <>
      <p className="faint">
        {t('repliedBy', { name: both(by) })} <At at={begunAt} />
      </p>
      <p className={styles['told']}>{words}</p>
      <Progress percent={endedAt || total === 0 ? 100 : Math.floor((100 * done) / total)} />
      <p role="status">
        {t('progress', { done, total, told, untold })} {!endedAt && <span className="faint">{t('goesOn')}</span>}
      </p>
      {leftOut.length > 0 && (
        <p className={styles['going']}>
          {t('leftOut', { numbers: leftOut.map(({ number }) => number).join(t('ui:comma')) })}
        </p>
      )}
    </>
  );
}

function Detach({ fault, ticket, onClose }: { fault: MassFault; ticket: FaultTicket; onClose: () => void }) {
  const { t } = useTranslation('outages');
  const detach = useDetachFromFault(fault.id);
  return (
    <AskReason
      title={t('detachTitle', { number: ticket.number })}
      label={t('detachWhy')}
      doIt={t('detach')}
      doing={detach.isPending}
      error={detach.error}
      onDo={(reason) => detach.mutate({ ticketId: ticket.id, reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
