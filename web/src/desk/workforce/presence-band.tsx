import { useTranslation } from 'react-i18next';
import type { PresenceInterval } from '../../api/types.ts';
import { duration, hourAndMinute } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { marksOf, placeOf, type Shown } from './place-in-day.ts';
import styles from './presence-band.module.css';
import { usePresenceWord } from './presence-word.tsx';

interface Props {
  intervals: readonly PresenceInterval[];
  shown: Shown;
  /** What is read out instead of the picture. */
  label: string;
}

/** A day as a band: what somebody was, from left to right; each part says itself on hovering. */
export function PresenceBand({ intervals, shown, label }: Props) {
  return (
    <div className={styles['band']} role="img" aria-label={label}>
      {marksOf(shown).map((mark) => (
        <span key={mark} className={styles['mark']} style={{ left: partOf(mark, shown) }} />
      ))}
      {intervals.map((interval) => (
        <Part key={interval.from} interval={interval} shown={shown} />
      ))}
    </div>
  );
}

function Part({ interval, shown }: { interval: PresenceInterval; shown: Shown }) {
  const said = useIntervalWords()(interval);
  const place = placeOf(interval, shown);
  if (!place) return null;
  const { from, until, plannedUntil, state } = interval;
  const over =
    plannedUntil !== null && plannedUntil < until ? placeOf({ from: later(plannedUntil, from), until }, shown) : null;
  return (
    <>
      <span
        className={styles['part']}
        data-state={state}
        title={said}
        style={{ left: `${place.left}%`, width: `${place.width}%` }}
      />
      {over && (
        <span
          className={styles['part']}
          data-state="overdue"
          title={said}
          style={{ left: `${over.left}%`, width: `${over.width}%` }}
        />
      )}
    </>
  );
}

const later = (one: string, other: string) => (one > other ? one : other);

const partOf = (at: number, { from, until }: Shown) => `${((at - from) / (until - from)) * 100}%`;

/** 小休 · 用餐 11:30–12:02，32 分 */
export function useIntervalWords(): (interval: PresenceInterval) => string {
  const { t } = useTranslation('workforce');
  const language = useLanguage();
  const word = usePresenceWord();
  return (interval) =>
    t('log.span', {
      state: word(interval),
      from: hourAndMinute(interval.from, language),
      until: hourAndMinute(interval.until, language),
      time: spanOf(interval, language),
    });
}

/** To the minute, below one to the second. */
export function spanOf(
  { from, until }: Pick<PresenceInterval, 'from' | 'until'>,
  language: Parameters<typeof duration>[1],
) {
  return roughly((Date.parse(until) - Date.parse(from)) / 1000, language);
}

export function roughly(seconds: number, language: Parameters<typeof duration>[1]): string {
  return duration(seconds < 60 ? seconds : Math.round(seconds / 60) * 60, language);
}

/** The hours above the bands. */
export function BandHours({ shown }: { shown: Shown }) {
  const language = useLanguage();
  return (
    <div className={styles['hours']} aria-hidden>
      {marksOf(shown).map((mark) => (
        <span key={mark} className="number" data-last={mark === shown.until} style={{ left: partOf(mark, shown) }}>
          {hourAndMinute(new Date(mark).toISOString(), language)}
        </span>
      ))}
    </div>
  );
}
