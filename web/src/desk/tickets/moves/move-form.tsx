import { Button, Input, Select } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/tickets/kinds.ts';
import type { MoveWords, Outcome } from '../../../api/tickets/moves.ts';
import type { TicketVerb } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { fieldsOf, isComplete, type MoveField } from './move-fields.ts';
import styles from './moves.module.css';
import { untilKnown } from '../../../ui/fetched.tsx';

export const outcomes: readonly Outcome[] = [
  'solved',
  'refund-promised',
  'normal-use',
  'not-border-roaming',
  'cannot-solve-now',
  'other',
];

interface Props {
  verb: TicketVerb;
  /** Only teams of its province can have it. */
  provinceId: string | null;
  doing: boolean;
  onDo: (words: MoveWords) => void;
  onClose: () => void;
}

/** What a move has to say, in place; Ctrl+Enter does it, Esc leaves. */
export function MoveForm({ verb, provinceId, doing, onDo, onClose }: Props) {
  const { t } = useTranslation(['tickets', 'ui']);
  const [said, setSaid] = useState<MoveWords>({});
  const complete = isComplete(verb, said);
  const send = () => complete && !doing && onDo(trimmed(said));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form
      className={styles['form']}
      aria-label={t(`verb.${verb}`)}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MoveFields verb={verb} provinceId={provinceId} said={said} say={setSaid} />
      <div className={styles['formFoot']}>
        <Button type="primary" htmlType="submit" disabled={!complete} loading={doing}>
          {t(`verb.${verb}`)}
        </Button>
        <Button onClick={onClose}>{t('ui:cancel')}</Button>
        <span className="faint">{t('sendByKey')}</span>
      </div>
    </form>
  );
}

function trimmed(said: MoveWords): MoveWords {
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]: [string, string | undefined]) =>
      value?.trim() ? [[name, value.trim()]] : [],
    ),
  );
}

interface FieldsProps {
  verb: TicketVerb;
  provinceId: string | null;
  said: MoveWords;
  say: (said: MoveWords) => void;
}

export function MoveFields({ verb, provinceId, said, say }: FieldsProps) {
  return fieldsOf(verb).map((field, index) => (
    <Field
      key={field.name}
      field={field}
      first={index === 0}
      provinceId={provinceId}
      value={said[field.name] ?? ''}
      set={(value) => say({ ...said, [field.name]: value })}
    />
  ));
}

interface FieldProps {
  field: MoveField;
  first: boolean;
  provinceId: string | null;
  value: string;
  set: (value: string) => void;
}

function Field({ field: { name, type, required }, first, provinceId, value, set }: FieldProps) {
  const { t } = useTranslation(['tickets', 'ui']);
  const id = useId();
  const label = (
    <label htmlFor={id}>
      {t(`say.${name}`)}
      {!required && <span className="faint">{t('ui:optional')}</span>}
    </label>
  );
  if (type === 'words') {
    return (
      <div>
        {label}
        <Input.TextArea
          id={id}
          autoFocus={first}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      </div>
    );
  }
  return (
    <div>
      {label}
      {type === 'team' ? (
        <TeamPicker id={id} provinceId={provinceId} value={value} set={set} />
      ) : (
        <Select
          id={id}
          className={styles['wide'] ?? ''}
          value={value || null}
          options={outcomes.map((one) => ({ value: one, label: t(`outcome.${one}`) }))}
          onChange={set}
        />
      )}
    </div>
  );
}

function TeamPicker({
  id,
  provinceId,
  value,
  set,
}: {
  id: string;
  provinceId: string | null;
  value: string;
  set: (id: string) => void;
}) {
  const both = useBoth();
  const teams = useTeams();
  const ours = teams.data?.filter((team) => provinceId === null || team.provinceId === provinceId);
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      className={styles['wide'] ?? ''}
      value={value || null}
      options={ours?.map((team) => ({ value: team.id, label: both(team.name) })) ?? []}
      {...untilKnown(teams)}
      onChange={set}
    />
  );
}
