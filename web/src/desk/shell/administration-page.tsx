import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import styles from './administration.module.css';
import { administrationTasks } from './administration-parts.ts';

/** Begins with what has to be done: each module says its own. */
export function AdministrationPage() {
  const { t } = useTranslation('shell');
  const me = useMe();
  return (
    <div className={page['page']}>
      <PageHead title={t('administration')} />
      <section className={page['section']} aria-labelledby="administration-tasks">
        <header>
          <h2 id="administration-tasks">{t('tasks.title')}</h2>
        </header>
        <ul className={styles['tasks']}>
          {administrationTasks
            .filter(({ open }) => open(me))
            .map(({ order, Part }) => (
              <Part key={order} />
            ))}
        </ul>
        <p className={styles['none']}>
          <CheckCircleOutlined aria-hidden /> {t('tasks.none')}
        </p>
      </section>
    </div>
  );
}
