import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { saveContent } from '../../../../api/policy/policies/drafts.ts';
import { keys } from '../../../../api/query-keys.ts';
import type { Draft } from '../../../../api/types.ts';
import { Autosave } from './autosave.ts';
import { keptPending } from './pending.ts';

/** Saves a draft while it is edited. The draft given may be loaded anew at any time: it is compared, not obeyed. */
export function useAutosave(draft: Draft, accountId: string) {
  const queries = useQueryClient();
  const [autosave] = useState(
    () =>
      new Autosave({
        draft,
        keeper: keptPending(accountId, draft.id),
        send: (revision, dmn) => saveContent(draft.id, revision, dmn),
        refresh: () => void queries.invalidateQueries({ queryKey: keys.draft(draft.id) }),
      }),
  );
  useEffect(() => {
    autosave.begin();
    const retry = () => autosave.retry();
    const warn = (event: BeforeUnloadEvent) => {
      if (!autosave.isSafe) event.preventDefault();
    };
    addEventListener('online', retry);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('online', retry);
      removeEventListener('beforeunload', warn);
      autosave.end();
      void autosave.save();
    };
  }, [autosave]);
  useEffect(() => autosave.seen(draft), [autosave, draft]);
  return { autosave, ...useSyncExternalStore(autosave.subscribe, autosave.now) };
}
