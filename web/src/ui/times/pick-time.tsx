import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pick-time.module.css';
import { readTime } from './read-time.ts';

interface Props {
  id?: string;
  label?: string;
  /** `2026-03-02T10:00`, in the operator's zone; empty for none. */
  value: string;
  set: (local: string) => void;
}

/**
 * A day and a time of it, as the page's language writes them, whatever language the browser has. What is typed is kept when
 * the field is left, by whatever way, and with Enter; where it is no time, that is said, and none is kept.
 */
export function PickTime({ id, label, value, set }: Props) {
  const { t } = useTranslation('ui');
  // Null: nothing was typed since it was last kept.
  const typed = useRef<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const keep = () => {
    const text = typed.current;
    typed.current = null;
    if (text === null) return;
    const read = text.trim() === '' ? '' : readTime(text, dayjs().year());
    setWrong(read === null ? text : null);
    if ((read ?? '') !== value) set(read ?? '');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'Tab') keep();
  };
  return (
    <span
      className={styles['time']}
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) typed.current = target.value;
      }}
      onKeyDownCapture={press}
    >
      <DatePicker
        {...(id ? { id } : {})}
        {...(label ? { 'aria-label': label } : {})}
        {...(wrong !== null && { status: 'error' as const })}
        className={styles['field'] ?? ''}
        showTime={{ format: 'HH:mm' }}
        needConfirm={false}
        format="YYYY-MM-DD HH:mm"
        placeholder={t('time.form')}
        value={value ? dayjs(value) : null}
        onBlur={keep}
        onChange={(at) => {
          typed.current = null;
          setWrong(null);
          set(at ? at.format('YYYY-MM-DDTHH:mm') : '');
        }}
      />
      {wrong !== null && (
        <span className={styles['wrong']} role="alert">
          {t('time.wrong', { text: wrong })}
        </span>
      )}
    </span>
  );
}
