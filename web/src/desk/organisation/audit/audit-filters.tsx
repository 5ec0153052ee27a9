import { DatePicker, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type AuditFilter, useDeeds } from '../../../api/foundation/organisation/audit.ts';
import { useAccounts } from '../../../api/foundation/organisation.ts';
import { pick } from '../../../i18n/language.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { untilKnown } from '../../../ui/fetched.tsx';
import { useMe } from '../../parts/me.ts';
import styles from '../people/people.module.css';
import { useProvinces } from '../use-provinces.ts';

interface Props {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

/** Who, what, when, about whom or what, where. */
export function AuditFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('organisation/audit');
  const language = useLanguage();
  const me = useMe();
  const accounts = useAccounts();
  const provinces = useProvinces();
  const deeds = useDeeds();
  const people = accounts.data?.map(({ id, username, nameZh, nameEn }) => ({
    value: id,
    label: `${pick({ zh: nameZh, en: nameEn }, language)} · ${username}`,
  }));
  /** What is empty narrows nothing. */
  const narrow = (part: { [Name in keyof AuditFilter]: AuditFilter[Name] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined)));
  return (
    <search className={styles['filters']}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('who')}
        placeholder={t('who')}
        options={people ?? []}
        {...untilKnown(accounts)}
        onChange={(accountId: string | undefined) => narrow({ accountId })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('did')}
        placeholder={t('did')}
        options={(deeds.data ?? []).map(({ what, did }) => ({ value: what, label: pick(did, language) }))}
        {...untilKnown(deeds)}
        onChange={(what: string | undefined) => narrow({ what })}
      />
      <DatePicker.RangePicker
        aria-label={t('at')}
        allowEmpty={[true, true]}
        onChange={(days) =>
          narrow({
            from: days?.[0]?.startOf('day').toISOString(),
            to: days?.[1]?.add(1, 'day').startOf('day').toISOString(),
          })
        }
      />
      {!me.province && (
        <Select
          allowClear
          aria-label={t('province')}
          placeholder={t('province')}
          options={provinces.options}
          onChange={(provinceId: string | undefined) => narrow({ provinceId })}
        />
      )}
      {filter.subject !== undefined && (
        <Select
          allowClear
          aria-label={t('onlyThis')}
          value={filter.subject}
          options={[{ value: filter.subject, label: `${t('onlyThis')} …${filter.subject.slice(-8)}` }]}
          onChange={(subject: string | undefined) => narrow({ subject })}
        />
      )}
    </search>
  );
}
