import { EditOutlined, TeamOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note, NotedOn } from '../../api/casework/notes.ts';
import { useBoth } from '../../ui/both.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { At } from '../../ui/times/times.tsx';
import { EditNote } from './edit-note.tsx';
import { NoteFiles } from './note-files.tsx';
import { NoteText } from './note-text.tsx';
import styles from './notes.module.css';

/** A note as it stands among what happened. */
export function NoteEntry({ note, on }: { note: Note; on: NotedOn }) {
  const { t } = useTranslation('notes');
  const both = useBoth();
  const [editing, setEditing] = useState(false);
  const now = useQuarterMinute();
  const editable = note.editableUntil !== null && Date.parse(note.editableUntil) > now;
  return (
    <>
      <div className={styles['head']}>
        <strong>{both(note.by.name)}</strong>
        <span className={styles['kind']}>
          <TeamOutlined aria-hidden /> {t('note')}
        </span>
        {note.on && (
          <Link to="/tickets/$ticketId" params={{ ticketId: note.on.id }} className="number">
            {note.on.number}
          </Link>
        )}
        {note.editedAt && <Edited note={note} />}
        {editable && !editing && (
          <Button type="text" size="small" icon={<EditOutlined />} onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )}
      </div>
      {editing ? (
        <EditNote note={note} on={on} onClose={() => setEditing(false)} />
      ) : (
        <p>
          <NoteText text={note.text} mentions={note.mentions} />
        </p>
      )}
      <NoteFiles files={note.files} />
    </>
  );
}

/** That it was edited, and what it said before. */
function Edited({ note }: { note: Note }) {
  const { t } = useTranslation('notes');
  const content = (
    <ul className={styles['former']}>
      {note.former.map(({ text, until }) => (
        <li key={until}>
          <span className="faint">
            {t('saidUntil')} <At at={until} seconds />
          </span>
          <p>
            <NoteText text={text} mentions={note.mentions} />
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover trigger="click" title={t('former')} content={content}>
      <Button type="text" size="small">
        {t('edited')}
      </Button>
    </Popover>
  );
}
