import { useEffect, useRef } from 'react';
import { type Notice, useOpenNotice } from '../../api/foundation/notices.ts';

/** Its whole text stands before its reader: told to the centre, once a version. */
export function useOpened(notice: Notice | null): void {
  const { mutate } = useOpenNotice();
  const told = useRef('');
  const open = notice !== null && notice.phase === 'in-effect' && notice.mine !== null && notice.mine.openedAt === null;
  const id = open ? notice.id : null;
  const version = notice?.version ?? 0;
  useEffect(() => {
    if (id === null || told.current === `${id} ${version}`) return;
    told.current = `${id} ${version}`;
    mutate({ id, version });
  }, [id, version, mutate]);
}
