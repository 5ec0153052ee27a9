import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types.ts';
import { At } from '../../ui/times/times.tsx';
import { DispositionIcon } from '../../ui/disposition-tag.tsx';
import { useFactWords } from '../../wording/use-fact-words.ts';
import { useTypeName } from '../../wording/use-type-name.ts';
import { TicketHistory } from './ticket-history.tsx';
import styles from '../contacts/who.module.css';

interface Props {
  ticket: Ticket;
  isEarlier: boolean;
  pointTo?: () => void;
  pointing?: boolean;
}

export function TicketCard({ ticket, isEarlier, pointTo, pointing = false }: Props) {
  const { t } = useTranslation(['call', 'resolution']);
  const words = useFactWords();
  const typeName = useTypeName();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div className={styles['ticketHead']}>
        <DispositionIcon disposition={ticket.kind} />
        <strong>{ticket.number}</strong>
        <span>{t(`ticketKind.${ticket.kind}`)}</span>
        <span>{ticket.matterType ? typeName(ticket.matterType) : ticket.category}</span>
        <span className="faint">{t(`ticketState.${ticket.state}`)}</span>
        <At at={ticket.raisedAt} />
      </div>
      <p className={styles['ticketBody']}>{ticket.summary}</p>
      <dl className={styles['recorded']}>
        {ticket.outcome !== 'none' && (
          <Pair name={t('ticketOutcome')} value={words.value('earlierOutcome', ticket.outcome)} />
        )}
        {Object.entries(ticket.recorded).map(([name, value]) => (
          <Pair key={name} name={t(`resolution:record.${name}`, { defaultValue: name })} value={value} />
        ))}
        {ticket.reopensNumber && <Pair name={t('ticketReopens')} value={ticket.reopensNumber} />}
        {ticket.reminders > 0 && <Pair name={t('ticketReminders')} value={t('times', { count: ticket.reminders })} />}
      </dl>
      {open && <TicketHistory ticketId={ticket.id} />}
      <div className={styles['ticketFoot']}>
        <button type="button" className={styles['link']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'hideHistory' : 'ticketHistory')}
        </button>
        {isEarlier ? (
          <span className={styles['same']}>{t('isEarlier')}</span>
        ) : (
          pointTo && (
            <Button size="small" type="link" loading={pointing} onClick={pointTo}>
              {t('useAsEarlier')}
            </Button>
          )
        )}
      </div>
    </li>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t('pairName', { name })}</dt>
      <dd>{value}</dd>
    </div>
  );
}
