import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../api/deciding/my-day.ts';
import { Running } from '../../ui/times/times.tsx';
import styles from './day.module.css';

/** 排队 12，最长 0:48 · 今日已办 31 */
export function Day() {
  const { t } = useTranslation('my-day');
  const day = useDay();
  if (!day) return <span className={styles['day']} />;
  return (
    <span className={styles['day']}>
      <span>
        {t('queue', { count: day.waiting })}
        {day.longestSince && (
          <>
            {t('longest')} <Running since={day.longestSince} />
          </>
        )}
      </span>
      <span className={styles['handled']}>{t('handledToday', { count: day.handledToday })}</span>
      <Link to="/promises">{t('promisesDue', { count: day.promisesDue })}</Link>
    </span>
  );
}
