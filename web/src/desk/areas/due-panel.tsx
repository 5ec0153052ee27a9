import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DueTicket, useRemindOwner } from '../../api/casework/areas.ts';
import { useBoth } from '../../ui/both.tsx';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import { Failure } from '../../ui/failure.tsx';
import { type Asked, FetchedList } from '../../ui/fetched.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from './area.module.css';
import { spanOf } from './hour-span.ts';

interface Props {
  due: Asked<readonly DueTicket[]>;
  hour: string | null;
  choose: (hour: string | null) => void;
}

/** What is overdue and due next, with whoever has it; or what came in the hour that was chosen. */
export function DuePanel({ due, hour, choose }: Props) {
  const { t } = useTranslation('areas');
  const span = hour === null ? null : spanOf(hour);
  return (
    <section className={page['section']} aria-labelledby="due">
      <header>
        <h2 id="due">{span ? t('due.ofHour') : t('due.title')}</h2>
        {span && (
          <Tag closable={{ 'aria-label': t('due.showAll') }} onClose={() => choose(null)}>
            {t('hours.span', span)}
          </Tag>
        )}
      </header>
      <div className={styles['due']}>
        <FetchedList
          of={due}
          waiting={<Waiting className={styles['waiting'] ?? ''} title={false} paragraph={{ rows: 9 }} />}
          none={<p className={`${page['body']} faint`}>{span ? t('due.noneOfHour') : t('due.none')}</p>}
        >
          {(list) => (
            <ul>
              {list.map((one) => (
                <DueItem key={one.ticket.id} due={one} />
              ))}
            </ul>
          )}
        </FetchedList>
      </div>
    </section>
  );
}

function DueItem({ due }: { due: DueTicket }) {
  const { t } = useTranslation('areas');
  const both = useBoth();
  const { ticket, clock, team, holder } = due;
  const owner = [both(team), both(holder)].filter(Boolean).join(' · ') || t('nobody');
  return (
    <li>
      <span className={styles['chip']}>{due.dueAt && <DeadlineChip at={due.dueAt} />}</span>
      <div className={styles['what']}>
        <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} title={due.summary}>
          {due.summary}
        </Link>
        <span className="faint" title={owner}>
          <span className="number">{ticket.number}</span>
          {clock && ` · ${both(clock)}`} · {owner}
        </span>
      </div>
      <Remind due={due} owner={owner} />
    </li>
  );
}

function Remind({ due: { ticket, remindedAt }, owner }: { due: DueTicket; owner: string }) {
  const { t } = useTranslation('areas');
  const remind = useRemindOwner(ticket.id);
  const once = useOnce();
  return (
    <div className={styles['remind']}>
      <Button
        size="small"
        icon={<BellOutlined />}
        loading={remind.isPending}
        aria-label={t('due.remindOf', { number: ticket.number, owner })}
        onClick={() => once('remind', (key) => remind.mutateAsync(key))}
      >
        {t('due.remind')}
      </Button>
      {remindedAt !== null && (
        <span className="faint">
          {t('due.reminded')} <Ago at={remindedAt} />
        </span>
      )}
      {remind.isError && <Failure error={remind.error} />}
    </div>
  );
}
