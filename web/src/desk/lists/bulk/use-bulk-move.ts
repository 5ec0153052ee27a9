import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keys } from '../../../api/query-keys.ts';
import { RefusalError } from '../../../api/refusal.ts';
import { type BulkVerb, moveSome } from '../../../api/casework/lists/bulk.ts';
import type { MoveWords } from '../../../api/casework/tickets/moves.ts';
import type { BulkPreview } from '../../../api/types.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { useMoveFailure } from '../../tickets/moves/use-move-failure.ts';

type Order = { verb: BulkVerb } & MoveWords;
type Chosen = BulkPreview['tickets'];

/** As many as go in one request. */
const AT_ONCE = 10;

/** Moves many, a few in a request, all of them one intention; can be stopped between two. What is done stays done. */
export function useBulkMove() {
  const queries = useQueryClient();
  const once = useOnce();
  const formatFailure = useMoveFailure();
  const [done, setDone] = useState(0);
  const [total, setTotal] = useState<number | null>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const stopped = useRef(false);

  const move = async (key: string, order: Order, tickets: Chosen) => {
    for (let begin = 0; begin < tickets.length && !stopped.current; begin += AT_ONCE) {
      const some = tickets.slice(begin, begin + AT_ONCE).map(({ id, version }) => ({ id, version }));
      const moved = await moveSome({ key, ...order, tickets: some });
      const problems = moved.flatMap(({ id, refusal }): [string, string][] =>
        refusal ? [[id, formatFailure(new RefusalError({ reason: refusal.code, remedy: '', ...refusal }, 409))]] : [],
      );
      setRefused((before) => new Map([...before, ...problems]));
      setDone(begin + some.length);
    }
  };
  const end = () => {
    setRunning(false);
    for (const queryKey of [keys.ticketLists, keys.ticketCounts, keys.tickets, ['ticket']]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
  const start = (order: Order, tickets: Chosen) =>
    once(
      { order, tickets },
      (key) => {
        stopped.current = false;
        setTotal(tickets.length);
        setRunning(true);
        return move(key, order, tickets).finally(end);
      },
      { onError: setError },
    );
  const stop = () => {
    stopped.current = true;
  };
  return { done, total, running, error, refused, start, stop };
}
