import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotedOn } from '../../api/casework/notes.ts';
import { Chosen } from './chosen-file.tsx';
import { MentionBox } from './mention-box.tsx';
import styles from './notes.module.css';
import type { NoteDraft } from './use-note-draft.ts';
import { MOST_FILES } from './use-note-files.ts';

/** What a composer shows for a note: its words, and the files that go with it. */
export function NoteFields({ on, draft }: { on: NotedOn; draft: NoteDraft }) {
  const { t } = useTranslation(['notes', 'ui']);
  const { files, add, lost, forgetLost } = draft.files;
  return (
    <>
      <MentionBox
        label={t('note')}
        placeholder={t('placeholder')}
        on={on}
        words={draft.words}
        setWords={draft.setWords}
        onChosen={draft.choose}
        onFiles={add}
      />
      {lost.length > 0 && (
        <p className={styles['lost']} role="status">
          <span>{t('filesLost', { count: lost.length, names: lost.join(t('ui:comma')) })}</span>
          <Button size="small" onClick={forgetLost}>
            {t('filesLeaveOut')}
          </Button>
        </p>
      )}
      {files.length > 0 && (
        <ul className={styles['chosen']}>
          {files.map((file) => (
            <Chosen key={file.id} chosen={file} files={draft.files} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Chooses pictures and PDF files. */
export function AddFiles({ draft }: { draft: NoteDraft }) {
  const { t } = useTranslation('notes');
  const input = useRef<HTMLInputElement>(null);
  const { files, add } = draft.files;
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('files')}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        size="small"
        type="text"
        icon={<PaperClipOutlined />}
        disabled={files.length >= MOST_FILES}
        title={t('filesHint', { most: MOST_FILES })}
        onClick={() => input.current?.click()}
      >
        {t('files')}
      </Button>
    </>
  );
}
