import { useTranslation } from 'react-i18next';
import { lengthOf } from '../../i18n/cut-text.ts';
import { LONGEST_TEXT } from './judge-step.ts';

/** Told only when it gets short. */
const TELL_BELOW = 100;

/** How much room a long text has left, or how much is too much: nothing of it is cut. */
export function LengthLeft({ of }: { of: string }) {
  const { t } = useTranslation('portal');
  const left = LONGEST_TEXT - lengthOf(of);
  return (
    <p className="hint" aria-live="polite">
      {left < 0 ? t('step.over', { count: -left }) : left < TELL_BELOW ? t('step.left', { count: left }) : ''}
    </p>
  );
}
