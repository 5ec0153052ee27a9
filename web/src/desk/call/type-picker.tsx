import { Checkbox, Select, type RefSelectProps } from 'antd';
import { type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitsType, type TypeEntry } from './find-type.ts';
import { useTypeHint } from '../../wording/use-type-name.ts';
import styles from './matter.module.css';
import { useTypes } from './use-types.ts';

interface Props {
  value: string | null;
  disabled: boolean;
  busy: boolean;
  /** The type was named before by this customer, so it could be the same matter or another one. */
  mayBeSeparate: (type: string) => boolean;
  choose: (type: string, separate: boolean) => void;
  ref?: Ref<RefSelectProps>;
}

/** Finds a type by characters, pinyin or initials. */
export function TypePicker({ value, disabled, busy, mayBeSeparate, choose, ref }: Props) {
  const { t } = useTranslation(['call', 'types']);
  const types = useTypes();
  const [open, setOpen] = useState(false);
  const [separate, setSeparate] = useState(false);
  const entries = useMemo(() => new Map(types.map((entry) => [entry.id, entry])), [types]);
  const options = useMemo(() => inGroups(types, (category) => t(`types:class.${category}`, { defaultValue: category })), [types, t]);
  return (
    <Select
      ref={ref ?? null}
      className={styles['picker'] ?? ''}
      aria-label={t('pickType')}
      placeholder={t('pickTypeHint')}
      value={value}
      disabled={disabled}
      loading={busy}
      open={open}
      onOpenChange={setOpen}
      showSearch={{
        filterOption: (typed, option) => {
          const entry = option && 'value' in option ? entries.get(String(option.value)) : undefined;
          return entry ? fitsType(entry, typed) : false;
        },
      }}
      listHeight={420}
      options={options}
      optionRender={({ value: id }) => <TypeOption entry={entries.get(String(id))} mark={mayBeSeparate(String(id))} />}
      notFoundContent={<span className="faint">{t('typeMissing')}</span>}
      popupRender={(menu) => (
        <>
          {menu}
          <div className={styles['separate']}>
            <Checkbox checked={separate} onChange={(event) => setSeparate(event.target.checked)}>
              {t('separate')}
            </Checkbox>
          </div>
        </>
      )}
      onSelect={(type: string) => {
        choose(type, separate);
        setSeparate(false);
      }}
    />
  );
}

function TypeOption({ entry, mark }: { entry: TypeEntry | undefined; mark: boolean }) {
  const { t } = useTranslation('call');
  const hint = useTypeHint();
  if (!entry) return null;
  return (
    <span className={styles['option']}>
      <span>{entry.name}</span>
      <span className={styles['hint']} title={hint(entry.id)}>
        {mark ? t('namedBefore') : hint(entry.id)}
      </span>
    </span>
  );
}

function inGroups(types: TypeEntry[], nameOf: (category: string) => string) {
  const groups = new Map<string, { label: string; value: string }[]>();
  for (const { id, name, category } of types) {
    const group = category.split('/')[0] ?? category;
    groups.set(group, [...(groups.get(group) ?? []), { label: name, value: id }]);
  }
  return [...groups].map(([category, options]) => ({ label: nameOf(category), options }));
}
