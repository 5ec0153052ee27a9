import { useContact } from '../../api/contact/contacts.ts';
import { useResolution } from '../../api/deciding/resolution.ts';
import type { Contact, Resolution } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { PolicyWords } from '../../wording/policy-words.tsx';
import styles from './call.module.css';
import { KnownFaults } from '../outages/known-faults.tsx';
import { CallHead } from './call-head.tsx';
import { Decision } from '../resolution/decision/decision.tsx';
import { Evidence } from '../resolution/facts/evidence.tsx';
import { Guidance } from '../resolution/explaining/guidance.tsx';
import { ConsultPanel } from '../hand-over/consult-panel.tsx';
import { HandOverPanel } from '../hand-over/hand-over-panel.tsx';
import { Matter } from '../resolution/matter/matter.tsx';
import { NoteBox } from '../contacts/note/note-box.tsx';
import { ContactNotes } from '../notes/contact-notes.tsx';
import { Question } from '../resolution/facts/question.tsx';
import { Timeline } from '../contacts/timeline.tsx';
import { ConversationPanel } from '../conversations/conversation-panel.tsx';
import { isWritable, isWritten, WithReplyDraft } from '../conversations/reply-draft.tsx';
import { WhoMayWrite } from '../conversations/who-may-write.tsx';
import { isKnown } from '../contacts/known-contact.ts';
import { UnknownParty } from '../contacts/unknown-party.tsx';
import { Who } from '../contacts/who.tsx';
import { LeadActs } from '../wallboard/steering/lead-acts.tsx';
import { StaffAboutContact } from '../wallboard/messages/staff-about-contact.tsx';
import { CustomerPromises } from '../promises/customer-promises.tsx';
import { CustomerLine } from './customer-line.tsx';
import { CustomerTickets } from './customer-tickets.tsx';
import { Reply } from './reply.tsx';

/** One contact: the call in the middle, who and what and the decision at its side. */
export function Workspace({ contactId }: { contactId: string }) {
  const contact = useContact(contactId);
  const resolution = useResolution(contactId, Boolean(contact.data?.matter));
  if (contact.isLoadingError)
    return (
      <div className={styles['loading']}>{<Failure error={contact.error} retry={() => void contact.refetch()} />}</div>
    );
  if (!contact.data) return <Waiting className={styles['loading'] ?? ''} paragraph={{ rows: 8 }} />;
  const editable = contact.data.mine && (contact.data.state === 'active' || contact.data.state === 'wrap-up');
  const shared = { contact: contact.data, editable };
  return (
    <PolicyWords policyId={resolution.data?.policy ?? null}>
      <WithReplyDraft contact={contact.data}>
        <div className={styles['workspace']}>
          <div className={styles['middle']} data-written={isWritten(contact.data) || undefined}>
            <CallHead {...shared} resolution={resolution.data ?? null} />
            <LeadActs contact={contact.data} />
            <HandOverPanel {...shared} />
            <KnownFaults {...shared} />
            {isWritten(contact.data) && <ConversationPanel contact={contact.data} />}
            {contact.data.matter && <Guidance {...shared} resolution={resolution.data ?? null} />}
            {isWritten(contact.data) ? <WhoMayWrite contact={contact.data} /> : <Timeline contact={contact.data} />}
            <Reply contact={contact.data} />
            {editable && !isWritable(contact.data) && <NoteBox key={contactId} contactId={contactId} />}
            <ConsultPanel {...shared} resolution={resolution.data ?? null} />
            <StaffAboutContact key={`staff ${contactId}`} contactId={contactId} />
            <ContactNotes key={`notes ${contactId}`} contactId={contactId} />
          </div>
          <div className={styles['side']}>
            <div className={styles['scroll']}>
              <Caller {...shared} resolution={resolution.data ?? null} />
              <Matter {...shared} />
              <Evidence {...shared} resolution={resolution.data ?? null} />
            </div>
            <div className={styles['dock']}>
              {resolution.isLoadingError && (
                <Failure error={resolution.error} retry={() => void resolution.refetch()} />
              )}
              {resolution.data && <Question {...shared} resolution={resolution.data} />}
              <Decision {...shared} resolution={resolution.data ?? null} />
            </div>
          </div>
        </div>
      </WithReplyDraft>
    </PolicyWords>
  );
}

interface CallerProps {
  contact: Contact;
  editable: boolean;
  resolution: Resolution | null;
}

/** Who is calling, and what is known of them from before. */
function Caller({ contact, editable, resolution }: CallerProps) {
  if (!isKnown(contact))
    return (
      <>
        <UnknownParty contact={contact} editable={editable} />
        <CustomerLine contact={contact} />
      </>
    );
  return (
    <Who contact={contact} editable={editable}>
      <CustomerTickets contact={contact} editable={editable} resolution={resolution} />
      <CustomerPromises contact={contact} editable={editable} />
      <CustomerLine contact={contact} />
    </Who>
  );
}
