import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../api/types.ts';
import { BothBox, type CellsProps, EditTable, TextBox } from './edit-table.tsx';
import type { Fault } from './kind-draft.ts';

const types = ['text', 'long-text', 'choice', 'date', 'phone', 'place'] as const;
const newField = (): FormField => ({
  name: '',
  label: { zh: '', en: '' },
  prompt: { zh: '', en: '' },
  type: 'text',
  required: false,
});

interface Props {
  fields: FormField[];
  faults: readonly Fault[];
  set: (fields: FormField[]) => void;
}

/** What is asked when a ticket of the kind is raised. */
export function FormFields({ fields, faults, set }: Props) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <EditTable
      title={t('form')}
      heads={['field', 'name', 'prompt', 'fieldType', 'required'].map((one) => t(one))}
      rows={fields}
      make={newField}
      set={set}
      about={null}
      cells={FieldCells}
      place="form"
      faults={faults}
      empty={t('noFields')}
    />
  );
}

function FieldCells({ row, put }: CellsProps<FormField>) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <>
      <td>
        <TextBox label={t('field')} value={row.name} set={(name) => put({ ...row, name })} />
      </td>
      <td>
        <BothBox label={t('name')} value={row.label} set={(label) => put({ ...row, label })} />
      </td>
      <td>
        <BothBox label={t('prompt')} value={row.prompt} set={(prompt) => put({ ...row, prompt })} />
      </td>
      <td>
        <Select
          size="small"
          aria-label={t('fieldType')}
          popupMatchSelectWidth={false}
          value={row.type}
          options={types.map((value) => ({ value, label: t(`type.${value}`) }))}
          onChange={(type) => put({ ...row, type })}
        />
        {row.type === 'choice' && <Choices field={row} put={put} />}
      </td>
      <td>
        <Checkbox
          aria-label={t('required')}
          checked={row.required}
          onChange={(event) => put({ ...row, required: event.target.checked })}
        />
      </td>
    </>
  );
}

/** A line for each: value, Chinese, English. */
function Choices({ field, put }: { field: FormField; put: (field: FormField) => void }) {
  const { t } = useTranslation('tickets/kinds');
  const text = (field.choices ?? []).map(({ value, name }) => [value, name.zh, name.en].join(' | ')).join('\n');
  const read = (typed: string) =>
    typed
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [value = '', zh = '', en = ''] = line.split('|').map((part) => part.trim());
        return { value, name: { zh, en } };
      });
  return (
    <Input.TextArea
      key={text}
      size="small"
      autoSize
      aria-label={t('choices')}
      placeholder={t('choicesHow')}
      defaultValue={text}
      onBlur={(event) => put({ ...field, choices: read(event.target.value) })}
    />
  );
}
