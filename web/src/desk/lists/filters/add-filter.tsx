import { PlusOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../view/view.ts';
import {
  type Change,
  choose,
  chosenOf,
  type Field,
  fields,
  isPicked,
  isSet,
  type PickedField,
} from './filter-fields.ts';
import { FilterPick } from './filter-pick.tsx';
import styles from './filters.module.css';
import { Period } from './period.tsx';
import { useChoices } from './use-choices.ts';

interface Props {
  view: View;
  set: (change: Change) => void;
  /** What is being narrowed; `any` while it is chosen by what, null: nothing. */
  asked: Field | 'any' | null;
  ask: (asked: Field | 'any' | null) => void;
}

/** By what to narrow, and then to what: one button instead of a dozen controls. */
export function AddFilter({ view, set, asked, ask }: Props) {
  const { t } = useTranslation('lists');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    ask(null);
    button.current?.focus();
  };
  const choice = (change: Change) => {
    set(change);
    close();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={asked !== null}
      onOpenChange={(open) => ask(open ? 'any' : null)}
      destroyOnHidden
      // Beside the button, so that it is the next to be reached.
      getPopupContainer={(node) => node.parentElement ?? node}
      content={
        <div className={styles['ask']} onKeyDown={leave}>
          {asked === 'any' && <ByWhat view={view} set={choice} ask={ask} />}
          {asked !== null && asked !== 'any' && <ToWhat key={asked} field={asked} view={view} set={choice} />}
        </div>
      }
    >
      <Button ref={button} icon={<PlusOutlined aria-hidden />} aria-expanded={asked !== null}>
        {t('filter.add')}
      </Button>
    </Popover>
  );
}

function ByWhat({ view, set, ask }: Pick<Props, 'view' | 'set' | 'ask'>) {
  const { t } = useTranslation('lists');
  const left = fields.filter((field) => !isSet(view, field) && !(field === 'state' && view.list));
  return (
    <ul className={styles['fields']} aria-label={t('filter.by')}>
      {left.map((field, at) => (
        <li key={field}>
          <Button
            type="text"
            block
            autoFocus={at === 0}
            onClick={() => (field === 'late' ? set({ late: true }) : ask(field))}
          >
            {t(`filter.${field}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface ToWhatProps {
  field: Field;
  view: View;
  set: (change: Change) => void;
}

function ToWhat({ field, view, set }: ToWhatProps) {
  if (isPicked(field)) return <Pick field={field} view={view} set={set} />;
  if (field === 'raised')
    return (
      <Period
        name="raised"
        from={view.raisedFrom}
        to={view.raisedTo}
        set={(raisedFrom, raisedTo) => set({ raisedFrom, raisedTo })}
      />
    );
  return (
    <Period
      name="changed"
      from={view.changedFrom}
      to={view.changedTo}
      set={(changedFrom, changedTo) => set({ changedFrom, changedTo })}
    />
  );
}

function Pick({ field, view, set }: ToWhatProps & { field: PickedField }) {
  const choices = useChoices(view);
  return (
    <FilterPick
      field={field}
      value={chosenOf(view, field)}
      choices={choices[field]}
      set={(value) => set(choose(field, value))}
    />
  );
}
