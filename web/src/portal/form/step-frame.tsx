import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../parts/page-parts.tsx';

interface Props {
  title: string;
  hint: string | null;
  back: () => void;
  forward: () => void;
  reviewing: boolean;
  children: ReactNode;
}

/** A question with its field, and the way on and back: the same place on every screen. Enter goes on. */
export function StepFrame({ title, hint, back, forward, reviewing, children }: Props) {
  const { t } = useTranslation('portal');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <Heading id="question">{title}</Heading>
      {hint !== null && (
        <p className="hint" id="hint">
          {hint}
        </p>
      )}
      {children}
      <div className="row ways">
        <button type="button" onClick={back}>
          {t('step.back')}
        </button>
        <button type="submit" className="main">
          {reviewing ? t('step.toReview') : t('step.next')}
        </button>
      </div>
    </form>
  );
}
