import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTicketEscalations } from '../../../api/casework/times/escalations.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Answer } from './alarm-item.tsx';
import { type Alarm, groupAlarms } from './group-alarms.ts';
import { NextLevel } from './next-level.tsx';
import { ToldLevels } from './told-levels.tsx';
import { useAcknowledge } from './use-acknowledge.ts';
import page from '../../parts/page.module.css';
import styles from './ticket-escalations.module.css';

/** Who was told of its clocks, and when; whoever was told acknowledges here too. */
export function TicketEscalations({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('times/escalations');
  const escalations = useTicketEscalations(ticketId);
  const { acknowledge, doing, error } = useAcknowledge();
  if (escalations.isLoadingError) {
    return <Failure error={escalations.error} retry={() => void escalations.refetch()} />;
  }
  const alarms = groupAlarms(escalations.data ?? []);
  if (alarms.length === 0) return null;
  const mineOf = (alarm: Alarm) =>
    escalations.data?.find((one) => one.mine && isWaiting(one) && one.clock === alarm.latest.clock);
  return (
    <section className={page['section']} aria-labelledby="ticket-escalations">
      <header>
        <h2 id="ticket-escalations">{t('ofTicket')}</h2>
      </header>
      {error && <Failure error={error} />}
      <ul className={styles['escalations']}>
        {alarms.map((alarm) => {
          const mine = isWaiting(alarm.latest) ? mineOf(alarm) : undefined;
          return (
            <OneAlarm key={alarm.key} alarm={alarm}>
              {mine && (
                <Button size="small" loading={doing === mine.id} onClick={() => acknowledge(mine)}>
                  {t('acknowledge')}
                </Button>
              )}
            </OneAlarm>
          );
        })}
      </ul>
    </section>
  );
}

function OneAlarm({ alarm: { latest }, children }: { alarm: Alarm; children: React.ReactNode }) {
  const both = useBoth();
  return (
    <li>
      <div className={styles['alarmHead']}>
        <strong>{both(latest.label)}</strong>
        {children}
      </div>
      <NextLevel escalation={latest} />
      <Answer alarm={latest} />
      <ToldLevels levels={latest.levels} />
    </li>
  );
}

const isWaiting = ({ acknowledgedAt, endedAt }: Alarm['latest']) => !acknowledgedAt && !endedAt;
