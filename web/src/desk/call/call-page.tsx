import { useParams } from '@tanstack/react-router';
import { Contacts } from '../contacts/contacts.tsx';
import styles from './call.module.css';
import { NoContact } from './no-contact.tsx';
import { useTypes } from '../resolution/matter/use-types.ts';
import { Workspace } from './workspace.tsx';

/** The desk. The address names the open contact, so that a reload comes back to it. */
export function CallPage() {
  const { contactId } = useParams({ strict: false });
  // Fetched before the first call, so that the picker is ready when the customer has spoken.
  useTypes();
  return (
    <div className={styles['desk']}>
      <Contacts openId={contactId ?? null} />
      {contactId ? <Workspace key={contactId} contactId={contactId} /> : <NoContact />}
    </div>
  );
}
