import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Note, type NotedOn, useEditNote } from '../../api/casework/notes.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { MentionBox } from './mention-box.tsx';
import { toKept, toTyped, tooLongBy } from './note-words.ts';
import styles from './notes.module.css';

/** Its author says it otherwise, in its place. */
export function EditNote({ note, on, onClose }: { note: Note; on: NotedOn; onClose: () => void }) {
  const { t } = useTranslation(['notes', 'ui']);
  const both = useBoth();
  const once = useOnce();
  const edit = useEditNote(on);
  const [chosen, setChosen] = useState(() => note.mentions.map(({ id, name }) => ({ id, name: both(name) })));
  const [words, setWords] = useState(() => toTyped(note.text, chosen));
  const fits = words.trim() !== '' && tooLongBy(words) === 0;
  const save = () => {
    const text = toKept(words.trim(), chosen);
    if (fits) once([note.id, text], () => edit.mutateAsync({ id: note.id, text }), { onSuccess: onClose });
  };
  return (
    <div className={styles['editing']}>
      <MentionBox
        label={t('editLabel')}
        on={on}
        words={words}
        setWords={setWords}
        onChosen={(one) => setChosen([...chosen, one])}
        autoFocus
      />
      {edit.isError && <Failure error={edit.error} />}
      <div>
        <Button size="small" type="primary" disabled={!fits} loading={edit.isPending} onClick={save}>
          {t('save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </div>
  );
}
