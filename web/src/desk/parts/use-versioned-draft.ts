import { useState } from 'react';
import { useOnce } from '../../ui/use-once.ts';
import { afterSaving, beginFrom, judgeDraft, type Standing } from './versioned-draft.ts';

interface VersionedDraft<T> extends Standing {
  draft: T;
  set: (next: T) => void;
  /** Sends it, once however often it is pressed; `saved` hears of it, `settled` also where it was refused. */
  save: (send: (draft: T) => Promise<{ version: number }>, saved: () => void, settled?: () => void) => Promise<boolean>;
  takeLatest: () => void;
}

/**
 * What somebody edits of something that has versions: it stays here until it is saved, whoever saves meanwhile. What the
 * centre has none of yet (version 0) is changed as it is. Several on one page: `useVersionedDrafts`.
 */
export function useVersionedDraft<T extends { version: number }>(
  latest: T,
  contentOf: (one: T) => unknown,
): VersionedDraft<T> {
  const [edited, setEdited] = useState(() => beginFrom(latest));
  const once = useOnce();
  const { base, draft } = edited;
  const { changed, overtaken } = judgeDraft(edited, latest, contentOf);
  const sendDraft = async (send: (draft: T) => Promise<{ version: number }>) => {
    const { version } = await send(draft);
    setEdited((now) => afterSaving(now, draft, version));
  };
  return {
    draft,
    set: (next) => setEdited((now) => ({ ...now, draft: next })),
    changed: changed || base.version === 0,
    overtaken,
    save: (send, saved, settled) =>
      once(draft, () => sendDraft(send), {
        onSuccess: () => {
          saved();
          settled?.();
        },
        onError: () => settled?.(),
      }),
    takeLatest: () => setEdited(beginFrom(latest)),
  };
}
