import { Button } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNote } from '../../api/contact/contacts.ts';
import { Failure } from '../../ui/failure.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { useDoOnce } from '../../ui/use-once.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import styles from './note-box.module.css';

/** What the call should leave behind in the agent's words. */
export function NoteBox({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts');
  const note = useNote(contactId);
  const doNote = useDoOnce(note);
  const unsent = useUnsentText(`contact:${contactId}:note`);
  const { words: text, type } = unsent;
  const box = useRef<TextAreaRef>(null);
  useKeys({ m: () => box.current?.focus() });
  const save = () => {
    if (isSayable(text)) unsent.sentOnce(doNote(text.trim()));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <div className={styles['box']}>
      {note.isError && <Failure error={note.error} />}
      <div className={styles['row']}>
        <CountedText
          ref={box}
          autoSize={{ minRows: 1, maxRows: 4 }}
          aria-label={t('note')}
          placeholder={t('notePlaceholder')}
          value={text}
          onText={type}
          onKeyDown={press}
        />
        <Button disabled={!isSayable(text)} loading={note.isPending} onClick={save}>
          {t('noteSave')}
        </Button>
      </div>
      <KeptNote of={unsent} />
    </div>
  );
}
