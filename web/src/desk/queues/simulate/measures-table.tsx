import type { Measures } from '@jieyi/queue/simulate';
import { MEASURES } from '@jieyi/queue/simulate';
import { useTranslation } from 'react-i18next';
import page from '../../parts/page.module.css';
import styles from './simulate.module.css';
import { useTellMeasure } from './use-tell-measure.ts';

/** Every measure of every class, each with its interval below. */
export function MeasuresTable({ rows }: { rows: readonly { name: string; measures: Measures }[] }) {
  const { t } = useTranslation('queues/simulation');
  const tell = useTellMeasure();
  return (
    <div className={styles['scrolled']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
                {t(`measure.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, measures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {MEASURES.map((measure) => (
                <td key={measure} className="number">
                  {tell.value(measure, measures[measure].mean) ?? <span className="faint">{t('notThere')}</span>}
                  <small className={styles['interval']}>{tell.interval(measure, measures[measure])}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
