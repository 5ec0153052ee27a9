import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './bulk.module.css';

interface Props {
  done: number;
  total: number | null;
  stop: () => void;
}

/** How far a bulk move is; what is done when it is stopped stays done. */
export function BulkRun({ done, total, stop }: Props) {
  const { t } = useTranslation('lists');
  return (
    <span className={styles['run']} role="status">
      <Progress
        percent={Math.round((100 * done) / Math.max(1, total ?? 1))}
        format={() => t('bulk.progress', { done, total: total ?? '…' })}
      />
      <Button size="small" onClick={stop}>
        {t('bulk.stop')}
      </Button>
    </span>
  );
}
