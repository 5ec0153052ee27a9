import { useTranslation } from 'react-i18next';
import type { LoggedState } from '../../api/types.ts';
import type { PresenceNow } from '../../api/types.ts';
import styles from './presence-word.module.css';

type Said = Pick<PresenceNow, 'state' | 'reason'>;

/** What somebody is, in words: a break with what it is for. */
export function usePresenceWord(): (said: Said) => string {
  const { t } = useTranslation('workforce');
  return ({ state, reason }) =>
    state === 'break' && reason !== null ? t('breakFor', { reason: t(`reason.${reason}`) }) : t(`presence.${state}`);
}

export function PresenceDot({ state }: { state: LoggedState }) {
  return <span className={styles['dot']} data-state={state} aria-hidden />;
}

/** Everywhere alike: a mark of its own shape, and the word. */
export function PresenceWord(said: Said) {
  const word = usePresenceWord();
  return (
    <span className={styles['presence']}>
      <PresenceDot state={said.state} />
      <span className={styles['word']}>{word(said)}</span>
    </span>
  );
}
