import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Interval } from '../../api/foundation/calendar.ts';
import styles from './calendars.module.css';
import { isTime } from './judge-complete.ts';

/** `8:5` is taken as `08:05`, `830` as `08:30`; what cannot be read stays as it is typed. Pure. */
export function readTime(typed: string): string {
  const [, hours, minutes] = /^(\d{1,2})[:：]?(\d{1,2})?$/u.exec(typed.trim()) ?? [];
  if (hours === undefined) return typed;
  const whole = /^\d{3}$/.test(typed) ? [typed.slice(0, 1), typed.slice(1)] : [hours, minutes ?? '00'];
  return whole.map((part) => part.padStart(2, '0')).join(':');
}

interface Props {
  /** Whose hours they are. */
  name: string;
  intervals: readonly Interval[];
  set: (intervals: Interval[]) => void;
}

/** The intervals of a day: several, or none. */
export function IntervalsBox({ name, intervals, set }: Props) {
  const { t } = useTranslation('calendar');
  const last = intervals.at(-1)?.[1] ?? '08:30';
  return (
    <span className={styles['intervals']}>
      {intervals.length === 0 && <span className="faint">{t('closed')}</span>}
      {intervals.map(([from, to], index) => (
        // Intervals have no other identity while they are typed.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={styles['interval']}>
          <Time label={t('from', { name })} value={from} set={(time) => set(intervals.with(index, [time, to]))} />–
          <Time label={t('to', { name })} value={to} set={(time) => set(intervals.with(index, [from, time]))} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('removeInterval', { name, from, to })}
            onClick={() => set(intervals.toSpliced(index, 1))}
          />
        </span>
      ))}
      <Button
        type="text"
        size="small"
        icon={<PlusOutlined />}
        aria-label={t('addInterval', { name })}
        title={t('addInterval', { name })}
        onClick={() => set([...intervals, [last < '24:00' ? last : '00:00', '24:00']])}
      />
    </span>
  );
}

function Time({ label, value, set }: { label: string; value: string; set: (time: string) => void }) {
  return (
    <Input
      size="small"
      className={styles['time'] ?? ''}
      aria-label={label}
      maxLength={5}
      status={isTime(value) ? '' : 'error'}
      value={value}
      onChange={(event) => set(event.target.value)}
      onBlur={() => set(readTime(value))}
    />
  );
}
