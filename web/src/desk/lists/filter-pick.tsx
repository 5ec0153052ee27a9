import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import { type Asked, untilKnown } from '../../ui/fetched.tsx';

interface Props<Value extends string> {
  /** As the text in `filter` is called. */
  name: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  set: (value: Value | undefined) => void;
  /** Where the options come from. */
  of?: Asked<unknown>;
}

/** One thing to narrow by; empty it does not narrow. */
export function FilterPick<Value extends string>({ name, value, options, set, of }: Props<Value>) {
  const { t } = useTranslation('lists');
  return (
    <Select<Value | null>
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      className={styles['pick'] ?? ''}
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      value={value ?? null}
      options={[...options]}
      {...(of && untilKnown(of))}
      onChange={(next) => set(next ?? undefined)}
    />
  );
}
