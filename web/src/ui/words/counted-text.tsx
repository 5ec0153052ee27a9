import { Input, type InputProps, type InputRef } from 'antd';
import type { TextAreaProps, TextAreaRef } from 'antd/es/input/TextArea';
import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './counted-text.module.css';
import { judgeLength, type Length } from './judge-length.ts';

type Counted = 'value' | 'onChange' | 'maxLength' | 'status' | 'count' | 'showCount' | 'ref';

interface Own {
  value: string;
  onText: (text: string) => void;
  /** In characters as people see them; that of free text unless told. */
  limit?: number;
  /** Something else is wrong with it. */
  wrong?: boolean;
}

/**
 * Words with a limit: nothing that is typed or pasted is cut. From four fifths of the limit on it is shown how much there is;
 * what is beyond is marked, and whoever asks for the words does not send them (`isSayable`, `isWithin`).
 */
export function CountedText({
  value,
  onText,
  limit,
  wrong = false,
  ref,
  ...box
}: Own & Omit<TextAreaProps, Counted> & { ref?: Ref<TextAreaRef> }) {
  const id = useId();
  const length = judgeLength(value, limit);
  return (
    <div className={styles['counted']}>
      <Input.TextArea
        {...box}
        {...(ref && { ref })}
        {...marksOf(length, wrong, id)}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
      <HowLong id={id} length={length} />
    </div>
  );
}

/** The same of one line. */
export function CountedLine({
  value,
  onText,
  limit,
  wrong = false,
  ref,
  ...box
}: Own & Omit<InputProps, Counted> & { ref?: Ref<InputRef> }) {
  const id = useId();
  const length = judgeLength(value, limit);
  return (
    <div className={styles['counted']}>
      <Input
        {...box}
        {...(ref && { ref })}
        {...marksOf(length, wrong, id)}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
      <HowLong id={id} length={length} />
    </div>
  );
}

function marksOf({ state }: Length, wrong: boolean, id: string) {
  const over = state === 'over';
  return {
    status: wrong ? ('error' as const) : over ? ('warning' as const) : ('' as const),
    ...(over && { 'aria-invalid': true }),
    ...(state !== 'well' && { 'aria-describedby': id }),
  };
}

/** Nothing while there is room; said once when the limit is passed, not with every sign. */
export function HowLong({ id, length: { state, count, limit, over } }: { id: string; length: Length }) {
  const { t } = useTranslation();
  if (state === 'well') return null;
  return (
    <p id={id} className={styles['length']} data-over={state === 'over' || undefined}>
      <span className="number">{t('length.near', { count, limit })}</span>
      {state === 'over' && <span role="status">{t('length.over', { count: over })}</span>}
    </p>
  );
}
