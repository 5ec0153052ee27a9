import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarBody } from '../../api/foundation/calendar.ts';
import { judgeCoverage } from './judge-coverage.ts';

/** How far the known holidays reach; a warning when they end within two months. */
export function CoverageNote({ body, today }: { body: CalendarBody; today: string }) {
  const { t } = useTranslation('calendar');
  const coverage = judgeCoverage(body, today);
  if (!coverage) return <p className="faint">{t('coverage.needsNone')}</p>;
  const { until, daysLeft, missing, soon } = coverage;
  if (!soon) return <p className="faint">{t('coverage.until', { until })}</p>;
  const words = until ? t('coverage.soon', { until, count: daysLeft, missing }) : t('coverage.ended', { missing });
  return <Alert type={until ? 'warning' : 'error'} showIcon title={`${words}${t('coverage.means', { missing })}`} />;
}
