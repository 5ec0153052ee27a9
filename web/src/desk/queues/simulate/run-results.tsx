import type { Measures, Simulated } from '@jieyi/queue/simulate';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FiguresRow } from '../../../ui/page/figures-row.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { MeasuresTable } from './measures-table.tsx';
import { useTellMeasure } from './use-tell-measure.ts';
import type { Run } from './use-run.ts';

const RunCharts = lazy(() => import('./run-charts.tsx').then(({ RunCharts: Charts }) => ({ default: Charts })));

interface Props {
  run: Run;
  simulated: Simulated;
  /** What was run of the form; null: a file. */
  ran: { group: string; people: number } | null;
}

/** How the centre did: of all in large figures, by class in a table, and how it were with others there. */
export function RunResults({ run, simulated, ran }: Props) {
  const { t } = useTranslation('queues/simulation');
  const { all, classes } = simulated;
  return (
    <section aria-label={t('results')}>
      <FiguresRow label={t('ofAll')} figures={useFigures(all)} />
      <div className={page['section']}>
        <header>
          <h2>{t('byClass')}</h2>
        </header>
        <MeasuresTable
          rows={[
            { name: t('all'), measures: all },
            ...Object.entries(classes).map(([name, measures]) => ({ name, measures })),
          ]}
        />
      </div>
      <Suspense fallback={<Waiting />}>
        <RunCharts classes={classes} varied={run.varied} now={ran && { ...ran, all }} done={run.state !== 'running'} />
      </Suspense>
    </section>
  );
}

function useFigures(all: Measures) {
  const { t } = useTranslation('queues/simulation');
  const tell = useTellMeasure();
  const shown = ['serviceLevel', 'meanWait', 'p90Wait', 'abandoned', 'occupancy'] as const;
  return shown.map((key) => ({
    key,
    label: t(`measure.${key}`),
    value: tell.value(key, all[key].mean) ?? t('notThere'),
    note: tell.interval(key, all[key]),
  }));
}
