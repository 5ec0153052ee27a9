import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../api/foundation/organisation/people.ts';
import { useQuarterMinute } from '../../../ui/times/now.ts';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';

/** Who was taken in and has no password yet, and of them whose link has ended meanwhile. */
export function PeopleTasks() {
  const { t } = useTranslation('organisation/people');
  const invited = usePeople({ state: 'invited' });
  const now = useQuarterMinute();
  if (!invited.data)
    return (
      <li>
        <Awaited of={[invited]} waiting={<Waiting title={false} paragraph={{ rows: 1 }} />} />
      </li>
    );
  const people = invited.data.pages.flat();
  const ended = people.filter(
    ({ linkExpiresAt }) => linkExpiresAt === null || new Date(linkExpiresAt).getTime() <= now,
  );
  if (people.length === 0) return null;
  return (
    <li>
      <span>
        {t('task.invited', { count: people.length })}
        {ended.length > 0 && <strong> {t('task.linkEnded', { count: ended.length })}</strong>}
      </span>
      <Link to="/administration/people">{t('task.see')}</Link>
    </li>
  );
}
