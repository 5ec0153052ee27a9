import { CheckOutlined, PauseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../api/casework/tickets/tickets.ts';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import page from '../parts/page.module.css';
import { DeadlineChip } from '../../ui/deadline-chip.tsx';
import styles from './ticket.module.css';

/** What the ticket promises in time: how long is left, what rests, what was kept. */
export function Clocks({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('ticket-page');
  const both = useBoth();
  const language = useLanguage();
  const clocks = useTicketClocks(ticketId);
  if (clocks.isLoadingError) return <Failure error={clocks.error} retry={() => void clocks.refetch()} />;
  if (!clocks.data || clocks.data.length === 0) return null;
  return (
    <section className={page['section']} aria-labelledby="ticket-clocks">
      <header>
        <h2 id="ticket-clocks">{t('clocks.title')}</h2>
      </header>
      <dl className={styles['facts']}>
        {clocks.data.map(({ clock, label, state, dueAt, endedAt, metAt, since, pausedBecause }) => (
          <div key={clock}>
            <dt>{both(label)}</dt>
            <dd>
              {dueAt && !endedAt && !metAt ? (
                <DeadlineChip at={dueAt} />
              ) : (
                <span className="faint">
                  {state === 'met' && <CheckOutlined aria-hidden />}
                  {state === 'paused' && <PauseOutlined aria-hidden />} {t(`clocks.state.${state}`)}
                </span>
              )}
              {since && (state === 'running' || state === 'paused') && (
                <div className="faint">{t(`clocks.since.${state}`, { at: dateTime(since, language) })}</div>
              )}
              {state === 'paused' && pausedBecause && (
                <div className="faint">
                  {t('clocks.because', {
                    reason: t(`clocks.reason.${pausedBecause}`, { defaultValue: pausedBecause }),
                  })}
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
