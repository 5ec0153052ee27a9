import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../../api/casework/tickets/tickets.ts';
import { dateTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useBoth } from '../../../ui/both.tsx';
import { DeadlineChip } from '../../../ui/times/deadline-chip.tsx';
import { FetchedList } from '../../../ui/fetched.tsx';
import { useQuarterMinute } from '../../../ui/times/now.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { byUrgency, type Clock, shareGone } from './nearest-clock.ts';
import styles from './side.module.css';

/** What the ticket promises in time: how much has gone and is left, what pauses since when and why, what was kept. */
export function Deadlines({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('ticket-page');
  const clocks = useTicketClocks(ticketId);
  return (
    <section className={page['section']} aria-labelledby="ticket-clocks">
      <header>
        <h2 id="ticket-clocks">{t('clocks.title')}</h2>
      </header>
      <div className={page['body']}>
        <FetchedList
          of={clocks}
          waiting={<Waiting title={false} paragraph={{ rows: 4 }} />}
          none={<p className="faint">{t('clocks.none')}</p>}
        >
          {(list) => (
            <ul className={styles['clocks']}>
              {byUrgency(list).map((one) => (
                <OneClock key={`${one.clock} ${one.round}`} clock={one} />
              ))}
            </ul>
          )}
        </FetchedList>
      </div>
    </section>
  );
}

function OneClock({ clock }: { clock: Clock }) {
  const both = useBoth();
  const now = useQuarterMinute();
  const open = !clock.endedAt && !clock.metAt;
  const gone = open ? shareGone(clock, now) : null;
  return (
    <li>
      <div className={styles['line']}>
        <span>{both(clock.label)}</span>
        <Standing clock={clock} open={open} />
      </div>
      {gone !== null && (
        <div
          className={styles['bar']}
          data-late={gone >= 1 || undefined}
          data-paused={clock.state === 'paused' || undefined}
        >
          <span style={{ width: `${Math.round(gone * 100)}%` }} />
        </div>
      )}
      {open && <Since clock={clock} />}
    </li>
  );
}

function Standing({ clock: { state, dueAt, since }, open }: { clock: Clock; open: boolean }) {
  const { t } = useTranslation('ticket-page');
  if (open && state === 'paused') return <DeadlineChip at={null} pausedSince={since ?? ''} />;
  if (open && dueAt !== null) return <DeadlineChip at={dueAt} />;
  return (
    <span className="faint">
      {state === 'met' && <CheckOutlined aria-hidden />} {t(`clocks.state.${state}`)}
    </span>
  );
}

/** When it is due, since when it runs or pauses as it does now, and why it pauses. */
function Since({ clock: { state, dueAt, since, pausedBecause } }: { clock: Clock }) {
  const { t } = useTranslation('ticket-page');
  const language = useLanguage();
  const paused = state === 'paused';
  const told = [
    dueAt === null ? '' : t('clocks.due', { at: dateTime(dueAt, language) }),
    since === null ? '' : t(paused ? 'clocks.since.paused' : 'clocks.since.running', { at: dateTime(since, language) }),
    paused && pausedBecause
      ? t('clocks.because', { reason: t(`clocks.reason.${pausedBecause}`, { defaultValue: pausedBecause }) })
      : '',
  ].filter(Boolean);
  return <div className={styles['since']}>{told.join(t('clocks.dot'))}</div>;
}
