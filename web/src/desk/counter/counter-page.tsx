import { useTranslation } from 'react-i18next';
import { useStand } from '../../api/doors/counter.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import page from '../parts/page.module.css';
import { BeginVisit } from './begin-visit.tsx';
import styles from './counter.module.css';
import { HallLine } from './hall-line.tsx';
import { MyVisits } from './my-visits.tsx';

/** The counter of a hall: somebody comes, and what I recorded today. */
export function CounterPage() {
  const { t } = useTranslation('counter/visit');
  const stand = useStand();
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} about={t('about')} />
      <HallLine />
      <div className={styles['columns']}>
        {stand.data?.hall ? <BeginVisit /> : <p className="faint">{stand.data && t('hall.first')}</p>}
        <MyVisits />
      </div>
    </div>
  );
}
