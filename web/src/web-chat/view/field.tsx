/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useWords } from '../texts/use-words.ts';

/** What stands at every field, by its id: its label, what it is for, and what is wrong. */
interface Props {
  id: string;
  label: string;
  hint?: string;
  optional?: boolean;
  fault?: string | undefined;
  children: ComponentChildren;
}

export function Field({ id, label, hint, optional, fault, children }: Props) {
  const { say } = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="hint"> ({say('start.optional')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

export const describedBy = (id: string, hint: boolean, fault: string | undefined) => ({
  'aria-describedby': [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined,
  'aria-invalid': fault !== undefined,
});
