import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isLater, type Outgoing, sendOutgoing, useOutbox } from '../../api/contact/conversations/outbox.ts';
import { useIsUp } from '../../api/live/follow-live.ts';
import { RefusalError, toRefusal } from '../../api/refusal.ts';
import { findFile } from '../../ui/kept/kept-files.ts';
import { useMe } from '../parts/me.ts';

const AGAIN_MS = 3000;

/**
 * Sends what was written, whatever page is open: of each contact one after the other, again while the centre is not to be
 * had, and at once when it is back.
 */
export function SendOutbox() {
  const queries = useQueryClient();
  const { id } = useMe();
  const { all, change, drop } = useOutbox(id);
  const isUp = useIsUp();
  const sending = useRef(new Set<string>());
  const send = (one: Outgoing) => {
    if (sending.current.has(one.contactId)) return;
    sending.current.add(one.contactId);
    const settle = (settled: () => void) => {
      sending.current.delete(one.contactId);
      settled();
    };
    sendOutgoing(queries, one).then(
      () => settle(() => drop(one.key)),
      (error: unknown) =>
        settle(() => change(one.key, isLater(error) ? { late: true } : { refused: asRefusal(error) })),
    );
  };
  const sendFirst = useEffectEvent((alsoLate: boolean) => {
    for (const one of firstOfEach(all)) if (one.kept === null && (alsoLate || !one.late)) send(one);
  });
  const lookedFor = useRef(new Set<string>());
  const lookFor = useEffectEvent(() => {
    for (const { key, kept } of all) {
      if (kept === null || kept.lost || lookedFor.current.has(key)) continue;
      lookedFor.current.add(key);
      void findFile(key).then((file) => change(key, file ? { file, kept: null } : { kept: { ...kept, lost: true } }));
    }
  });
  useEffect(() => {
    lookFor();
    if (all.length > 0) sendFirst(false);
  }, [all]);
  useEffect(() => {
    if (isUp) sendFirst(true);
  }, [isUp]);
  const isLate = all.some(({ late, refused }) => late && refused === null);
  useEffect(() => {
    if (!isLate) return undefined;
    const again = () => sendFirst(true);
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isLate]);
  return null;
}

/** What waits longest of each contact. Pure. */
function firstOfEach(all: readonly Outgoing[]): Outgoing[] {
  const waiting = all.filter(({ refused, kept }) => refused === null && !kept?.lost);
  return waiting.filter((one, at) => waiting.findIndex(({ contactId }) => contactId === one.contactId) === at);
}

function asRefusal(error: unknown): RefusalError {
  return error instanceof RefusalError ? error : toRefusal(undefined, 500);
}
