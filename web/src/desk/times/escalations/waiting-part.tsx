import { CheckCircleOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import { useWaitingEscalations } from '../../../api/casework/times/escalations.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { Empty } from '../../../ui/page/empty.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { AlarmItem } from './alarm-item.tsx';
import styles from './escalations.module.css';
import { type Alarm, byUrgency, groupAlarms } from './group-alarms.ts';
import { useAcknowledge } from './use-acknowledge.ts';

/** What waits for me, the most urgent first: J and K go through it, A acknowledges, N with a note. */
export function WaitingPart() {
  const { t } = useTranslation('times/escalations');
  const waiting = useWaitingEscalations();
  const { acknowledge, doing, error } = useAcknowledge();
  const [at, setAt] = useState(0);
  const [noting, setNoting] = useState<Alarm | null>(null);
  const alarms = byUrgency(groupAlarms(waiting.data ?? []));
  const current = Math.min(at, alarms.length - 1);
  const alarm = alarms[current];
  const step = (by: number) => () => setAt(Math.max(0, Math.min(current + by, alarms.length - 1)));
  useKeys({
    j: step(1),
    k: step(-1),
    a: alarm && (() => acknowledge(alarm.latest)),
    n: alarm && (() => setNoting(alarm)),
  });
  return (
    <section className={page['section']} aria-labelledby="waiting">
      <header>
        <h2 id="waiting">{waiting.data ? t('waiting', { count: alarms.length }) : t('waitingUncounted')}</h2>
        <About of={t('waitingUncounted')}>{t('waitingWhat')}</About>
      </header>
      {error && !noting && <Failure error={error} />}
      <Awaited of={[waiting]} waiting={<Waiting className={page['body'] ?? ''} />} />
      {waiting.data && alarms.length === 0 && (
        <Empty icon={<CheckCircleOutlined />} title={t('noneWaiting')}>
          {t('noneWaitingWhy')}
        </Empty>
      )}
      <ul className={styles['alarms']}>
        {alarms.map((one, index) => (
          <AlarmItem
            key={one.key}
            alarm={one}
            current={index === current}
            acknowledge={{
              doing: doing === one.latest.id,
              run: () => acknowledge(one.latest),
              withNote: () => setNoting(one),
            }}
          />
        ))}
      </ul>
      {noting && (
        <AskKeptReason
          place={`escalation:${noting.latest.id}:note`}
          title={t('withNoteTitle', { number: noting.latest.ticket.number })}
          label={t('note')}
          placeholder={t('notePrompt')}
          doIt={t('acknowledge')}
          doing={doing !== null}
          error={error}
          onDo={(note) => acknowledge(noting.latest, note, () => setNoting(null))}
          onClose={() => setNoting(null)}
        />
      )}
    </section>
  );
}
