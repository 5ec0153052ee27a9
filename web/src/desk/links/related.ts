import type { Linked, Mergeable, TicketLinks } from '../../api/casework/links.ts';

export type Relation = 'parent' | 'child' | 'mergedInto' | 'merged' | 'near' | TicketLinks['links'][number]['kind'];

/** A ticket that is related to this one, once, by how it is related most closely, with what can be done about it. */
export interface RelatedTicket {
  ticket: Linked;
  relation: Relation;
  /** The merge it came in by, where that can be taken apart. */
  mergeId: string | null;
  /** It can end in this one. */
  mergeable: Mergeable | null;
  /** This one can be put under it. */
  mayBeParent: boolean;
}

/** All of them, each once: what it belongs to first, what else could be joined last. Pure. */
export function relatedTickets(links: TicketLinks): RelatedTicket[] {
  const { parent, mergedInto, children, merges, mayMergeWith, mayGoUnder } = links;
  const all = [
    ...some('parent', parent === null ? [] : [parent]),
    ...some('mergedInto', mergedInto === null ? [] : [mergedInto]),
    ...links.links.flatMap(({ kind, ticket }) => some(kind, [ticket])),
    ...some('child', children),
    ...merges.flatMap(({ id, canBeUndone, tickets }) => some('merged', tickets, canBeUndone ? id : null)),
    ...some('near', [...mayGoUnder, ...mayMergeWith]),
  ];
  const once = new Map(all.toReversed().map((one) => [one.ticket.id, one]));
  return all
    .filter((one) => once.get(one.ticket.id) === one)
    .map((one) => ({
      ...one,
      mergeable: mayMergeWith.find(({ id }) => id === one.ticket.id) ?? null,
      mayBeParent: mayGoUnder.some(({ id }) => id === one.ticket.id),
    }));
}

function some(relation: Relation, tickets: readonly Linked[], mergeId: string | null = null) {
  return tickets.map((ticket) => ({ ticket, relation, mergeId }));
}
