import { Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNote } from '../../api/contact/contacts.ts';
import { Failure } from '../../ui/failure.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import styles from './note-box.module.css';

/** What the call should leave behind in the agent's words. */
export function NoteBox({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts');
  const note = useNote(contactId);
  const { words: text, type, sent } = useUnsentText(`contact:${contactId}:note`);
  const box = useRef<TextAreaRef>(null);
  useKeys({ m: () => box.current?.focus() });
  const save = () => {
    if (text.trim() && !note.isPending) note.mutate(text.trim(), { onSuccess: () => sent(text) });
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
        <Input.TextArea
          ref={box}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={2000}
          aria-label={t('note')}
          placeholder={t('notePlaceholder')}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <Button disabled={!text.trim()} loading={note.isPending} onClick={save}>
          {t('noteSave')}
        </Button>
      </div>
    </div>
  );
}
