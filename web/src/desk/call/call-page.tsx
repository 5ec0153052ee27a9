import { useParams } from '@tanstack/react-router';
import { Contacts } from './contacts.tsx';
import styles from './call.module.css';
import { NoContact } from './no-contact.tsx';
import { Workspace } from './workspace.tsx';

/** The desk. The address names the open contact, so that a reload comes back to it. */
export function CallPage() {
  const { contactId } = useParams({ strict: false });
  return (
    <div className={styles['desk']}>
      <Contacts openId={contactId ?? null} />
      {contactId ? <Workspace key={contactId} contactId={contactId} /> : <NoContact />}
    </div>
  );
}
