import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/types.ts';
import styles from './who.module.css';

/** Somebody of whom it is not known, or not verified, who they are: what is known is shown, and nothing of a customer. */
export function UnknownParty({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const party = contact.parties.findLast(({ partedAt }) => partedAt === null);
  return (
    <section className={styles['who']} aria-label={t('customer')}>
      <div className={styles['line']}>
        <strong className={styles['name']}>
          {party?.claims ? t('standing.claimed', { name: party.claims.name }) : t('standing.unknown')}
        </strong>
        {contact.address && <span className="number">{contact.address.shown}</span>}
        {party?.recognising && <span className="faint">{t('standing.recognising')}</span>}
      </div>
      <p className="faint">{t('nobodyYet')}</p>
    </section>
  );
}
