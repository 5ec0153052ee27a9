import { CustomerServiceOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen } from '../../api/deciding/hand-over/consults.ts';
import type { Consult } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Running } from '../../ui/times/times.tsx';
import styles from './hand-over.module.css';

/** How a consult stands, how long somebody waits for its answer, and what can be done. */
export function ConsultHead({ consult, children }: { consult: Consult; children?: ReactNode }) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  const { state, role, expert, from, askedAt, answeredAt, late } = consult;
  const asks = role === 'asked' || role === 'answers';
  return (
    <div className={styles['consultHead']}>
      <CustomerServiceOutlined aria-hidden />
      <strong role="status">
        {asks ? t('consult.from', { name: both(from) }) : t(`consult.${state}`, { name: both(expert) })}
      </strong>
      {isOpen(consult) && answeredAt === null && <Running since={askedAt} />}
      {late && answeredAt === null && (
        <span className={styles['late']}>
          <WarningOutlined aria-hidden /> {t('consult.late')}
        </span>
      )}
      <span className={styles['acts']}>{children}</span>
    </div>
  );
}
