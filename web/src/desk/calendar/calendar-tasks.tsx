import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../api/foundation/calendar.ts';
import { useBoth } from '../../ui/both.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { judgeCoverage, todayAt } from './judge-coverage.ts';

/** The holidays of a year that are to be entered, while there is still time. */
export function CalendarTasks() {
  const { t } = useTranslation('calendar');
  const both = useBoth();
  const calendars = useCalendars();
  const today = todayAt(useQuarterMinute());
  if (!calendars.data)
    return (
      <li>
        <Awaited of={[calendars]} waiting={<Waiting title={false} paragraph={{ rows: 1 }} />} />
      </li>
    );
  return calendars.data.map(({ calendar, provinceId, body }) => {
    const coverage = judgeCoverage(body, today);
    if (!coverage?.soon) return null;
    const { missing, daysLeft } = coverage;
    return (
      <li key={`${calendar} ${provinceId ?? ''}`}>
        <span>
          {t('task.missing', { year: missing, calendar: both(body.name) || calendar })}{' '}
          <strong>{t('task.daysLeft', { count: daysLeft })}</strong>
        </span>
        <Link to="/administration/calendars">{t('task.enter')}</Link>
      </li>
    );
  });
}
