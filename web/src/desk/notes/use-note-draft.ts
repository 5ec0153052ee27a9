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
  /** The names of files chosen for it. A page that comes anew has the files no more. */
  files: readonly string[];
}

const empty: Draft = { words: '', chosen: [], files: [] };

const isNamed = (value: unknown): value is Named => {
  const fields = fieldsOf(value);
  return typeof fields?.['id'] === 'string' && typeof fields['name'] === 'string';
};
const isText = (value: unknown) => typeof value === 'string';
/** Before files were named there were none. */
const asDraft = asJson((value): value is Omit<Draft, 'files'> & Partial<Pick<Draft, 'files'>> => {
  const { words, chosen, files = [] } = fieldsOf(value) ?? {};
  return isText(words) && Array.isArray(chosen) && chosen.every(isNamed) && Array.isArray(files) && files.every(isText);
});
const readDraft = (kept: string): Draft => ({ ...empty, ...asDraft.read(kept) });

/** A note while it is written: its words and whom they name are kept until it is sent. */
export function useNoteDraft(on: NotedOn) {
  const { t } = useTranslation('notes');
  const unsent = useUnsentText(
    'ticketId' in on ? `ticket:${on.ticketId}:note` : `contact:${on.contactId}:note-of-mine`,
  );
  const draft = readDraft(unsent.words);
  // Whom one chooses, and the words with their name, come in one go.
  const now = () => readDraft(unsent.now());
  const put = (part: Partial<Draft>) => {
    const next = { ...now(), ...part };
    unsent.type(next.words === '' && next.files.length === 0 ? '' : asDraft.write(next));
  };
  const files = useNoteFiles({ named: draft.files, name: (names) => put({ files: names }) });
  const write = useWriteNote(on);
  const once = useOnce();
  const send = () => {
    const text = toKept(draft.words.trim(), draft.chosen);
    const ids = files.keptIds();
    const noting = once([text, ids], (key) => write.mutateAsync({ key, text, ...(ids.length > 0 && { files: ids }) }), {
      onSuccess: files.clear,
    });
    const { words: sent } = draft;
    const forget = () => (now().words === sent ? unsent.sentOnce(noting) : put({ files: [] }));
    void noting.then((through) => through && forget());
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
    standing: { kept: unsent.kept, elsewhere: unsent.elsewhere, shown: (kept: string) => readDraft(kept).words },
  };
}

export type NoteDraft = ReturnType<typeof useNoteDraft>;
