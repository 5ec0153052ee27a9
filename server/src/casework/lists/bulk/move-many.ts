import { Refusal } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import {
  acceptTicket,
  assignTicket,
  cancelTicket,
  closeTicket,
  giveBackTicket,
  holdTicketBack,
  type Moving,
  passTicketOn,
  replyToCustomer,
  resumeTicket,
  returnResult,
  rightFor,
} from '../../tickets/index.ts';
import type { BulkOrder, BulkVerb, MovedMany, MoveMany } from './contract.ts';
import { bulkIncomplete } from './refusals.ts';

type Doing = (centre: Centre, actor: Actor, id: string, moving: Moving) => Promise<void>;

/**
 * The same move for each ticket, one after another, each in a transaction of its own: what one is refused for stops no
 * other. Sent again with the same key, what was done stays done.
 * @throws bulkIncomplete
 */
export async function moveMany(centre: Centre, actor: Actor, wanted: MoveMany): Promise<MovedMany> {
  const { key, tickets, ...order } = wanted;
  const refusal = actor.rights.has(rightFor(order.verb)) ? null : 'not-allowed';
  const doIt = prepare[order.verb](need(order));
  const moved: MovedMany = [];
  for (const { id, version } of tickets) {
    const moving = { key: `${key}/${id}`, version };
    const refused = refusal ? { code: refusal, details: [] } : await tryIt(() => doIt(centre, actor, id, moving));
    moved.push({ id, refusal: refused });
  }
  return moved;
}

async function tryIt(move: () => Promise<void>): Promise<MovedMany[number]['refusal']> {
  try {
    await move();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, details: error.details ?? [] };
  }
}

type Needed = ReturnType<typeof need>;

/** The words of a move, asked for by name. @throws bulkIncomplete */
function need(order: BulkOrder) {
  return {
    order,
    of<Field extends 'teamId' | 'reason' | 'reply' | 'result' | 'outcome'>(field: Field) {
      const value = order[field];
      if (value === undefined) throw bulkIncomplete([{ field, message: 'is required' }]);
      return value;
    },
  };
}

const prepare: Readonly<Record<BulkVerb, (needed: Needed) => Doing>> = {
  accept: () => acceptTicket,
  resume: () => resumeTicket,
  assign: (needed) => {
    const order = { teamId: needed.of('teamId'), note: needed.order.note };
    return (centre, actor, id, moving) => assignTicket(centre, actor, id, { ...moving, ...order });
  },
  'pass-on': (needed) => {
    const order = { teamId: needed.of('teamId'), reason: needed.of('reason') };
    return (centre, actor, id, moving) => passTicketOn(centre, actor, id, { ...moving, ...order });
  },
  'give-back': (needed) => withReason(giveBackTicket, needed),
  hold: (needed) => withReason(holdTicketBack, needed),
  cancel: (needed) => withReason(cancelTicket, needed),
  'return-result': (needed) => {
    const order = { result: needed.of('result'), outcome: needed.of('outcome') };
    return (centre, actor, id, moving) => returnResult(centre, actor, id, { ...moving, ...order });
  },
  reply: (needed) => {
    const order = { reply: needed.of('reply'), outcome: needed.order.outcome };
    return (centre, actor, id, moving) => replyToCustomer(centre, actor, id, { ...moving, ...order });
  },
  close: ({ order: { note } }) => {
    return (centre, actor, id, moving) => closeTicket(centre, actor, id, { ...moving, note });
  },
};

function withReason(
  verb: (centre: Centre, actor: Actor, id: string, moving: Moving & { reason: string }) => Promise<void>,
  needed: Needed,
): Doing {
  const reason = needed.of('reason');
  return (centre, actor, id, moving) => verb(centre, actor, id, { ...moving, reason });
}
