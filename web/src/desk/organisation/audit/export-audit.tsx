import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '../../../api/foundation/organisation/audit.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useMe } from '../../parts/me.ts';

const formats = ['xlsx', 'csv'] as const;

/** All entries of the filter as a file; taking it is on record. */
export function ExportAudit({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation('organisation/audit');
  const language = useLanguage();
  const me = useMe();
  if (!me.rights.includes('audit:export')) return null;
  const addressOf = (format: (typeof formats)[number]) => {
    const given = Object.entries(filter).map(([name, value]) => [name, String(value)]);
    const more = { format, language: language === 'en' ? 'en' : 'zh' };
    return `/api/audit/export?${new URLSearchParams({ ...Object.fromEntries(given), ...more })}`;
  };
  const items = formats.map((format) => ({
    key: format,
    label: (
      <a href={addressOf(format)} download>
        {t(`export.${format}`)}
      </a>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={<DownloadOutlined />}>{t('export.title')}</Button>
    </Dropdown>
  );
}
