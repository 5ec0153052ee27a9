import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { untilKnown } from '../../../ui/fetched.tsx';
import type { PickedField } from './filter-fields.ts';
import styles from './filters.module.css';
import type { Choices } from './use-choices.ts';

interface Props {
  field: PickedField;
  value: string | undefined;
  choices: Choices;
  set: (value: string | undefined) => void;
}

/** One thing to narrow by, open at once; empty it does not narrow. */
export function FilterPick({ field, value, choices: { options, of }, set }: Props) {
  const { t } = useTranslation('lists');
  return (
    <Select<string | null>
      allowClear
      autoFocus
      defaultOpen
      showSearch={{ optionFilterProp: 'label' }}
      getPopupContainer={(node) => node.parentElement ?? node}
      className={styles['pick'] ?? ''}
      aria-label={t(`filter.${field}`)}
      placeholder={t(`filter.${field}`)}
      value={value ?? null}
      options={options.map((one) => ('options' in one ? { label: one.label, options: [...one.options] } : one))}
      {...(of && untilKnown(of))}
      onChange={(next) => set(next ?? undefined)}
    />
  );
}
