import { useTranslation } from 'react-i18next';
import { type NotedOn, useWriteNote } from '../../api/casework/notes.ts';
import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { useOnce } from '../../ui/use-once.ts';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import { LONGEST_NOTE, type Named, toKept, tooLongBy } from './note-words.ts';
import { useNoteFiles } from './use-note-files.ts';

interface Draft {
  words: string;
  chosen: readonly Named[];
}

const empty: Draft = { words: '', chosen: [] };

const isNamed = (value: unknown): value is Named => {
  const fields = fieldsOf(value);
  return typeof fields?.['id'] === 'string' && typeof fields['name'] === 'string';
};
const asDraft = asJson((value): value is Draft => {
  const fields = fieldsOf(value);
  return typeof fields?.['words'] === 'string' && Array.isArray(fields['chosen']) && fields['chosen'].every(isNamed);
});

/** A note while it is written: its words and whom they name are kept until it is sent. */
export function useNoteDraft(on: NotedOn) {
  const { t } = useTranslation('notes');
  const unsent = useUnsentText(
    'ticketId' in on ? `ticket:${on.ticketId}:note` : `contact:${on.contactId}:note-of-mine`,
  );
  const draft = asDraft.read(unsent.words) ?? empty;
  // Whom one chooses, and the words with their name, come in one go.
  const now = () => asDraft.read(unsent.now()) ?? empty;
  const put = (part: Partial<Draft>) => {
    const next = { ...now(), ...part };
    unsent.type(next.words === '' ? '' : asDraft.write(next));
  };
  const files = useNoteFiles();
  const write = useWriteNote(on);
  const once = useOnce();
  const send = () => {
    const text = toKept(draft.words.trim(), draft.chosen);
    const ids = files.keptIds();
    const sent = unsent.words;
    once([text, ids], (key) => write.mutateAsync({ key, text, ...(ids.length > 0 && { files: ids }) }), {
      onSuccess: () => {
        unsent.sent(sent);
        files.clear();
      },
    });
  };
  const over = tooLongBy(draft.words);
  const hindrance = () => {
    if (draft.words.trim() === '') return t('empty');
    if (over > 0) return t('tooLong', { count: over, most: LONGEST_NOTE });
    return files.hindrance;
  };
  return {
    words: draft.words,
    setWords: (words: string) => put({ words }),
    choose: (one: Named) => put({ chosen: [...now().chosen, one] }),
    files,
    hindrance: hindrance(),
    send,
    write,
  };
}

export type NoteDraft = ReturnType<typeof useNoteDraft>;
