import { LengthLeft } from './length-left.tsx';
import { longest, operatorToday } from './judge-step.ts';
import type { FieldProps } from './field-props.ts';

interface Props extends FieldProps {
  type: string;
}

/** Something typed: with the keyboard that suits it. */
export function TypedField({ value, change, described, type }: Props) {
  if (type !== 'long-text') {
    return <input value={value} onChange={(event) => change(event.target.value)} {...described} {...inputFor(type)} />;
  }
  return (
    <>
      <textarea rows={7} value={value} onChange={(event) => change(event.target.value)} {...described} />
      <LengthLeft of={value} />
    </>
  );
}

function inputFor(type: string): React.InputHTMLAttributes<HTMLInputElement> {
  if (type === 'phone') return { type: 'tel', inputMode: 'tel', autoComplete: 'tel', maxLength: 30 };
  if (type === 'date') return { type: 'date', max: operatorToday() };
  return { type: 'text', maxLength: longest[type] ?? 200, ...(type === 'place' && { autoComplete: 'street-address' }) };
}
