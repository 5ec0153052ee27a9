import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Area, AreaToday } from '../../api/casework/areas.ts';
import styles from './area.module.css';

/** What there is nothing of, in one line under the figures. */
export function AllQuiet({ area, today }: { area: Area; today: AreaToday | undefined }) {
  const { t } = useTranslation('areas');
  const quiet = [
    area.alerts.every(({ endedAt }) => endedAt !== null) && t('noAlerts'),
    today?.overdue.at(-1) === 0 && t('noLate'),
    area.escalated.length === 0 && t('escalated.none'),
  ].filter((one) => one !== false);
  if (quiet.length === 0) return null;
  return (
    <p className={styles['quiet']}>
      <CheckCircleOutlined aria-hidden /> {quiet.join(t('quietThen'))}
    </p>
  );
}
