import { CheckOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaited } from '../../../ui/fetched.tsx';
import type { PickedField } from './filter-fields.ts';
import styles from './filters.module.css';
import type { Choice, Choices } from './use-choices.ts';

/** So few are seen at a glance. */
const FEW = 6;

interface Props {
  field: PickedField;
  value: string | undefined;
  choices: Choices;
  set: (value: string) => void;
}

/** One thing to narrow by: what is typed leaves fewer, Enter takes the first, arrows go through them. */
export function FilterPick({ field, value, choices: { options, of }, set }: Props) {
  const { t } = useTranslation('lists');
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const groups = groupsOf(options, typed.trim());
  const all = groups.flatMap((group) => group.options);
  const few = groupsOf(options, '').flatMap((group) => group.options).length <= FEW && of === undefined;
  const [first] = all;
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button[aria-pressed]') ?? [])];
    stops[stops.findIndex((one) => one === document.activeElement) + step]?.focus();
  };
  return (
    <div ref={box} onKeyDown={press}>
      {!few && (
        <Input
          autoFocus
          aria-label={t(`filter.${field}`)}
          placeholder={t(`filter.${field}`)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => first && set(first.value)}
        />
      )}
      {of && <Awaited of={[of]} waiting={<p className="faint">{t('filter.awaited')}</p>} />}
      {typed !== '' && all.length === 0 && <p className="faint">{t('filter.unmatched')}</p>}
      <div className={styles['options']}>
        {groups.map((group) => (
          <Group key={group.label} group={group} value={value} begin={few} set={set} />
        ))}
      </div>
    </div>
  );
}

interface GroupOf {
  /** Empty where there is one alone. */
  label: string;
  options: readonly Choice[];
}

interface GroupProps {
  group: GroupOf;
  value: string | undefined;
  /** Its first has the focus. */
  begin: boolean;
  set: (value: string) => void;
}

function Group({ group: { label, options }, value, begin, set }: GroupProps) {
  return (
    <>
      {label !== '' && <h2>{label}</h2>}
      <ul>
        {options.map((one, at) => (
          <li key={one.value}>
            <button
              type="button"
              autoFocus={begin && at === 0}
              aria-pressed={one.value === value}
              onClick={() => set(one.value)}
            >
              {one.label}
              {one.value === value && <CheckOutlined aria-hidden />}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those whose name has what is typed, in their groups; groups with none are left out. Pure. */
function groupsOf(options: Choices['options'], typed: string): GroupOf[] {
  const wanted = typed.toLowerCase();
  const fits = ({ label }: Choice) => label.toLowerCase().includes(wanted);
  const single = options.filter((one): one is Choice => 'value' in one);
  const groups = options.flatMap((one) => ('options' in one ? [one] : []));
  return [{ label: '', options: single }, ...groups]
    .map(({ label, options: some }) => ({ label, options: some.filter(fits) }))
    .filter((group) => group.options.length > 0);
}
