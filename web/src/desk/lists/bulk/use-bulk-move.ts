import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type BulkVerb, moveSome } from '../../../api/casework/lists/bulk.ts';
import type { MoveWords } from '../../../api/casework/tickets/moves.ts';
import { keys } from '../../../api/query-keys.ts';
import { RefusalError } from '../../../api/refusal.ts';
import type { BulkPreview } from '../../../api/types.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { useUndoMany } from './use-undo-many.ts';
import { useMoveFailure } from '../../tickets/moves/use-move-failure.ts';

type Order = { verb: BulkVerb } & MoveWords;
type Chosen = BulkPreview['tickets'];
/** Why some were refused after all, in words, by the id of the ticket. */
export type Refused = ReadonlyMap<string, string>;

interface Settled {
  /** What makes it the same intention, besides the order. */
  wanted: unknown;
  /** `offered`: it was said already, with a way back. */
  onEnd?: (done: number, refused: Refused, offered: boolean) => void;
  onFailed?: (why: string) => void;
}

/** As many as go in one request. */
const AT_ONCE = 10;

/** Moves many, a few in a request, all of them one intention; can be stopped between two. What is done stays done. */
export function useBulkMove() {
  const queries = useQueryClient();
  const once = useOnce();
  const offerUndo = useUndoMany();
  const formatFailure = useMoveFailure();
  const [done, setDone] = useState(0);
  const [total, setTotal] = useState<number | null>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [refused, setRefused] = useState<Refused>(new Map());
  const stopped = useRef(false);

  const moveThem = async (key: string, order: Order, tickets: Chosen) => {
    let problems: Refused = new Map();
    let moved = 0;
    for (let begin = 0; begin < tickets.length && !stopped.current; begin += AT_ONCE) {
      const some = tickets.slice(begin, begin + AT_ONCE).map(({ id, version }) => ({ id, version }));
      const told = await moveSome({ key, ...order, tickets: some });
      const why = told.flatMap(({ id, refusal }): [string, string][] =>
        refusal ? [[id, formatFailure(new RefusalError({ reason: refusal.code, remedy: '', ...refusal }, 409))]] : [],
      );
      problems = new Map([...problems, ...why]);
      moved = begin + some.length;
      setRefused(problems);
      setDone(moved);
    }
    const tried = tickets.slice(0, moved).filter(({ id }) => !problems.has(id));
    return { done: tried.length, refused: problems, moved: tried };
  };
  const end = () => {
    setRunning(false);
    for (const queryKey of [keys.ticketLists, keys.ticketCounts, keys.tickets, ['ticket']]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
  const fail = (cause: unknown, onFailed: Settled['onFailed']) => {
    setError(cause);
    onFailed?.(formatFailure(cause));
  };
  /** @param find which tickets they are */
  const start = (order: Order, find: () => Promise<Chosen>, { wanted, onEnd, onFailed }: Settled) =>
    once(
      { order, wanted },
      async (key) => {
        stopped.current = false;
        setRunning(true);
        try {
          const tickets = await find();
          setTotal(tickets.length);
          return await moveThem(key, order, tickets);
        } finally {
          end();
        }
      },
      {
        onSuccess: (ended) => {
          const offered = offerUndo(order.verb, ended.moved);
          onEnd?.(ended.done, ended.refused, offered);
        },
        onError: (cause) => fail(cause, onFailed),
      },
    );
  const stop = () => {
    stopped.current = true;
  };
  return { done, total, running, error, refused, start, stop };
}
