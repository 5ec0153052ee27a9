import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { PeriodField } from './filter-fields.ts';
import styles from './filters.module.css';

interface Props {
  /** Of what: the texts are called after it. */
  name: PeriodField;
  /** Instants; `to` is the first that is no longer in it. */
  from: string | undefined;
  to: string | undefined;
  set: (from: string | undefined, to: string | undefined) => void;
}

/** The operator's zone has no summer time. */
const ZONE = '+08:00';
const DAY = 'YYYY-MM-DD';

/** From one day to another, both with all their hours. */
export function Period({ name, from, to, set }: Props) {
  const { t } = useTranslation('lists');
  const last = to && new Date(new Date(to).getTime() - 1).toISOString();
  return (
    <DatePicker.RangePicker
      className={styles['period'] ?? ''}
      aria-label={t(`filter.${name}`)}
      placeholder={[t(`filter.${name}From`), t(`filter.${name}To`)]}
      autoFocus
      getPopupContainer={(node) => node.parentElement ?? node}
      allowEmpty={[true, true]}
      value={[dayOf(from), dayOf(last)]}
      onChange={(days) => set(startOf(days?.[0] ?? null), startOf(days?.[1]?.add(1, 'day') ?? null))}
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
