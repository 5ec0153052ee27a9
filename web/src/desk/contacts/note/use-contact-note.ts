import { useTranslation } from 'react-i18next';
import { useNote } from '../../../api/contact/contacts.ts';
import { useDoOnce } from '../../../ui/use-once.ts';
import { isSayable } from '../../../ui/words/judge-length.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';

/** A note on a contact while it is written, and its saving. */
export function useContactNote(contactId: string) {
  const { t } = useTranslation('contacts');
  const note = useNote(contactId);
  const doNote = useDoOnce(note);
  const unsent = useUnsentText(`contact:${contactId}:note`);
  const sayable = isSayable(unsent.words);
  const save = () => {
    if (sayable) unsent.sentOnce(doNote(unsent.words.trim()));
  };
  const hindrance = sayable ? null : t('noteEmpty');
  return { unsent, save, sayable, hindrance, doing: note.isPending, failed: note.isError, error: note.error };
}
