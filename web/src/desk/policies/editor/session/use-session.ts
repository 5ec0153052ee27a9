import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { nothingOpen } from './editing.ts';
import { Session } from './session.ts';

interface Wishes {
  readonly dmn: string;
  readonly readOnly: boolean;
  readonly onChange: (xml: string) => void;
  readonly onTable: (name: string | null) => void;
  readonly onOpenCell: () => void;
}

/** Opens the file in the element that `place` is put on, and closes it with the page. */
export function useSession(wishes: Wishes) {
  const [session, setSession] = useState<Session | null>(null);
  const latest = useRef(wishes);
  useEffect(() => {
    latest.current = wishes;
  });
  const { readOnly, dmn } = wishes;
  const place = useCallback(
    (container: HTMLElement | null) => {
      if (!container) return undefined;
      const opened: Session = new Session({
        container,
        readOnly,
        onChange: (xml) => latest.current.onChange(xml),
        onOpenCell: () => latest.current.onOpenCell(),
      });
      setSession(opened);
      // What was typed last is kept even where the page goes before it has settled.
      const settle = () => void opened.settleNow();
      addEventListener('pagehide', settle);
      return () => {
        removeEventListener('pagehide', settle);
        setSession(null);
        void opened.end();
      };
    },
    [readOnly],
  );
  const editing = useSyncExternalStore(session?.subscribe ?? never, session?.now ?? nothing);
  const table = editing.outline.tables.find(({ id }) => id === editing.tableId)?.name ?? null;
  useEffect(() => latest.current.onTable(table), [table]);
  useEffect(() => {
    if (session && session.now().xml !== dmn) void session.load(dmn);
  }, [session, dmn]);
  return { session, editing, place };
}

const never = () => () => undefined;
const nothing = () => nothingOpen;
