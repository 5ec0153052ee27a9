import { Select } from 'antd';
import { lazy, Suspense } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AreaAlert, AreaToday } from '../../api/casework/areas.ts';
import { hourOf } from '../../i18n/format.ts';
import { type Asked, Fetched } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from './area.module.css';
import { spanOf } from './hour-span.ts';
import { HoursTable } from './hours-table.tsx';

const Chart = lazy(async () => ({ default: (await import('../../ui/chart.tsx')).Chart }));

type Hour = AreaToday['hours'][number];

interface Props {
  today: Asked<AreaToday>;
  alerts: readonly AreaAlert[];
  /** The one that is chosen, by its first instant. */
  hour: string | null;
  choose: (hour: string | null) => void;
}

/** Complaints of today by hour, before what is usual on such a weekday; a click shows those of the hour. */
export function HoursPanel({ today, alerts, hour, choose }: Props) {
  const { t } = useTranslation('areas');
  const hours = today.data?.hours ?? [];
  const past = hours.filter(({ complaints }) => complaints !== null);
  return (
    <section className={page['section']} aria-labelledby="hours">
      <header>
        <h2 id="hours">{t('hours.title')}</h2>
        <Select
          className={styles['hour'] ?? ''}
          size="small"
          aria-label={t('hours.choose')}
          value={hour ?? ''}
          options={[
            { value: '', label: t('hours.all') },
            ...past.toReversed().map(({ from }) => ({ value: from, label: t('hours.span', spanOf(from)) })),
          ]}
          onChange={(from) => choose(from || null)}
        />
      </header>
      <div className={styles['chart']}>
        <Fetched of={today} waiting={<Waiting title={false} paragraph={{ rows: 6 }} />}>
          {(read) => <Picture today={read} alerts={alerts} choose={choose} />}
        </Fetched>
      </div>
    </section>
  );
}

function Picture({ today, alerts, choose }: { today: AreaToday } & Pick<Props, 'alerts' | 'choose'>) {
  const { t } = useTranslation('areas');
  const { hours, weeks } = today;
  const inAlert = (hour: Hour) => (hour.alert ? hour.complaints : null);
  const outOfAlert = (hour: Hour) => (hour.alert ? null : hour.complaints);
  const usual = hours.some((one) => one.usual !== null);
  const series = [
    { name: t('hours.complaints'), values: hours.map(outOfAlert), tone: 'primary' as const },
    { name: t('hours.inAlert'), values: hours.map(inAlert), tone: 'warn' as const },
  ].filter(({ tone, values }) => tone === 'primary' || values.some((value) => value !== null));
  const band = {
    name: t('hours.usual'),
    low: hours.map((one) => one.usual?.low ?? null),
    high: hours.map((one) => one.usual?.high ?? null),
  };
  const pick = (at: number) => {
    const hour = hours[at];
    if (hour && hour.complaints !== null) choose(hour.from);
  };
  return (
    <>
      <Suspense fallback={<Waiting title={false} paragraph={{ rows: 6 }} />}>
        <Chart
          message={t('hours.message', { count: hours.reduce((sum, { complaints }) => sum + (complaints ?? 0), 0) })}
          labels={hours.map(({ from }) => String(hourOf(from)))}
          series={series}
          unit={t('hours.unit')}
          labelled={t('hours.axis')}
          lying={false}
          height={330}
          {...(usual ? { band } : {})}
          tips={hours.map((one) => tipOf(one, t))}
          onPick={pick}
        />
      </Suspense>
      <p className="faint">{usual ? t('hours.weeks', { count: weeks }) : t('hours.notKnown')}</p>
      <HoursTable hours={hours} alerts={alerts} />
    </>
  );
}

function tipOf({ from, complaints, usual, alert }: Hour, t: TFunction<'areas'>): string[] {
  return [
    t('hours.span', spanOf(from)),
    ...(complaints === null ? [] : [t('hours.count', { count: complaints })]),
    ...(usual ? [t('hours.usually', { low: usual.low, high: usual.high })] : []),
    ...(alert ? [t('hours.alert')] : []),
  ];
}
