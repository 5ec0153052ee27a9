import { useTranslation } from 'react-i18next';
import { dateTime, duration } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './deadline-chip.module.css';
import { judgeDeadline } from './judge-deadline.ts';
import { useQuarterMinute } from './now.ts';

interface Props {
  /** When it is due; null where it cannot be told, as beyond the calendar. */
  at: string | null;
  /** Since when it stands still. */
  pausedSince?: string | null;
}

/** How long is left, in one of five looks: far, today, soon, overdue, paused. The exact time on hover. */
export function DeadlineChip({ at, pausedSince = null }: Props) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const now = useQuarterMinute();
  if (pausedSince !== null)
    return (
      <span className={styles['chip']} data-look="paused" title={dateTime(pausedSince, language, true)}>
        <span aria-hidden>‖</span>
        {t('deadline.paused')}
      </span>
    );
  if (at === null) return null;
  const { look, seconds } = judgeDeadline(at, now);
  const time = duration(seconds, language);
  return (
    <time className={styles['chip']} data-look={look} dateTime={at} title={dateTime(at, language, true)}>
      {t(look === 'overdue' ? 'deadline.overdue' : 'deadline.left', { time })}
    </time>
  );
}
