import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isLater, type Outgoing, sendOutgoing, useOutbox } from '../../api/contact/conversations/outbox.ts';
import { useIsUp } from '../../api/live/follow-live.ts';
import { RefusalError, toRefusal } from '../../api/refusal.ts';
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
  const [turn, setTurn] = useState(0);
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
    for (const one of firstOfEach(all)) if (alsoLate || !one.late) send(one);
  });
  useEffect(() => sendFirst(false), [all]);
  // A turn for each pause, and one for a line that came back.
  useEffect(() => sendFirst(true), [turn, isUp]);
  const isLate = all.some(({ late, refused }) => late && refused === null);
  useEffect(() => {
    if (!isLate) return undefined;
    const next = () => setTurn((before) => before + 1);
    const timer = setInterval(next, AGAIN_MS);
    window.addEventListener('online', next);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', next);
    };
  }, [isLate]);
  return null;
}

/** What waits longest of each contact. Pure. */
function firstOfEach(all: readonly Outgoing[]): Outgoing[] {
  const waiting = all.filter(({ refused }) => refused === null);
  return waiting.filter((one, at) => waiting.findIndex(({ contactId }) => contactId === one.contactId) === at);
}

function asRefusal(error: unknown): RefusalError {
  return error instanceof RefusalError ? error : toRefusal(undefined, 500);
}
