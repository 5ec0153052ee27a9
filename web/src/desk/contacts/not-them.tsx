import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartFromParty } from '../../api/contact/contacts.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import styles from './who.module.css';

/** The agent has noticed that it is not who it was taken for. */
export function NotThem({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts');
  const [asking, setAsking] = useState(false);
  const part = usePartFromParty(contactId);
  const doPart = useDoOnce(part);
  return (
    <>
      <button type="button" className={styles['link']} onClick={() => setAsking(true)}>
        {t('party.notThem')}
      </button>
      {asking && (
        <AskKeptReason
          place={`contact:${contactId}:not-them`}
          title={t('party.notThemTitle')}
          label={t('party.notThemWhy')}
          doIt={t('party.notThemDo')}
          doing={part.isPending}
          error={part.error}
          onDo={(reason) => doPart(reason, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <p>{t('party.notThemWhat')}</p>
        </AskKeptReason>
      )}
    </>
  );
}
