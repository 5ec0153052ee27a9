import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { CountedLine, CountedText } from '../../../ui/words/counted-text.tsx';
import { longestOf } from './longest-field.ts';
import styles from './raise.module.css';

interface Props {
  field: FormField;
  value: string;
  wrong: boolean;
  set: (value: string) => void;
}

/** One question of the form of a kind, with its prompt. */
export function FormFieldBox({ field, value, wrong, set }: Props) {
  const { t } = useTranslation();
  const both = useBoth();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>
        {both(field.label)}
        {!field.required && <span className="faint">{t('optional')}</span>}
      </label>
      <Control id={id} field={field} value={value} wrong={wrong} set={set} />
      <p className={styles['prompt']}>{both(field.prompt)}</p>
    </div>
  );
}

function Control({ id, field: { type, choices }, value, wrong, set }: Props & { id: string }) {
  const both = useBoth();
  const status = wrong ? 'error' : '';
  switch (type) {
    case 'long-text':
      return <CountedText id={id} wrong={wrong} autoSize={{ minRows: 2, maxRows: 8 }} value={value} onText={set} />;
    case 'choice':
      return (
        <Select
          id={id}
          allowClear
          status={status}
          value={value || null}
          options={(choices ?? []).map((one) => ({ value: one.value, label: both(one.name) }))}
          onChange={(next) => set(next ?? '')}
        />
      );
    case 'date':
      return (
        <DatePicker
          id={id}
          status={status}
          value={value ? dayjs(value) : null}
          onChange={(day) => set(day ? day.format('YYYY-MM-DD') : '')}
        />
      );
    default:
      return (
        <CountedLine
          id={id}
          wrong={wrong}
          inputMode={type === 'phone' ? 'tel' : 'text'}
          limit={longestOf(type)}
          value={value}
          onText={set}
        />
      );
  }
}
