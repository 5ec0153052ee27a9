import { useTranslation } from 'react-i18next';
import { usePutOff } from '../../api/casework/lists/lists.ts';
import styles from './list.module.css';

/** Says that something moved which the lists do not show yet: they are read anew in some seconds. */
export function PutOff() {
  const { t } = useTranslation('lists');
  return usePutOff() && <span className={styles['put-off']}>{t('putOff')}</span>;
}
