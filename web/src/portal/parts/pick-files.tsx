import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRefusal } from './words.ts';
import { ACCEPTED, judgeFile } from '../../api/doors/portal/judge-file.ts';

interface Props {
  /** How many are there already. */
  others: number;
  /** Those that may be tried. */
  take: (files: File[]) => void;
  busy?: boolean;
}

/** The phone's own way to take or choose pictures; says at once which are of no use, and why. */
export function PickFiles({ others, take, busy = false }: Props) {
  const { t } = useTranslation('portal');
  const [refused, setRefused] = useState<{ name: string; code: string }[]>([]);
  const judge = (chosen: readonly File[]) => {
    const fitting: File[] = [];
    const wrong: { name: string; code: string }[] = [];
    for (const file of chosen) {
      const code = judgeFile(file, others + fitting.length);
      if (code === null) fitting.push(file);
      else wrong.push({ name: file.name, code });
    }
    setRefused(wrong);
    if (fitting.length > 0) take(fitting);
  };
  return (
    <>
      <label className="pick">
        <input
          type="file"
          multiple
          accept={ACCEPTED}
          disabled={busy}
          aria-describedby="pick-hint"
          onChange={(event) => {
            judge([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        {t('step.choose')}
      </label>
      <div role="alert">
        {refused.map(({ name, code }) => (
          <p className="error" key={name}>
            {formatRefusal(t, name, code)}
          </p>
        ))}
      </div>
    </>
  );
}
