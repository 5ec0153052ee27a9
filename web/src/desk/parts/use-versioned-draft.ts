import { useState } from 'react';
import { useOnce } from '../../ui/use-once.ts';

interface VersionedDraft<T> {
  draft: T;
  set: (next: T) => void;
  /** It differs from what the centre has, or the centre has none yet (version 0). */
  changed: boolean;
  /** Somebody else saved meanwhile: their version is never written over. */
  overtaken: boolean;
  /** Sends it, once however often it is pressed; `saved` hears of it, `settled` also where it was refused. */
  save: (send: (draft: T) => Promise<{ version: number }>, saved: () => void, settled?: () => void) => void;
  takeLatest: () => void;
}

/** What somebody edits of something that has versions: it stays here until it is saved, whoever saves meanwhile. */
export function useVersionedDraft<T extends { version: number }>(
  latest: T,
  contentOf: (one: T) => unknown,
): VersionedDraft<T> {
  const [draft, setDraft] = useState(latest);
  const once = useOnce();
  return {
    draft,
    set: setDraft,
    changed: draft.version === 0 || JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(latest)),
    overtaken: latest.version !== draft.version,
    save: (send, saved, settled) =>
      once(draft, () => send(draft), {
        onSuccess: ({ version }) => {
          // What was edited while it was sent is of the new version, and not saved yet.
          setDraft((now) => ({ ...now, version }));
          saved();
          settled?.();
        },
        onError: () => settled?.(),
      }),
    takeLatest: () => setDraft(latest),
  };
}
