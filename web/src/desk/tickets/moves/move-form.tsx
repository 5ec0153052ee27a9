import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/casework/tickets/kinds.ts';
import type { MoveWords, Outcome } from '../../../api/casework/tickets/moves.ts';
import type { MoveField } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { wordsOf } from './move-fields.ts';
import styles from './moves.module.css';
import { untilKnown } from '../../../ui/fetched.tsx';
import { CountedText } from '../../../ui/words/counted-text.tsx';

export const outcomes: readonly Outcome[] = [
  'solved',
  'refund-promised',
  'normal-use',
  'not-border-roaming',
  'cannot-solve-now',
  'other',
];

/** Only teams of its province can have it; it is transferred to the branch of another city than the one that has it. */
interface Where {
  provinceId: string;
  team: { id: string } | null;
}

interface FieldsProps {
  fields: readonly MoveField[];
  /** Null for tickets of several places. */
  ticket: Where | null;
  said: MoveWords;
  say: (said: MoveWords) => void;
  /** The first of them is entered as they come up, unless told otherwise. */
  enter?: boolean;
}

/** What has to be said with a move. */
export function MoveFields({ fields, ticket, said, say, enter = true }: FieldsProps) {
  return fields.map((field, index) => (
    <Field
      key={field.name}
      field={field}
      first={enter && index === 0}
      ticket={ticket}
      value={wordsOf(said, field.name)}
      set={(value) => say({ ...said, [field.name]: value })}
    />
  ));
}

interface FieldProps {
  field: MoveField;
  first: boolean;
  ticket: Where | null;
  value: string;
  set: (value: string) => void;
}

function Field({ field: { name, type, required }, first, ticket, value, set }: FieldProps) {
  const { t } = useTranslation(['tickets', 'ui']);
  const id = useId();
  const label = (
    <label htmlFor={id}>
      {t(type === 'branch' ? 'say.branch' : `say.${name}`)}
      {!required && <span className="faint">{t('ui:optional')}</span>}
    </label>
  );
  if (type === 'words') {
    return (
      <div>
        {label}
        <CountedText id={id} autoFocus={first} autoSize={{ minRows: 2, maxRows: 8 }} value={value} onText={set} />
      </div>
    );
  }
  return (
    <div>
      {label}
      {type === 'team' || type === 'branch' ? (
        <TeamPicker id={id} type={type} ticket={ticket} value={value} set={set} />
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

interface TeamPickerProps {
  id: string;
  type: 'team' | 'branch';
  ticket: Where | null;
  value: string;
  set: (id: string) => void;
}

function TeamPicker({ id, type, ticket, value, set }: TeamPickerProps) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const teams = useTeams();
  const has = teams.data?.find(({ id: one }) => one === ticket?.team?.id);
  const ours = teams.data?.filter(
    ({ provinceId, kind, cityId }) =>
      (ticket === null || provinceId === ticket.provinceId) &&
      (type === 'team' || (kind === 'branch' && cityId !== null && cityId !== has?.cityId)),
  );
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      className={styles['wide'] ?? ''}
      value={value || null}
      options={ours?.map((team) => ({ value: team.id, label: both(team.name) })) ?? []}
      {...(ours?.length === 0 ? { notFoundContent: t('say.noTeam') } : {})}
      {...untilKnown(teams)}
      onChange={set}
    />
  );
}
