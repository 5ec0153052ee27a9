import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { centre, take } from '../../api/client.ts';
import type { RefusalError } from '../../api/refusal.ts';
import { useKeptText } from '../../ui/kept/use-kept-text.ts';
import { asRefusal, type Progress } from '../parts/ask.ts';
import { inThisTab } from '../parts/kept.ts';
import { FieldError, Heading, Refused } from '../parts/page-parts.tsx';

const fields = ['number', 'code'] as const;

/** Number and code. The code is not kept over a reload: it is a secret. */
export function OpenProgress({ opened }: { opened: (progress: Progress) => void }) {
  const { t } = useTranslation('portal');
  const { words: number, keep: setNumber } = useKeptText(inThisTab('number'));
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const [missing, setMissing] = useState<(typeof fields)[number] | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const left = refusal?.details.find(({ field }) => field === 'triesLeft')?.message;
  const open = async () => {
    if (busy) return;
    const empty = [number, code].findIndex((one) => one.trim() === '');
    setMissing(fields[empty] ?? null);
    if (empty >= 0) return form.current?.querySelectorAll('input')[empty]?.focus();
    setBusy(true);
    setRefusal(null);
    await take(centre.POST('/api/portal/progress', { body: { number, code } })).then(opened, (error: unknown) =>
      setRefusal(asRefusal(error)),
    );
    setBusy(false);
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Heading>{t('open.title')}</Heading>
      <p className="hint">{t('open.hint')}</p>
      <label htmlFor="number">{t('open.number')}</label>
      <p className="hint" id="number-hint">
        {t('open.numberHint')}
      </p>
      <input
        id="number"
        value={number}
        maxLength={40}
        autoCapitalize="characters"
        autoComplete="off"
        aria-describedby={missing === 'number' ? 'number-hint number-fault' : 'number-hint'}
        aria-required
        aria-invalid={missing === 'number'}
        onChange={(event) => setNumber(event.target.value)}
      />
      {missing === 'number' && <FieldError id="number-fault">{t('error.required')}</FieldError>}
      <label htmlFor="code">{t('open.code')}</label>
      <p className="hint" id="code-hint">
        {t('open.codeHint')}
      </p>
      <input
        id="code"
        value={code}
        maxLength={40}
        autoCapitalize="characters"
        autoComplete="off"
        aria-describedby={missing === 'code' ? 'code-hint code-fault' : 'code-hint'}
        aria-required
        aria-invalid={refusal !== null || missing === 'code'}
        onChange={(event) => setCode(event.target.value)}
      />
      {missing === 'code' && <FieldError id="code-fault">{t('error.required')}</FieldError>}
      {refusal && <Refused refusal={refusal} />}
      {left !== undefined && <p className="hint">{t('open.triesLeft', { left })}</p>}
      <div className="row ways">
        <button type="submit" className="main" aria-disabled={busy}>
          {busy ? t('open.going') : t('open.go')}
        </button>
      </div>
    </form>
  );
}
