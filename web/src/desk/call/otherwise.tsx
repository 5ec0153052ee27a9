import { useTranslation } from 'react-i18next';
import type { Option } from '../../api/types.ts';
import { DispositionTag } from '../../ui/disposition-tag.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import styles from './decision.module.css';

interface Props {
  options: Option[];
  insisted: Option | null;
  choose: (option: Option) => void;
}

/** Everything that may be done instead, and what it would be recorded as. */
export function Otherwise({ options, insisted, choose }: Props) {
  const { t } = useTranslation(['call', 'dispositions']);
  const all = insisted ? [...options, insisted] : options;
  useKeys(Object.fromEntries(all.map((option, at) => [`F${at + 1}`, () => choose(option)])));
  return (
    <ul className={styles['ways']} aria-label={t('otherwiseTitle')}>
      {all.map((option, at) => (
        <li key={`${option.disposition} ${option.kind}`}>
          <button type="button" autoFocus={at === 0} onClick={() => choose(option)}>
            <DispositionTag disposition={option.disposition} />
            <span>{option.kind === 'insisted' ? t('insist') : t(`dispositions:kind.${option.kind}`, { defaultValue: option.kind })}</span>
            {option.needsReason && <span className="faint">{t('needsReason')}</span>}
            {option.remindsTicket && <span className="faint">{t('remindsTicket', { number: option.remindsTicket })}</span>}
            <span className={styles['spread']}>
              <KeyHint keys={`F${at + 1}`} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
