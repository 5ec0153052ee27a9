import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { Run } from './use-run.ts';

/** Why a run could not be, each fault with its place in the file. */
export function RunRefused({ run }: { run: Run }) {
  const { t } = useTranslation('queues/simulation');
  const language = useLanguage();
  if (run.state === 'broken') return <Alert type="error" showIcon title={t('broken')} />;
  if (run.state !== 'refused' || !run.why) return null;
  const faults = run.faults.map(({ place, kind, reason }) => (
    <li key={`${place} ${reason}`}>
      <code>{place === '' ? t('wholeFile') : place}</code> {language === 'en' ? reason : t(`fault.${kind}`)}
    </li>
  ));
  return (
    <Alert
      type="error"
      showIcon
      title={t(`refused.${run.why}`, { count: run.faults.length })}
      description={faults.length > 0 ? <ul>{faults}</ul> : undefined}
    />
  );
}
