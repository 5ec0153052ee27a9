import { useTranslation } from 'react-i18next';
import type { PresenceNow } from '../../api/types.ts';
import { clock, dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useSecond } from '../../ui/times/now.ts';
import { Running } from '../../ui/times/times.tsx';
import styles from './presence-clock.module.css';

/** How long somebody has been what they are; on a planned break how long is left of it, or by how much it is overdue. */
export function PresenceClock({ now }: { now: Pick<PresenceNow, 'since' | 'plannedUntil'> }) {
  if (now.plannedUntil !== null) return <Planned until={now.plannedUntil} />;
  return now.since === null ? null : <Running since={now.since} />;
}

function Planned({ until }: { until: string }) {
  const { t } = useTranslation('workforce');
  const language = useLanguage();
  const left = (Date.parse(until) - useSecond()) / 1000;
  const at = { dateTime: until, title: t('onBreak.until', { time: dateTime(until, language) }) };
  if (left > 0)
    return (
      <time className="number" {...at}>
        −{clock(left)}
      </time>
    );
  return (
    <time className={`number ${styles['overdue']}`} {...at}>
      {t('overdue')} {clock(-left)}
    </time>
  );
}

/** Whether the break that somebody is on has gone on beyond what was planned. */
export function isOverdue({ plannedUntil }: Pick<PresenceNow, 'plannedUntil'>, at: number): boolean {
  return plannedUntil !== null && Date.parse(plannedUntil) <= at;
}
