import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import styles from './conversations.module.css';
import { isWritable } from './reply-draft.tsx';

/** In the place of the composer: why the customer cannot be written to from here now. */
export function WhoMayWrite({ contact }: { contact: Contact }) {
  const { t } = useTranslation('conversations');
  const both = useBoth();
  if (isWritable(contact)) return null;
  const { mine, state, handler } = contact;
  const ended = state === 'wrap-up' || state === 'closed';
  const why = ended
    ? 'ended'
    : mine
      ? state === 'returned'
        ? 'returned'
        : 'answerFirst'
      : handler
        ? 'others'
        : 'nobody';
  return <p className={styles['readOnly']}>{t(`readOnly.${why}`, { name: both(handler) })}</p>;
}
