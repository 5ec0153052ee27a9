import { useTranslation } from 'react-i18next';
import type { QueueNow } from '../../../api/contact/queues.ts';
import { About } from '../../../ui/page/about.tsx';
import page from '../../parts/page.module.css';
import styles from './now.module.css';

/** Of those who were told a range, how many waited so long: a bar each, with its numbers. */
export function Calibration({ ranges }: { ranges: QueueNow['calibration'] }) {
  const { t } = useTranslation('queues/now');
  const told = ranges.reduce((sum, one) => sum + one.told, 0);
  return (
    <section className={page['section']} aria-labelledby="calibration">
      <header>
        <h2 id="calibration">{t('told.title')}</h2>
        <About of={t('told.title')}>{t('told.about')}</About>
      </header>
      {told === 0 ? (
        <p className={styles['none']}>{t('told.none')}</p>
      ) : (
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('told.range')}</th>
              <th scope="col">{t('told.told')}</th>
              <th scope="col">{t('told.cameTrue')}</th>
            </tr>
          </thead>
          <tbody>
            {ranges.map((one) => (
              <tr key={`${one.low} ${one.high}`}>
                <th scope="row">{tellRange(one, t)}</th>
                <td className="number">{one.told}</td>
                <td>
                  <span className={styles['share']}>
                    <span className="number">{Math.round((100 * one.cameTrue) / Math.max(1, one.told))}%</span>
                    <meter min={0} max={Math.max(1, one.told)} value={one.cameTrue} aria-label={t('told.cameTrue')} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Say = (key: string, values: Record<string, number>) => string;

function tellRange({ low, high }: { low: number; high: number | null }, t: Say): string {
  if (high === null) return t('told.over', { minutes: low / 60 });
  return low === 0 ? t('told.under', { minutes: high / 60 }) : t('told.between', { low: low / 60, high: high / 60 });
}
