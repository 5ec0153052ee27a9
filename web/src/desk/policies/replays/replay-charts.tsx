import { useTranslation } from 'react-i18next';
import type { ReplayResult } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { useTypeName } from '../../../wording/use-type-name.ts';
import page from '../../parts/page.module.css';
import styles from './replay.module.css';

interface Counted {
  label: string;
  changed: number;
  cannotTell: number;
  cannotJudge: number;
}

const most = (rows: readonly Counted[]) =>
  rows.toSorted((a, b) => b.changed - a.changed || b.cannotTell - a.cannotTell);
const touched = ({ changed, cannotTell, cannotJudge }: Counted) => changed + cannotTell + cannotJudge > 0;

/** Where it would have changed: by type, by city, by week; one message a chart. */
export function ReplayCharts({ result }: { result: ReplayResult }) {
  const { t } = useTranslation('policies/studio');
  const typeName = useTypeName();
  const both = useBoth();
  const types = most(result.byType.map((row) => ({ ...row, label: typeName(row.type) }))).filter(touched);
  const cities = most(
    result.byCity.map((row) => ({ ...row, label: row.city ? both(row.city.name) : t('replay.noCity') })),
  );
  const weeks = result.byWeek.map((row) => ({ ...row, label: row.from.slice(5) }));
  const busiest = most(weeks)[0];
  return (
    <div className={styles['charts']}>
      {types[0] && (
        <Picture
          name="types"
          title={t('replay.byType', { type: types[0].label, count: types[0].changed })}
          rows={types}
          lying
        />
      )}
      <div>
        {busiest && (
          <Picture
            name="weeks"
            title={t('replay.byWeek', { week: busiest.label, count: busiest.changed })}
            rows={weeks}
            lying={false}
          />
        )}
        {cities[0] && (
          <Picture
            name="cities"
            title={t('replay.byCity', { city: cities[0].label, count: cities[0].changed })}
            rows={cities}
            lying
          />
        )}
      </div>
    </div>
  );
}

interface PictureProps {
  name: string;
  title: string;
  rows: readonly Counted[];
  lying: boolean;
}

function Picture({ name, title, rows, lying }: PictureProps) {
  const { t } = useTranslation('policies/studio');
  const series = [
    { name: t('replay.total.changed'), values: rows.map(({ changed }) => changed), tone: 'primary' as const },
    { name: t('replay.total.cannotTell'), values: rows.map(({ cannotTell }) => cannotTell), tone: 'unsure' as const },
    { name: t('replay.total.cannotJudge'), values: rows.map(({ cannotJudge }) => cannotJudge), tone: 'bad' as const },
  ].filter(({ tone, values }) => tone !== 'bad' || values.some((value) => value > 0));
  return (
    <section className={page['section']} aria-labelledby={`chart-${name}`}>
      <header>
        <h2 id={`chart-${name}`}>{title}</h2>
      </header>
      <div className={page['body']}>
        <Chart
          message={title}
          labels={rows.map(({ label }) => label)}
          series={series}
          unit={t('replay.unit')}
          lying={lying}
        />
      </div>
    </section>
  );
}
