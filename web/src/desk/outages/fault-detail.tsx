import { Link } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FaultTicket,
  type MassFault,
  useAttachToFault,
  useDetachFromFault,
  useFaultMessages,
  useFaultTickets,
} from '../../api/outages.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times.tsx';
import page from '../parts/page.module.css';
import { ChangeFault } from './change-fault.tsx';
import { FaultTickets, ShowMore } from './fault-tickets.tsx';
import styles from './outages.module.css';
import { ReplyToAll } from './reply-to-all.tsx';

export function FaultDetail({ fault, mayLead }: { fault: MassFault; mayLead: boolean }) {
  const { t } = useTranslation('work');
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
              <Button onClick={() => setChanging(true)}>{t('fault.change')}</Button>
              <Button type="primary" onClick={() => setReplying(true)}>
                {t('fault.replyToAll', { count: fault.open })}
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
        title={t('fault.tickets', { count: fault.open + fault.ended })}
        list={tickets.data?.pages.flat()}
        query={tickets}
        more={tickets}
        none={t('fault.noTickets')}
        {...(goesOn && mayLead ? { act: { label: t('fault.detach'), fits: isOpen, run: setLeaving } } : {})}
      />
      {goesOn && (
        <FaultTickets
          title={t('fault.candidates', { count: candidates.data?.length ?? 0 })}
          list={candidates.data}
          query={candidates}
          none={t('fault.noCandidates')}
          {...(mayLead
            ? {
                act: { label: t('fault.attach'), fits: isOpen, run: (one: FaultTicket) => attach.mutate([one.id]) },
                all: {
                  label: t('fault.attachAll'),
                  run: (ids: string[]) => attach.mutate(ids),
                  busy: attach.isPending,
                },
              }
            : {})}
        />
      )}
      {attach.isError && <Failure error={attach.error} />}
      {fault.reply && <Messages id={fault.id} />}
      {replying && <ReplyToAll fault={fault} onClose={() => setReplying(false)} />}
      {changing && <ChangeFault fault={fault} onClose={() => setChanging(false)} />}
      {leaving && <Detach fault={fault} ticket={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}

const isOpen = (ticket: FaultTicket) => ticket.state === 'open';

function Facts({ fault }: { fault: MassFault }) {
  const { t } = useTranslation('work');
  const both = useBoth();
  const facts: [string, React.ReactNode][] = [
    ['area', [both(fault.city?.name) || t('fault.wholeProvince'), ...fault.placeWords].join(t('comma'))],
    ['what', fault.categories.map((one) => t(`category.${one}`, { defaultValue: one })).join(t('comma'))],
    ['since', <At key="since" at={fault.since} />],
    ...(fault.expectedAt ? ([['expected', <At key="by" at={fault.expectedAt} />]] as [string, React.ReactNode][]) : []),
  ];
  return (
    <>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t('pair', { name: t(`fault.${name}`) })}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="faint">{t('fault.agentsSay')}</p>
      <p className={styles['told']}>{fault.words}</p>
    </>
  );
}

function ReplyProgress({ fault }: { fault: MassFault }) {
  const { t } = useTranslation('work');
  const both = useBoth();
  if (!fault.reply) return null;
  const { total, done, told, leftOut, by, words, begunAt, endedAt } = fault.reply;
  return (
    <>
      <p className="faint">
        {t('fault.repliedBy', { name: both(by) })} <At at={begunAt} />
      </p>
      <p className={styles['told']}>{words}</p>
      <Progress percent={endedAt || total === 0 ? 100 : Math.floor((100 * done) / total)} />
      <p role="status">
        {t('fault.progress', { done, total, told })} {!endedAt && <span className="faint">{t('fault.goesOn')}</span>}
      </p>
      {leftOut.length > 0 && (
        <p className={styles['going']}>
          {t('fault.leftOut', { numbers: leftOut.map(({ number }) => number).join(t('comma')) })}
        </p>
      )}
    </>
  );
}

function Messages({ id }: { id: string }) {
  const { t } = useTranslation('work');
  const messages = useFaultMessages(id);
  const list = messages.data?.pages.flat() ?? [];
  if (list.length === 0) return null;
  return (
    <section className={page['section']}>
      <header>
        <h2>{t('fault.messages')}</h2>
        <span className="faint">{t('fault.messagesNote')}</span>
      </header>
      <ul className={page['body']}>
        {list.map((message) => (
          <li key={message.id} className={styles['line']}>
            <span>{message.customerName}</span>
            <span className="number">{message.ticket.number}</span>
            <span className={styles['going']}>{t('fault.toBeSent')}</span>
          </li>
        ))}
      </ul>
      <ShowMore more={messages} />
    </section>
  );
}

function Detach({ fault, ticket, onClose }: { fault: MassFault; ticket: FaultTicket; onClose: () => void }) {
  const { t } = useTranslation('work');
  const detach = useDetachFromFault(fault.id);
  return (
    <AskReason
      title={t('fault.detachTitle', { number: ticket.number })}
      label={t('fault.detachWhy')}
      doIt={t('fault.detach')}
      doing={detach.isPending}
      error={detach.error}
      onDo={(reason) => detach.mutate({ ticketId: ticket.id, reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
