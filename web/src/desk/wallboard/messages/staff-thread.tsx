import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadStaff, useStaffMessages, useWriteStaff } from '../../../api/contact/wallboard/staff-messages.ts';
import type { BoardContact, StaffMessage } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Composer } from '../../../ui/composer/composer.tsx';
import { SidePanel } from '../../../ui/dialogs/side-panel.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { FetchedList } from '../../../ui/fetched.tsx';
import { At } from '../../../ui/times/times.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { CountedText } from '../../../ui/words/counted-text.tsx';
import { isSayable } from '../../../ui/words/judge-length.ts';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import { useUnsentText } from '../../parts/use-unsent-text.ts';
import styles from './staff-messages.module.css';

interface Props {
  colleague: Pick<BoardContact['handler'], 'id' | 'name'>;
  /** The contact that what is written now is about; null: none. */
  contactId: string | null;
  onClose: () => void;
}

/** What a lead and a colleague write each other, beside whatever is open. */
export function StaffThread({ colleague, contactId, onClose }: Props) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const name = both(colleague.name);
  const messages = useStaffMessages(colleague.id);
  useRead(colleague.id, messages.data);
  return (
    <SidePanel open mask={false} title={t('messages.withName', { name })} size={420} onClose={onClose}>
      <p className="faint">{t('messages.who', { name })}</p>
      <FetchedList of={messages} waiting={<Waiting />} none={<p className="faint">{t('messages.empty')}</p>}>
        {(all) => (
          <ol className={styles['thread']}>
            {all.map((message) => (
              <One key={message.id} message={message} onGone={onClose} />
            ))}
          </ol>
        )}
      </FetchedList>
      <Write colleagueId={colleague.id} name={name} contactId={contactId} />
    </SidePanel>
  );
}

/** What is shown is read. */
function useRead(colleagueId: string, messages: readonly StaffMessage[] | undefined): void {
  const { mutate } = useReadStaff(colleagueId);
  const last = messages?.findLast(({ mine, readAt }) => !mine && readAt === null)?.id;
  useEffect(() => {
    if (last !== undefined) mutate();
  }, [last, mutate]);
}

function One({ message, onGone }: { message: StaffMessage; onGone: () => void }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const { mine, from, text, at, readAt, contactId } = message;
  return (
    <li data-mine={mine || undefined}>
      <span className={styles['head']}>
        <strong>{mine ? t('messages.mine') : both(from.name)}</strong>
        <At at={at} />
        {mine && <span>{t(readAt === null ? 'messages.notRead' : 'messages.read')}</span>}
      </span>
      <p>{text}</p>
      {contactId !== null && (
        <Link to="/desk/$contactId" params={{ contactId }} onClick={onGone}>
          {t('messages.toContact')}
        </Link>
      )}
    </li>
  );
}

const MESSAGE = 'message';

function Write({ colleagueId, name, contactId }: { colleagueId: string; name: string; contactId: string | null }) {
  const { t } = useTranslation('wallboard/board');
  const write = useWriteStaff(colleagueId);
  const once = useOnce();
  const unsent = useUnsentText(`staff:${colleagueId}:message`);
  const text = unsent.words.trim();
  const wanted = { text, ...(contactId !== null && { contactId }) };
  const send = () => {
    if (isSayable(text)) unsent.sentOnce(once(wanted, (key) => write.mutateAsync({ key, ...wanted })));
  };
  return (
    <Composer
      label={t('messages.write', { name })}
      tabs={[{ id: MESSAGE, label: t('messages.title'), readers: t('messages.who', { name }), toCustomer: false }]}
      active={MESSAGE}
      entered={1}
      byEnter
      onActivate={() => undefined}
      sending={{
        label: t('messages.send'),
        primary: true,
        doing: write.isPending,
        hindrance: isSayable(text) ? null : t('messages.nothing'),
        onSend: send,
      }}
      failure={write.isError && <Failure error={write.error} />}
    >
      <CountedText
        autoSize={{ minRows: 2, maxRows: 6 }}
        limit={500}
        aria-label={t('messages.write', { name })}
        value={unsent.words}
        onText={unsent.type}
      />
      <KeptNote of={unsent} />
    </Composer>
  );
}
