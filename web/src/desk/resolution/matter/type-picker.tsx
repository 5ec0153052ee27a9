import { Checkbox, Select, type RefSelectProps } from 'antd';
import { type ReactElement, type ReactNode, type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitsType, rankType, type TypeEntry } from './find-type.ts';
import { useTypeHint, useTypeName } from '../../../wording/use-type-name.ts';
import styles from './matter.module.css';
import { useTypes } from './use-types.ts';

interface Props {
  value: string | null;
  disabled: boolean;
  busy: boolean;
  /** The type was named before by this customer, so it could be the same matter or another one. */
  mayBeSeparate: (type: string) => boolean;
  choose: (type: string, separate: boolean) => void;
  /** Gives the keyboard back to the desk. */
  leave: () => void;
  ref?: Ref<RefSelectProps>;
}

/** Finds a type by characters, pinyin or initials. */
export function TypePicker({ value, disabled, busy, mayBeSeparate, choose, leave, ref }: Props) {
  const { t } = useTranslation(['resolution', 'policies/types', 'contacts']);
  const types = useTypes();
  const typeName = useTypeName();
  const [open, setOpen] = useState(false);
  const [separate, setSeparate] = useState(false);
  const entries = useMemo(() => new Map(types.map((entry) => [entry.id, entry])), [types]);
  const [typed, setTyped] = useState('');
  const options: (Option | Group)[] =
    typed.trim() === ''
      ? inGroups(types, (category) => t(`policies/types:class.${category}`, { defaultValue: category }), mayBeSeparate)
      : bestFirst(types, typed, mayBeSeparate);
  return (
    <Select
      ref={ref ?? null}
      className={styles['picker'] ?? ''}
      aria-label={t('pickType')}
      placeholder={t('pickTypeHint')}
      value={value}
      // What is typed before there is anything to find would be lost.
      disabled={disabled || types.length === 0}
      loading={busy || types.length === 0}
      open={open}
      onOpenChange={setOpen}
      onFocus={() => setOpen(true)}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      listHeight={420}
      options={options}
      labelRender={({ value: id }) => entries.get(String(id))?.name ?? typeName(String(id))}
      notFoundContent={<span className="faint">{t('typeMissing')}</span>}
      popupRender={withFooter(
        <Checkbox checked={separate} onChange={(event) => setSeparate(event.target.checked)}>
          {t('contacts:separate')}
        </Checkbox>,
      )}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
      onSelect={(type: string) => {
        choose(type, separate);
        setSeparate(false);
        leave();
      }}
    />
  );
}

/** A list with something below it that does not scroll away. */
function withFooter(footer: ReactNode) {
  return (list: ReactElement) => (
    <>
      {list}
      <div className={styles['separate']}>{footer}</div>
    </>
  );
}

function TypeOption({ entry, mark }: { entry: TypeEntry; mark: boolean }) {
  const { t } = useTranslation('resolution');
  const hint = useTypeHint();
  return (
    <span className={styles['option']}>
      <span>{entry.name}</span>
      <span className={styles['hint']} title={hint(entry.id)}>
        {mark ? t('namedBefore') : hint(entry.id)}
      </span>
    </span>
  );
}

type Option = { label: ReactNode; value: string };
type Group = { label: string; options: Option[] };

/** Those that fit what is typed: from the beginning of a name, of a word, then from within one. */
function bestFirst(types: TypeEntry[], typed: string, wasNamed: (type: string) => boolean): Option[] {
  return types
    .filter((entry) => fitsType(entry, typed))
    .map((entry) => ({ entry, rank: rankType(entry, typed) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => ({ value: entry.id, label: <TypeOption entry={entry} mark={wasNamed(entry.id)} /> }));
}

function inGroups(types: TypeEntry[], nameOf: (category: string) => string, wasNamed: (type: string) => boolean) {
  const groups = new Map<string, Option[]>();
  for (const entry of types) {
    const group = entry.category.split('/')[0] ?? entry.category;
    const option = { value: entry.id, label: <TypeOption entry={entry} mark={wasNamed(entry.id)} /> };
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([category, options]) => ({ label: nameOf(category), options }));
}
