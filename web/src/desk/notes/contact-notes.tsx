import { TeamOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NotedOn, useNotes } from '../../api/casework/notes.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Composer } from '../../ui/composer/composer.tsx';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FetchedList } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { NoteEntry } from './note-entry.tsx';
import { AddFiles, NoteFields } from './note-fields.tsx';
import styles from './notes.module.css';
import { useMentionsRead } from './use-mentions-read.ts';
import { useNoteDraft } from './use-note-draft.ts';

/** What colleagues note on a contact for each other, beside its timeline: how many, and behind it all of them. */
export function ContactNotes({ contactId }: { contactId: string }) {
  const { t } = useTranslation('notes');
  const on = { contactId };
  const notes = useNotes(on);
  const [open, setOpen] = useState(false);
  useMentionsRead(on);
  return (
    <div className={styles['ofContact']}>
      <Button type="text" size="small" icon={<TeamOutlined />} onClick={() => setOpen(true)}>
        {notes.data && notes.data.length > 0 ? t('ofContact', { count: notes.data.length }) : t('ofContactAny')}
      </Button>
      {open && (
        <Dialog open width={680} title={t('ofContactAny')} footer={null} onCancel={() => setOpen(false)}>
          <FetchedList of={notes} waiting={<Waiting />} none={<p className="faint">{t('ofContactNone')}</p>}>
            {(list) => (
              <ol className={styles['list']}>
                {list.map((note) => (
                  <li key={note.id}>
                    <At at={note.at} />
                    <NoteEntry note={note} on={on} />
                  </li>
                ))}
              </ol>
            )}
          </FetchedList>
          <Write on={on} />
        </Dialog>
      )}
    </div>
  );
}

const NOTE = 'note';

function Write({ on }: { on: NotedOn }) {
  const { t } = useTranslation('notes');
  const draft = useNoteDraft(on);
  const { hindrance, send, write } = draft;
  return (
    <Composer
      label={t('ofContactWrite')}
      tabs={[{ id: NOTE, label: t('note'), readers: t('readers'), toCustomer: false }]}
      active={NOTE}
      entered={1}
      onActivate={() => undefined}
      sending={{ label: t('send'), primary: true, doing: write.isPending, hindrance, onSend: send }}
      tools={<AddFiles draft={draft} />}
      failure={write.isError && <Failure error={write.error} />}
    >
      <NoteFields on={on} draft={draft} />
      <KeptNote of={draft.standing} />
    </Composer>
  );
}
