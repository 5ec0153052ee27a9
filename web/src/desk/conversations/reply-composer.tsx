import { useTranslation } from 'react-i18next';
import { useIsUp } from '../../api/live/follow-live.ts';
import type { Contact } from '../../api/types.ts';
import { Composer } from '../../ui/composer/composer.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { useContactNote } from '../contacts/note/use-contact-note.ts';
import { NOTE, REPLY, type ReplyDraft, useReplyDraft } from './reply-draft.tsx';
import type { ReplyOffer } from './reply-offer.ts';
import { AddFiles, ReplyFields } from './reply-fields.tsx';
import styles from './conversations.module.css';
import { useSendReply } from './use-send-reply.ts';

/** Where the customer is written to, or a note made; nothing where nobody may. */
export function ReplyComposer({ contact, offer = null }: { contact: Contact; offer?: ReplyOffer | null }) {
  const draft = useReplyDraft();
  return draft && <Write contact={contact} draft={draft} offer={offer} />;
}

interface Props {
  contact: Contact;
  draft: ReplyDraft;
  offer: ReplyOffer | null;
}

function Write({ contact, draft, offer }: Props) {
  const { t } = useTranslation(['conversations', 'contacts']);
  const isUp = useIsUp();
  const sending = useSendReply(contact, draft);
  const note = useContactNote(contact.id);
  useKeys({ r: () => draft.open(REPLY, true), m: contact.mine ? () => draft.open(NOTE, true) : undefined });
  const wayIn = t(`contacts:wayIn.${contact.wayIn}`);
  const tabs = [
    { id: REPLY, label: t('reply'), readers: t('replyReaders', { wayIn }), toCustomer: true },
    // A note on the contact is its handler's to make.
    ...(contact.mine ? [{ id: NOTE, label: t('contacts:note'), readers: t('noteReaders'), toCustomer: false }] : []),
  ];
  const isNote = contact.mine && draft.tab === NOTE;
  return (
    <div className={styles['composer']}>
      <Composer
        label={t('write')}
        tabs={tabs}
        active={draft.tab}
        entered={draft.entered}
        byEnter
        onActivate={draft.open}
        sending={
          isNote
            ? {
                label: t('contacts:noteSave'),
                primary: false,
                doing: note.doing,
                hindrance: note.hindrance,
                onSend: note.save,
              }
            : {
                label: t('send'),
                primary: false,
                doing: false,
                hindrance: sending.hindrance ?? offer?.hindrance(draft.reply.words) ?? null,
                onSend: sending.send,
              }
        }
        failure={isNote ? note.failed && <Failure error={note.error} /> : !isUp && <p role="status">{t('lineGone')}</p>}
        tools={!isNote && <AddFiles files={sending.files} choices={sending.choices} offer={offer} />}
      >
        {isNote ? (
          <>
            <CountedText
              autoSize={{ minRows: 2, maxRows: 6 }}
              aria-label={t('contacts:note')}
              value={note.unsent.words}
              onText={note.unsent.type}
            />
            <KeptNote of={note.unsent} />
          </>
        ) : (
          <ReplyFields
            contact={contact}
            reply={draft.reply}
            files={sending.files}
            choices={sending.choices}
            offer={offer}
          />
        )}
      </Composer>
    </div>
  );
}
