import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { DraftCheck } from '../../../api/types.ts';
import { useRuleName } from '../../../wording/rule-names.tsx';
import studio from '../parts/studio.module.css';

/** Rules that were changed while their reason still names the number of before. */
export function StaleReasons({ check }: { check: DraftCheck }) {
  const { t } = useTranslation('policies/studio');
  const nameOf = useRuleName();
  const stale = check.findings.filter(({ code }) => code === 'stale-reason');
  if (stale.length === 0) return null;
  return (
    <div className={studio['note']} data-tone="warn">
      <WarningOutlined aria-hidden /> {t('approve.stale', { count: stale.length })}
      <ul>
        {stale.map(({ key, rule, values }) => (
          <li key={key}>{t('approve.staleRule', { rule: nameOf(rule ?? ''), numbers: values['numbers'] })}</li>
        ))}
      </ul>
    </div>
  );
}
