import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;
const Key = Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' });
const Seen = { id: Id, version: Type.Optional(Type.Integer({ minimum: 1, description: 'As you saw it' })) };

export const MergeTickets = shape(
  'MergeTickets',
  {
    key: Key,
    version: Type.Optional(Type.Integer({ minimum: 1, description: 'The one that stays, as you saw it' })),
    tickets: Type.Array(Type.Object(Seen, closed), { minItems: 1, maxItems: 20, description: 'They end in this one' }),
  },
  closed,
);
export type MergeTickets = Static<typeof MergeTickets>;

export const TakeApart = shape('TakeTicketsApart', { mergeId: Id }, closed);

export const SplitTicket = shape(
  'SplitTicket',
  {
    key: Key,
    version: Type.Optional(Type.Integer({ minimum: 1 })),
    kind: Type.String({ maxLength: 60 }),
    category: Type.String({ maxLength: 60 }),
    summary: Words,
  },
  closed,
);
export type SplitTicket = Static<typeof SplitTicket>;

export const AttachTicket = shape(
  'AttachTicket',
  { parentId: Id, version: Type.Optional(Type.Integer({ minimum: 1 })) },
  closed,
);
export const DetachTicket = shape('DetachTicket', { reason: Words }, closed);

const Linked = shape('LinkedTicket', {
  id: Id,
  number: Type.String(),
  kind: Type.String(),
  category: Type.String(),
  summary: Type.String(),
  stage: Type.String(),
  stageName: InBoth,
  state: Type.Enum(['open', 'closed']),
  raisedAt: Instant,
});
export type Linked = Static<typeof Linked>;

const Mergeable = shape('MergeableTicket', {
  ...Linked.properties,
  to: InBoth,
  promises: Type.Integer({ description: 'Not kept yet: they go along' }),
  dueAt: nullable(Type.String({ format: 'date-time', description: 'Its next deadline, which goes along' })),
});
export type Mergeable = Static<typeof Mergeable>;

export const TicketLinks = shape('TicketLinks', {
  parent: nullable(Linked),
  mergedInto: nullable(Linked),
  children: Type.Array(Linked, { description: 'Those that wait first; at most 200, the counts tell all' }),
  open: Type.Integer(),
  ended: Type.Integer(),
  merges: Type.Array(
    Type.Object({
      id: Id,
      at: Instant,
      by: nullable(InBoth),
      tickets: Type.Array(Linked),
      canBeUndone: Type.Boolean({ description: 'Nothing happened to any of them since' }),
    }),
  ),
  links: Type.Array(
    Type.Object({
      kind: Type.Enum(['split-from', 'split-off', 'escalates', 'escalated-as']),
      ticket: Linked,
    }),
  ),
  mayMergeWith: Type.Array(Mergeable, {
    description:
      'Open tickets of the same customer, or on the same matter, that can end in this one now; with what becomes of each',
  }),
  mayGoUnder: Type.Array(Linked, { description: 'Those of them that it can be put under' }),
});
export type TicketLinks = Static<typeof TicketLinks>;
