import { Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../api/types.ts';
import { useMe } from '../parts/me.ts';
import styles from '../organisation/administration.module.css';
import { useProvinces } from '../organisation/use-provinces.ts';

const rights = ['tmf621:read', 'tmf621:write', 'tmf683:read'] as const;
const MOST_DAYS = 730;

/** What is asked of a key, made or changed. */
export interface KeyFilling {
  name: string;
  provinceId: string | null;
  rights: ApiKey['rights'];
  until: Dayjs;
}

export function isComplete({ name, rights: chosen }: KeyFilling): boolean {
  return name.trim() !== '' && chosen.length > 0;
}

interface Props {
  filling: KeyFilling;
  onChange: (filling: KeyFilling) => void;
}

export function KeyFields({ filling, onChange }: Props) {
  const { t } = useTranslation('tmf');
  const me = useMe();
  const provinces = useProvinces();
  const id = useId();
  const fill = (part: Partial<KeyFilling>) => onChange({ ...filling, ...part });
  return (
    <div className={styles['form']}>
      <label htmlFor={`${id}-name`}>{t('keys.name')}</label>
      <Input
        id={`${id}-name`}
        autoFocus
        maxLength={80}
        placeholder={t('keys.namePrompt')}
        value={filling.name}
        onChange={(event) => fill({ name: event.target.value })}
      />
      <label htmlFor={`${id}-province`}>{t('keys.province')}</label>
      <Select
        id={`${id}-province`}
        value={filling.provinceId ?? ''}
        disabled={me.province !== null}
        onChange={(value) => fill({ provinceId: value === '' ? null : value })}
        options={[...(me.province ? [] : [{ value: '', label: t('keys.group') }]), ...provinces.options]}
      />
      <span id={`${id}-rights`}>{t('keys.rights')}</span>
      <Checkbox.Group
        aria-labelledby={`${id}-rights`}
        value={filling.rights}
        onChange={(now) => fill({ rights: rights.filter((right) => now.includes(right)) })}
        options={rights.map((right) => ({ value: right, label: t(`right.${right.replace(':', '-')}`) }))}
      />
      <label htmlFor={`${id}-until`}>{t('keys.until')}</label>
      <DatePicker
        id={`${id}-until`}
        allowClear={false}
        value={filling.until}
        onChange={(until) => until && fill({ until })}
        disabledDate={(day) => day.isBefore(dayjs().startOf('day')) || day.isAfter(dayjs().add(MOST_DAYS - 1, 'day'))}
      />
    </div>
  );
}
