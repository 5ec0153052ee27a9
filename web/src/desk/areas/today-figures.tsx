import { useTranslation } from 'react-i18next';
import type { AreaToday } from '../../api/casework/areas.ts';
import { type Asked, Awaited } from '../../ui/fetched.tsx';
import { type Figure, FiguresRow } from '../../ui/page/figures-row.tsx';
import { Sparkline } from '../../ui/page/sparkline.tsx';
import styles from './area.module.css';

const figures = [
  { key: 'openComplaints', alarm: 'plain' },
  { key: 'overdue', alarm: 'bad' },
  { key: 'dueSoon', alarm: 'warn' },
  { key: 'escalated', alarm: 'plain' },
] as const;

/** Open, overdue, due soon and escalated: as they are now, as they were yesterday, and how they went. */
export function TodayFigures({ today }: { today: Asked<AreaToday> }) {
  const { t } = useTranslation('areas');
  const shown = figures.map(({ key, alarm }): Figure => {
    const label = t(`figure.${key}`);
    const values = today.data?.[key];
    const now = values?.at(-1);
    if (!values || now === undefined) return { key, label, value: today.isLoadingError ? '—' : null };
    return {
      key,
      label,
      value: now === 0 ? <span className={styles['zero']}>0</span> : now,
      note: t('figure.yesterday', { count: values.at(-2) ?? 0 }),
      course: (
        <Sparkline values={values} label={t('figure.course', { label, values: values.join(t('figure.then')) })} />
      ),
      tone: now > 0 ? alarm : 'plain',
    };
  });
  return (
    <>
      <FiguresRow label={t('figure.title')} figures={shown} />
      {today.isLoadingError && <Awaited of={[today]} waiting={null} />}
    </>
  );
}
