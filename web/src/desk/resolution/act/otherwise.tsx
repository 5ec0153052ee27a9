import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../../api/types.ts';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import styles from './decision.module.css';

interface Props {
  options: Option[];
  insisted: Option | null;
  choose: (option: Option) => void;
}

/** Everything that may be done instead, and what it would be recorded as. */
export function Otherwise({ options, insisted, choose }: Props) {
  const { t } = useTranslation(['resolution', 'policies/dispositions']);
  const all = insisted ? [...options, insisted] : options;
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((one) => one === document.activeElement);
    const option = /^[1-9]$/.test(event.key) ? all[Number(event.key) - 1] : undefined;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!option && !step) return;
    event.preventDefault();
    if (option) choose(option);
    if (step) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <ul className={styles['ways']} aria-label={t('otherwiseTitle')} onKeyDown={press}>
      {all.map((option, at) => (
        <li key={`${option.disposition} ${option.kind}`}>
          <button type="button" autoFocus={at === 0} onClick={() => choose(option)}>
            <DispositionTag disposition={option.disposition} />
            <span>
              {option.kind === 'insisted'
                ? t('insist')
                : t(`policies/dispositions:kind.${option.kind}`, { defaultValue: option.kind })}
            </span>
            {option.needsReason && <span className="faint">{t('needsReason')}</span>}
            {option.remindsTicket && (
              <span className="faint">{t('remindsTicket', { number: option.remindsTicket })}</span>
            )}
            <span className={styles['spread']}>
              <KeyHint keys={String(at + 1)} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
