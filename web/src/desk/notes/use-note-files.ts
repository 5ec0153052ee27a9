import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteFile } from '../../api/casework/notes.ts';

/** As many as the server takes with a note. */
export const MOST_FILES = 5;

export interface ChosenFile {
  id: number;
  file: File;
  /** What the centre keeps of it; null while it is sent. */
  kept: NoteFile | null;
  error: unknown;
}

interface NamesKept {
  /** Of all that were chosen, in whatever page. */
  named: readonly string[];
  name: (names: readonly string[]) => void;
}

/**
 * Files for a note that is being written: each is sent, and judged, as it is chosen. Their names are kept with the words:
 * after a reload it is said which have to be chosen again.
 */
export function useNoteFiles({ named, name }: NamesKept) {
  const { t } = useTranslation('notes');
  const next = useRef(0);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const add = (chosen: readonly File[]) => {
    const room = Math.max(0, MOST_FILES - files.length);
    const taken = chosen.slice(0, room).map((file) => ({ id: (next.current += 1), file, kept: null, error: null }));
    setFiles([...files, ...taken]);
    const names = taken.map(({ file }) => file.name);
    name([...named.filter((one) => !names.includes(one)), ...names]);
  };
  const waits = files.some(({ kept, error }) => kept === null && error === null);
  return {
    files,
    add,
    settle: (id: number, came: Partial<Pick<ChosenFile, 'kept' | 'error'>>) =>
      setFiles((now) => now.map((one) => (one.id === id ? { ...one, ...came } : one))),
    remove: (id: number) => {
      const gone = files.find((one) => one.id === id);
      setFiles(files.filter((one) => one.id !== id));
      name(named.filter((one) => one !== gone?.file.name));
    },
    /** Chosen in an earlier page, and not here. */
    lost: named.filter((one) => !files.some(({ file }) => file.name === one)),
    forgetLost: () => name(files.map(({ file }) => file.name)),
    clear: () => setFiles([]),
    keptIds: () => files.flatMap(({ kept }) => (kept ? [kept.id] : [])),
    hindrance: waits ? t('filesWait') : files.some(({ error }) => error !== null) ? t('filesRefused') : null,
  };
}
