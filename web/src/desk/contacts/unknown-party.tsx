import { QuestionCircleOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/types.ts';
import { useKeys } from '../../ui/press-keys.ts';
import { IdentityDialog } from '../customers/identity-dialog.tsx';
import { AskWho } from './ask-who.tsx';
import { partyOf } from './known-contact.ts';
import { NotThem } from './not-them.tsx';
import styles from './who.module.css';

interface Props {
  contact: Contact;
  editable: boolean;
}

type Party = Contact['parties'][number];

/** Nobody knows yet who this is: what they came by, who they say they are, and how to find out. */
export function UnknownParty({ contact, editable }: Props) {
  const { t } = useTranslation('contacts');
  const party = partyOf(contact);
  if (!party) return null;
  return (
    <section className={styles['who']} aria-label={t('customer')}>
      <div className={styles['line']}>
        <QuestionCircleOutlined aria-hidden />
        <strong className={styles['name']}>
          {party.claims ? t('party.saysToBe', { name: party.claims.name }) : t('party.unknown')}
        </strong>
        {party.address && <span className="number">{party.address.shown}</span>}
      </div>
      <p className="faint" role="status">
        {t(`party.${hintOf(party)}`)}
      </p>
      {editable && (
        <div className={styles['before']}>
          {party.claims ? (
            <Claimed contact={contact} customerId={party.claims.customerId} />
          ) : (
            <Ask contact={contact} />
          )}
        </div>
      )}
    </section>
  );
}

function hintOf(party: Party): string {
  if (party.claims) return 'notVerified';
  if (party.recognising) return 'recognising';
  return party.address ? 'nobodys' : 'noAddress';
}

function Ask({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={styles['link']} onClick={() => setAsking(true)}>
        {t('party.whoIsIt')}
      </button>
      {asking && <AskWho contactId={contact.id} onClose={() => setAsking(false)} />}
    </>
  );
}

function Claimed({ contact, customerId }: { contact: Contact; customerId: string }) {
  const { t } = useTranslation('contacts');
  const [checking, setChecking] = useState(false);
  const close = () => setChecking(false);
  useKeys({ v: () => setChecking(true) });
  return (
    <>
      <button type="button" className={styles['link']} onClick={() => setChecking(true)}>
        {t('verify')}
      </button>
      <NotThem contactId={contact.id} />
      {checking && <IdentityDialog customerId={customerId} contactId={contact.id} onPassed={close} onCancel={close} />}
    </>
  );
}
