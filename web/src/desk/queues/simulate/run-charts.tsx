import type { Measures } from '@jieyi/queue/simulate';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import page from '../../parts/page.module.css';
import styles from './simulate.module.css';
import { useTellMeasure } from './use-tell-measure.ts';

interface Props {
  classes: Readonly<Record<string, Measures>>;
  varied: readonly { people: number; all: Measures }[];
  /** What was run with the people planned; null where only that was run. */
  now: { group: string; people: number; all: Measures } | null;
  done: boolean;
}

/** Service level and wait: by class, and with more or fewer people. */
export function RunCharts({ classes, varied, now, done }: Props) {
  const { t } = useTranslation('queues/simulation');
  const names = Object.keys(classes);
  const courses = now ? [...varied, now].toSorted((one, other) => one.people - other.people) : [];
  return (
    <div className={styles['charts']}>
      {names.length > 1 && (
        <section className={page['section']}>
          <header>
            <h2>{t('levelByClass')}</h2>
          </header>
          <ShareChart labels={names} all={Object.values(classes)} />
        </section>
      )}
      {now && (
        <section className={page['section']}>
          <header>
            <h2>{t('levelByPeople', { group: now.group })}</h2>
            <span className="faint">{done ? t('planned', { count: now.people }) : t('stillRunning')}</span>
          </header>
          <ShareChart labels={courses.map(({ people }) => String(people))} all={courses.map(({ all }) => all)} />
        </section>
      )}
      {now && (
        <section className={page['section']}>
          <header>
            <h2>{t('waitByPeople', { group: now.group })}</h2>
          </header>
          <WaitChart labels={courses.map(({ people }) => String(people))} all={courses.map(({ all }) => all)} />
        </section>
      )}
    </div>
  );
}

interface ChartOf {
  labels: readonly string[];
  all: readonly Measures[];
}

function ShareChart({ labels, all }: ChartOf) {
  const { t } = useTranslation('queues/simulation');
  const tell = useTellMeasure();
  const percents = all.map(({ serviceLevel: { mean } }) => (mean === null ? null : Math.round(mean * 1000) / 10));
  const tips = all.map(({ serviceLevel }, at) => [
    labels[at] ?? '',
    `${t('measure.serviceLevel')} ${tell.value('serviceLevel', serviceLevel.mean) ?? t('notThere')}`,
    tell.interval('serviceLevel', serviceLevel) ?? '',
  ]);
  const told = labels.map((label, at) => `${label} ${tips[at]?.[1] ?? ''}`);
  return (
    <Chart
      lying={false}
      unit="%"
      labels={labels}
      series={[{ name: t('measure.serviceLevel'), values: percents, tone: 'primary' }]}
      tips={tips}
      message={told.join(t('separator'))}
    />
  );
}

function WaitChart({ labels, all }: ChartOf) {
  const { t } = useTranslation('queues/simulation');
  const tell = useTellMeasure();
  const rounded = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 10) / 10);
  const told = labels.map(
    (label, at) => `${label} ${tell.value('meanWait', all[at]?.meanWait.mean ?? null) ?? t('notThere')}`,
  );
  return (
    <Chart
      lying={false}
      unit={t('seconds')}
      labels={labels}
      series={[
        { name: t('measure.meanWait'), values: all.map(({ meanWait }) => rounded(meanWait.mean)), tone: 'unsure' },
      ]}
      message={told.join(t('separator'))}
    />
  );
}
