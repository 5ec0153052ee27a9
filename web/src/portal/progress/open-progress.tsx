import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { centre, take } from '../../api/client.ts';
import type { RefusalError } from '../../api/refusal.ts';
import { useKeptText } from '../../ui/kept/use-kept-text.ts';
import { asRefusal, type Progress } from '../parts/ask.ts';
import { inThisTab } from '../parts/kept.ts';
import { Heading, Refused } from '../parts/page-parts.tsx';

/** Number and code. The code is not kept over a reload: it is a secret. */
export function OpenProgress({ opened }: { opened: (progress: Progress) => void }) {
  const { t } = useTranslation('portal');
  const { words: number, keep: setNumber } = useKeptText(inThisTab('number'));
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const left = refusal?.details.find(({ field }) => field === 'triesLeft')?.message;
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    await take(centre.POST('/api/portal/progress', { body: { number: number || ' ', code: code || ' ' } })).then(
      opened,
      (error: unknown) => setRefusal(asRefusal(error)),
    );
    setBusy(false);
  };
  return (
    <form
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
        aria-describedby="number-hint"
        aria-required
        onChange={(event) => setNumber(event.target.value)}
      />
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
        aria-describedby="code-hint"
        aria-required
        aria-invalid={refusal !== null}
        onChange={(event) => setCode(event.target.value)}
      />
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
