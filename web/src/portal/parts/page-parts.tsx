import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalError } from '../../api/refusal.ts';
import type { Asked } from './ask.ts';

/** The heading of a screen: it takes the focus when the screen comes, so that a reader begins there. */
export function Heading({ id, children }: { id?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Why the centre refused, in the customer's language, said at once. */
export function Refused({ refusal, again }: { refusal: RefusalError; again?: () => void }) {
  const { t, i18n } = useTranslation('refusals');
  const code = i18n.exists(`refusals:${refusal.code}.reason`) ? refusal.code : 'failed';
  return (
    <div className="refused" role="alert">
      <strong>{t(`${code}.reason`)}</strong>
      <p>{t(`${code}.remedy`)}</p>
      {again && <AgainButton again={again} />}
    </div>
  );
}

function AgainButton({ again }: { again: () => void }) {
  const { t } = useTranslation('portal');
  return (
    <button type="button" onClick={again}>
      {t('again')}
    </button>
  );
}

/** What was asked for, once it is there; a failure says so in its place. */
export function Await<T>({ asked, children }: { asked: Asked<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation('portal');
  if (asked.refusal && asked.data === null) return <Refused refusal={asked.refusal} again={asked.again} />;
  if (asked.data === null) return <p role="status">{t('loading')}</p>;
  return children(asked.data);
}

/** An error that belongs to a field, and is read with it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={id} role="alert">
      {children}
    </p>
  );
}
