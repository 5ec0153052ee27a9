import { useTranslation } from 'react-i18next';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Progress } from '../parts/ask.ts';

const signs = { done: '✓', now: '●', 'to-come': '' } as const;

/** The way of a ticket from top to bottom: sign, word and time; nothing is said by colour alone. */
export function StepsPicture({ steps }: { steps: Progress['steps'] }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <ol className="steps">
      {steps.map(({ name, state, at }) => (
        <li key={name} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="sign" aria-hidden>
            {signs[state]}
          </span>
          <span>{t(`progress.step.${name}`)}</span>
          <span className="for-readers">{t(`progress.state.${state}`)}</span>
          {at && <time dateTime={at}>{dateTime(at, language)}</time>}
        </li>
      ))}
    </ol>
  );
}
