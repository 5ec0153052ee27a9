import { useTranslation } from 'react-i18next';
import type { Wallboard } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Running } from '../../../ui/times/times.tsx';
import page from '../../parts/page.module.css';
import styles from './wallboard.module.css';

/** Who waits, by queue, way in and level of the customer. */
export function WaitingTable({ waiting }: { waiting: Wallboard['waiting'] }) {
  const { t } = useTranslation(['wallboard/board', 'contacts', 'customers']);
  const both = useBoth();
  return (
    <section className={page['section']} aria-labelledby="board-waiting">
      <header>
        <h2 id="board-waiting">{t('waitingTitle')}</h2>
      </header>
      {waiting.length === 0 ? (
        <p className={styles['none']}>{t('waitingNone')}</p>
      ) : (
        <table className={page['table']}>
          <thead>
            <tr>
              {(['queue', 'wayIn', 'level', 'count', 'longest'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ desk, deskName, wayIn, level, count, longestSince }) => (
              <tr key={`${desk} ${wayIn} ${level}`}>
                <th scope="row">{deskName ? both(deskName) : (desk ?? t('noQueue'))}</th>
                <td>{t(`contacts:wayIn.${wayIn}`)}</td>
                <td>{level === null ? t('noLevel') : t(`customers:level.${level}`, { defaultValue: level })}</td>
                <td className="number">{count}</td>
                <td>
                  <Running since={longestSince} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
