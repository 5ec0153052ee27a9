import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import type { View } from './view.ts';

interface Props {
  view: View;
  set: (change: { raisedFrom: string | undefined; raisedTo: string | undefined }) => void;
}

/** The operator's zone has no summer time. */
const ZONE = '+08:00';
const DAY = 'YYYY-MM-DD';

/** Raised from one day to another, both with all their hours. */
export function Period({ view, set }: Props) {
  const { t } = useTranslation('tickets');
  const last = view.raisedTo && new Date(new Date(view.raisedTo).getTime() - 1).toISOString();
  return (
    <DatePicker.RangePicker
      className={styles['period'] ?? ''}
      aria-label={t('filter.raised')}
      placeholder={[t('filter.raisedFrom'), t('filter.raisedTo')]}
      allowEmpty={[true, true]}
      value={[dayOf(view.raisedFrom), dayOf(last)]}
      onChange={(days) =>
        set({ raisedFrom: startOf(days?.[0] ?? null), raisedTo: startOf(days?.[1]?.add(1, 'day') ?? null) })
      }
    />
  );
}

function startOf(day: Dayjs | null): string | undefined {
  return day ? new Date(`${day.format(DAY)}T00:00:00${ZONE}`).toISOString() : undefined;
}

function dayOf(at: string | undefined): Dayjs | null {
  if (!at) return null;
  return dayjs(new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
}
