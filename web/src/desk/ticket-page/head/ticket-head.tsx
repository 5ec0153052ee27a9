import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../../api/casework/tickets/tickets.ts';
import type { TicketDetail } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { DeadlineChip } from '../../../ui/times/deadline-chip.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { WaitingChip } from '../../../ui/waiting/waiting.tsx';
import { SeverityTag, StageTag } from '../../tickets/parts/tags.tsx';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';
import { nearestClock } from '../side/nearest-clock.ts';
import { AlongList } from './along-list.tsx';
import styles from './head.module.css';

/** What it is, how urgent, in whose hands; what can be done stands at its end. */
export function TicketHead({ ticket, children }: { ticket: TicketDetail; children: ReactNode }) {
  const { t } = useTranslation('ticket-page');
  const both = useBoth();
  const words = useKindWords();
  const { number, kind, category, stage, severity, summary, team, holder } = ticket;
  const owner = both(holder?.name);
  return (
    <header className={styles['head']}>
      <p className={styles['about']}>
        <AlongList ticketId={ticket.id} />
        <span className="number">{number}</span>
        <span>· {words.kind(kind)}</span>
        <span>· {words.category(kind, category)}</span>
      </p>
      <h1>{summary}</h1>
      <div className={styles['standing']}>
        <StageTag kind={kind} stage={stage} />
        <SeverityTag severity={severity} />
        <Nearest ticketId={ticket.id} />
        <span className={styles['owner']}>
          {owner ? t('ownedBy', { who: owner }) : team ? t('withTeam', { team: both(team.name) }) : t('withNobody')}
        </span>
        {children}
      </div>
    </header>
  );
}

/** What is due first, and what it is. */
function Nearest({ ticketId }: { ticketId: string }) {
  const both = useBoth();
  const clocks = useTicketClocks(ticketId);
  return (
    <span className={styles['nearest']}>
      <Fetched of={clocks} waiting={<WaitingChip className={styles['awaited'] ?? ''} />}>
        {(list) => {
          const clock = nearestClock(list);
          if (!clock) return null;
          return (
            <>
              <span className="faint">{both(clock.label)}</span>
              <DeadlineChip at={clock.dueAt} pausedSince={clock.dueAt === null ? (clock.since ?? '') : null} />
            </>
          );
        }}
      </Fetched>
    </span>
  );
}
