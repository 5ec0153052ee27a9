import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../ui/kept/use-kept-text.ts';
import { inThisTab } from '../parts/kept.ts';
import { lengthOf } from '../../i18n/cut-text.ts';
import { LONGEST_TEXT } from '../form/judge-step.ts';
import { LengthLeft } from '../form/length-left.tsx';
import { FieldError, Refused } from '../parts/page-parts.tsx';
import type { Progress } from '../parts/ask.ts';
import { useSending } from './use-sending.ts';

interface Props {
  label: string;
  action: string;
  /** Under which name it survives a reload. */
  kept: string;
  tell: (key: string, words: string) => Promise<Progress>;
  told: (progress: Progress) => void;
  main?: boolean;
  children?: ReactNode;
}

/** Words for the centre, with their button: an answer, a remark, why one is not content. */
export function WordsBox({ label, action, kept, tell, told, main = false, children }: Props) {
  const { t } = useTranslation('portal');
  const { words, keep, forgetSent } = useKeptText(inThisTab(kept));
  const [fault, setFault] = useState<'required' | 'long' | null>(null);
  const id = useId();
  const { say, busy, refusal } = useSending();
  const send = async (key: string) => {
    const progress = await tell(key, words.trim());
    forgetSent(words);
    told(progress);
  };
  const submit = () => {
    const said = words.trim();
    const found = said === '' ? 'required' : lengthOf(said) > LONGEST_TEXT ? 'long' : null;
    setFault(found);
    if (found === null) say(said, send);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        value={words}
        aria-required
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => {
          setFault(null);
          keep(event.target.value);
        }}
      />
      <LengthLeft of={words} />
      {fault && <FieldError id={`${id}-fault`}>{t(`error.${fault}`, { most: LONGEST_TEXT })}</FieldError>}
      {refusal && <Refused refusal={refusal} />}
      <div className="row">
        {children}
        <button type="submit" className={main ? 'main' : undefined} aria-disabled={busy}>
          {action}
        </button>
      </div>
    </form>
  );
}
