import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApiKeys, useEventSubscriptions } from '../../api/doors/tmf.ts';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { Awaited } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';

/** A partner needs some weeks to take another key. */
const SOON_MS = 60 * 86_400_000;

/** Keys that end soon or have ended, and events that nobody took. */
export function InterfaceTasks() {
  const { t } = useTranslation('tmf');
  const now = useQuarterMinute();
  const apiKeys = useApiKeys();
  const subscriptions = useEventSubscriptions();
  if (!apiKeys.data || !subscriptions.data)
    return (
      <li>
        <Awaited of={[apiKeys, subscriptions]} waiting={<Waiting title={false} paragraph={{ rows: 1 }} />} />
      </li>
    );
  const ending = apiKeys.data.filter(
    ({ revokedAt, expiresAt }) => !revokedAt && new Date(expiresAt).getTime() - now < SOON_MS,
  );
  const failing = subscriptions.data.filter(({ endedAt, givenUp }) => endedAt === null && givenUp > 0);
  return (
    <>
      {ending.length > 0 && (
        <li>
          <span>
            {t('task.ending', { count: ending.length, names: ending.map(({ name }) => name).join(t('task.and')) })}
          </span>
          <Link to="/administration/api-keys">{t('task.see')}</Link>
        </li>
      )}
      {failing.length > 0 && (
        <li>
          <span>{t('task.failing', { count: failing.length })}</span>
          <Link to="/administration/event-subscriptions">{t('task.see')}</Link>
        </li>
      )}
    </>
  );
}
