import { useEffect, useRef } from 'react';
import { type Notice, useNoteShown } from '../../api/foundation/notices.ts';

/** What stands on this screen for the first time is told to the centre, once a version. */
export function useShown(notices: readonly Notice[]): void {
  const { mutate } = useNoteShown();
  const told = useRef(new Set<string>());
  useEffect(() => {
    const nameOf = ({ id, version }: Notice) => `${id} ${version}`;
    const fresh = notices.filter(
      (one) => one.phase === 'in-effect' && one.mine?.shownAt === null && !told.current.has(nameOf(one)),
    );
    if (fresh.length === 0) return;
    for (const one of fresh) told.current.add(nameOf(one));
    mutate(fresh.slice(0, 100).map(({ id, version }) => ({ id, version })));
  }, [notices, mutate]);
}
