import { Button } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../ui/failure.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { CountedText } from '../../../ui/words/counted-text.tsx';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import styles from './note-box.module.css';
import { useContactNote } from './use-contact-note.ts';

/** What the call should leave behind in the agent's words. */
export function NoteBox({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts');
  const note = useContactNote(contactId);
  const box = useRef<TextAreaRef>(null);
  useKeys({ m: () => box.current?.focus() });
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    note.save();
  };
  return (
    <div className={styles['box']}>
      {note.failed && <Failure error={note.error} />}
      <div className={styles['row']}>
        <CountedText
          ref={box}
          autoSize={{ minRows: 1, maxRows: 4 }}
          aria-label={t('note')}
          placeholder={t('notePlaceholder')}
          value={note.unsent.words}
          onText={note.unsent.type}
          onKeyDown={press}
        />
        <Button disabled={!note.sayable} loading={note.doing} onClick={note.save}>
          {t('noteSave')}
        </Button>
      </div>
      <KeptNote of={note.unsent} />
    </div>
  );
}
