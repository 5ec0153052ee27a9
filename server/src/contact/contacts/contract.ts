import { Type, type Static } from 'typebox';
import { component, Id, InBoth, Instant, nullable, Person, shape, Words } from '../../platform/contract-parts.ts';
import { carried, waysIn } from '../channels/index.ts';
import { Party } from './parties/party-contract.ts';

export const WayIn = Type.Enum(waysIn, component('WayIn'));

export const Matter = shape('ContactMatter', {
  id: Id,
  type: Type.String({ description: 'A type of the policy: billing.roaming' }),
  contacts: Type.Integer({ description: 'Contacts the customer began on it, this one included' }),
});

export const ContactSummary = shape('ContactSummary', {
  id: Id,
  customerId: nullable(Type.String({ format: 'uuid', description: 'Whose it is, once that is known' })),
  customerName: nullable(Type.String({ description: 'Masked' })),
  customerLevel: nullable(Type.String()),
  standing: Party.properties.standing,
  address: Party.properties.address,
  wayIn: WayIn,
  state: Type.String({ description: 'waiting, ringing, returned, active, wrap-up, closed' }),
  matterType: nullable(Type.String()),
  arrivedAt: Instant,
  answeredAt: nullable(Instant),
  unread: Type.Integer({ description: 'Messages that came in and nobody has read' }),
  awaitsSince: nullable(
    Type.String({
      format: 'date-time',
      description: 'Since when the customer waits for an answer in writing; null: for none',
    }),
  ),
});
export type ContactSummary = Static<typeof ContactSummary>;

export const TimelineEntry = shape('TimelineEntry', {
  id: Type.Integer(),
  at: Instant,
  by: nullable(InBoth),
  kind: Type.String({ description: 'What happened: arrived, answered, matter-named, decided, acted …' }),
  detail: Type.Record(Type.String(), Type.Unknown()),
});

export const Contact = shape('Contact', {
  ...ContactSummary.properties,
  openingWords: nullable(InBoth),
  matter: nullable(Matter),
  handler: nullable(InBoth),
  carries: Type.Array(Type.Enum(carried), {
    description: 'What its channel carries to the customer; empty: nothing in writing',
  }),
  parties: Type.Array(Party, {
    description: 'All who took part, in the order in which they joined; the last who has not parted is there',
  }),
  mine: Type.Boolean({ description: 'You are handling it' }),
  joined: Type.Array(Person, { description: 'Leads who are in the conversation beside its handler' }),
  iJoined: Type.Boolean({ description: 'You are one of them' }),
  endedAt: nullable(Instant),
  closedAt: nullable(Instant),
  timeline: Type.Array(TimelineEntry),
});
export type Contact = Static<typeof Contact>;

export const LeftContact = shape('LeftContact', {
  id: Id,
  wayIn: WayIn,
  state: Type.String({ description: 'active, wrap-up' }),
  live: Type.Boolean({ description: 'The customer is there and waits' }),
  handler: InBoth,
  disabled: Type.Boolean({ description: 'The handler signs in no more' }),
  seenAt: nullable(Type.String({ format: 'date-time', description: 'When the handler was last heard of' })),
  goesBackAt: nullable(
    Type.String({
      format: 'date-time',
      description: 'Unless its handler is back by then, a chat goes back to its queue; null: it waits to be taken over',
    }),
  ),
  arrivedAt: Instant,
});

export const PastContact = shape('PastContact', {
  id: Id,
  wayIn: WayIn,
  state: Type.String(),
  matterType: nullable(Type.String()),
  arrivedAt: Instant,
  sameMatter: Type.Boolean(),
});
export type PastContact = Static<typeof PastContact>;

/** A page of what is past: those before the last that is known. */
export const PastQuery = Type.Object({
  before: Type.Optional(Type.String({ format: 'uuid', description: 'The last that is known' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: '100 unless told' })),
});
export const HistoryQuery = Type.Object({
  ...PastQuery.properties,
  contactId: Type.Optional(Type.String({ format: 'uuid', description: 'Left out of them' })),
});

export const NameMatter = shape(
  'NameMatter',
  {
    type: Type.String({ minLength: 1, maxLength: 100 }),
    separate: Type.Optional(
      Type.Boolean({ description: 'True: not the same matter as before, though of the same type' }),
    ),
  },
  { additionalProperties: false },
);

export const Note = shape('NoteContact', { text: Words }, { additionalProperties: false });

export const TakeOver = shape(
  'TakeOverContact',
  {
    /** Needed while its handler is there. */
    reason: Type.Optional(Words),
  },
  { additionalProperties: false },
);

export const LetIn = shape(
  'LetIn',
  {
    wayIn: WayIn,
    phone: Type.Optional(
      Type.String({
        minLength: 3,
        maxLength: 40,
        description: 'In any usual notation; without one, somebody nobody knows comes in',
      }),
    ),
    claims: Type.Optional(Type.String({ format: 'uuid', description: 'The customer they say they are' })),
    words: Type.Optional(Words),
  },
  { additionalProperties: false },
);
