import type { MadePromise } from '../../api/casework/promises.ts';
import type { PastContact, Ticket } from '../../api/types.ts';

/** Something between a customer and us, at its time. */
export type LineItem =
  | { what: 'contact'; id: string; at: string; contact: PastContact }
  | { what: 'ticket-raised' | 'ticket-ended'; id: string; at: string; ticket: Ticket }
  | { what: 'promised' | 'settled'; id: string; at: string; promise: MadePromise };

interface Known {
  /** Newest first. */
  contacts: readonly PastContact[];
  /** There are earlier contacts, which are not read yet. */
  more: boolean;
  tickets: readonly Ticket[];
  promises: readonly MadePromise[];
}

/** Everything by its time, the newest first; no further back than contacts are known, or there would be holes in it. Pure. */
export function mergeLine({ contacts, more, tickets, promises }: Known): LineItem[] {
  const all: LineItem[] = [
    ...contacts.map((contact) => ({ what: 'contact' as const, id: contact.id, at: contact.arrivedAt, contact })),
    ...tickets.flatMap(ofTicket),
    ...promises.flatMap(ofPromise),
  ];
  const oldest = contacts.at(-1)?.arrivedAt;
  const known = more && oldest !== undefined ? all.filter(({ at }) => Date.parse(at) >= Date.parse(oldest)) : all;
  return known.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function ofTicket(ticket: Ticket): LineItem[] {
  const { id, raisedAt, closedAt } = ticket;
  const raised: LineItem = { what: 'ticket-raised', id: `${id} raised`, at: raisedAt, ticket };
  return closedAt === null ? [raised] : [{ what: 'ticket-ended', id: `${id} ended`, at: closedAt, ticket }, raised];
}

function ofPromise(promise: MadePromise): LineItem[] {
  const { id, madeAt, settledAt } = promise;
  const made: LineItem = { what: 'promised', id: `${id} made`, at: madeAt, promise };
  return settledAt === null ? [made] : [{ what: 'settled', id: `${id} settled`, at: settledAt, promise }, made];
}
