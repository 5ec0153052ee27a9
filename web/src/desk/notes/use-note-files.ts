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

/** Files for a note that is being written: each is sent, and judged, as it is chosen. */
export function useNoteFiles() {
  const { t } = useTranslation('notes');
  const next = useRef(0);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const add = (chosen: readonly File[]) => {
    const room = Math.max(0, MOST_FILES - files.length);
    const taken = chosen.slice(0, room).map((file) => ({ id: (next.current += 1), file, kept: null, error: null }));
    setFiles([...files, ...taken]);
  };
  const waits = files.some(({ kept, error }) => kept === null && error === null);
  return {
    files,
    add,
    settle: (id: number, came: Partial<Pick<ChosenFile, 'kept' | 'error'>>) =>
      setFiles((now) => now.map((one) => (one.id === id ? { ...one, ...came } : one))),
    remove: (id: number) => setFiles(files.filter((one) => one.id !== id)),
    clear: () => setFiles([]),
    keptIds: () => files.flatMap(({ kept }) => (kept ? [kept.id] : [])),
    hindrance: waits ? t('filesWait') : files.some(({ error }) => error !== null) ? t('filesRefused') : null,
  };
}
