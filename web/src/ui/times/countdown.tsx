import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSecond } from './now.ts';
import styles from './countdown.module.css';

const ROUND = 2 * Math.PI * 8;

interface Props {
  until: number;
  total: number;
  onEnd: () => void;
}

/** A ring that empties, with the seconds left in it. */
export function Countdown({ until, total, onEnd }: Props) {
  const { t } = useTranslation();
  const left = Math.max(0, Math.ceil((until - useSecond()) / 1000));
  useEffect(() => {
    if (left === 0) onEnd();
  }, [left, onEnd]);
  return (
    <span className={styles['ring']} role="timer" aria-label={t('secondsLeft', { seconds: left })}>
      <svg viewBox="0 0 20 20" aria-hidden>
        <circle cx="10" cy="10" r="8" />
        <circle cx="10" cy="10" r="8" strokeDasharray={ROUND} strokeDashoffset={ROUND * (1 - left / total)} />
      </svg>
      <span aria-hidden>{left}</span>
    </span>
  );
}
