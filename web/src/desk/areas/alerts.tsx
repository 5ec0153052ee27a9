import { useTranslation } from 'react-i18next';
import type { AreaAlert } from '../../api/casework/areas.ts';
import { AlertItem } from './alert-item.tsx';
import styles from './area.module.css';

/** What piles up just now, to be seen to; what is over is folded away. */
export function Alerts({ alerts }: { alerts: readonly AreaAlert[] }) {
  const { t } = useTranslation('areas');
  const goingOn = alerts.filter(({ endedAt }) => endedAt === null);
  const over = alerts.filter(({ endedAt }) => endedAt !== null);
  if (alerts.length === 0) return null;
  return (
    <section className={styles['alerts']} aria-label={t('alerts')}>
      <ul>
        {goingOn.map((alert) => (
          <AlertItem key={alert.id} alert={alert} />
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t('alertsOver', { count: over.length })}</summary>
          <ul>
            {over.map((alert) => (
              <AlertItem key={alert.id} alert={alert} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
