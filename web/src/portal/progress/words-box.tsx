import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../ui/kept/use-kept-text.ts';
import { inThisTab } from '../parts/kept.ts';
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
  const [missing, setMissing] = useState(false);
  const id = useId();
  const { say, busy, refusal } = useSending();
  const send = async (key: string) => {
    const progress = await tell(key, words.trim());
    forgetSent(words);
    told(progress);
  };
  const submit = () => {
    const said = words.trim();
    setMissing(said === '');
    if (said !== '') say(said, send);
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
        maxLength={2000}
        value={words}
        aria-required
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-fault` : undefined}
        onChange={(event) => {
          setMissing(false);
          keep(event.target.value);
        }}
      />
      {missing && <FieldError id={`${id}-fault`}>{t('error.required')}</FieldError>}
      {refusal && <Refused refusal={refusal} />}
      <div className="row">
        <button type="submit" className={main ? 'main' : undefined} aria-disabled={busy}>
          {action}
        </button>
        {children}
      </div>
    </form>
  );
}
