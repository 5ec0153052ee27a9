import { useTranslation } from 'react-i18next';
import { lengthOf } from '../../i18n/cut-text.ts';
import { LONGEST_TEXT, longest, operatorToday } from './judge-step.ts';
import type { FieldProps } from './field-props.ts';

/** Told only when it gets short. */
const TELL_LEFT_BELOW = 100;

interface Props extends FieldProps {
  type: string;
}

/** Something typed: with the keyboard that suits it. */
export function TypedField({ value, change, described, type }: Props) {
  const { t } = useTranslation('portal');
  if (type !== 'long-text') {
    return <input value={value} onChange={(event) => change(event.target.value)} {...described} {...inputFor(type)} />;
  }
  const left = LONGEST_TEXT - lengthOf(value);
  return (
    <>
      <textarea rows={7} value={value} onChange={(event) => change(event.target.value)} {...described} />
      <p className="hint" aria-live="polite">
        {left < 0 ? t('step.over', { count: -left }) : left < TELL_LEFT_BELOW ? t('step.left', { count: left }) : ''}
      </p>
    </>
  );
}

function inputFor(type: string): React.InputHTMLAttributes<HTMLInputElement> {
  if (type === 'phone') return { type: 'tel', inputMode: 'tel', autoComplete: 'tel', maxLength: 30 };
  if (type === 'date') return { type: 'date', max: operatorToday() };
  return { type: 'text', maxLength: longest[type] ?? 200, ...(type === 'place' && { autoComplete: 'street-address' }) };
}
