import { useState } from 'react';

/** As many go with one reply. */
export const MOST_FILES = 5;

/** What can be chosen; the centre looks into each and judges. */
export const TAKEN_TYPES = 'image/jpeg,image/png,image/webp,application/pdf';

export interface ReplyFiles {
  files: readonly File[];
  add: (more: readonly File[]) => void;
  remove: (file: File) => void;
  clear: () => void;
}

/** Files that go with the reply once it is sent. */
export function useReplyFiles(): ReplyFiles {
  const [files, setFiles] = useState<readonly File[]>([]);
  return {
    files,
    add: (more) => setFiles((now) => [...now, ...more].slice(0, MOST_FILES)),
    remove: (file) => setFiles((now) => now.filter((one) => one !== file)),
    clear: () => setFiles([]),
  };
}
