import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, Named, nullable, Person, shape, Words } from '../../platform/contract-parts.ts';
import { Notice } from '../../foundation/notices/index.ts';
import { outcomes } from '../tickets/index.ts';

const closed = { additionalProperties: false } as const;
const Key = Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' });
const Name = Type.String({ minLength: 1, maxLength: 60 });
const AreaOfTickets = {
  cityId: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'The whole province without' })),
  placeWords: Type.Array(Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }), {
    maxItems: 30,
    description: 'Any of them in the place that the customer told; none: the whole city or province',
  }),
  kinds: Type.Array(Name, { minItems: 1, maxItems: 10, description: 'Kinds of ticket that attach: complaint, fault' }),
  categories: Type.Array(Name, { minItems: 1, maxItems: 20 }),
  since: Instant,
};
const Area = {
  ...AreaOfTickets,
  words: Words,
  expectedAt: Type.Optional(Type.String({ format: 'date-time', description: 'When it is expected to be over' })),
};

export const OpenMassFault = shape(
  'OpenMassFault',
  {
    key: Key,
    summary: Words,
    category: Name,
    province: Type.Optional(Type.String({ maxLength: 40, description: 'For the group’s people' })),
    ...Area,
    alertId: Type.Optional(Id),
  },
  closed,
);
export type OpenMassFault = Static<typeof OpenMassFault>;

export const PreviewMassFault = shape(
  'PreviewMassFault',
  {
    province: Type.Optional(Type.String({ maxLength: 40, description: 'For the group’s people' })),
    ...AreaOfTickets,
  },
  closed,
);
export type PreviewMassFault = Static<typeof PreviewMassFault>;

export const MassFaultPreview = shape('MassFaultPreview', {
  attaches: Type.Integer({ description: 'Open tickets that would go under it as it is opened' }),
  offered: Type.Integer({ description: 'Open tickets that somebody would have to look at' }),
});

export const ChangeMassFault = shape(
  'ChangeMassFault',
  { version: Type.Integer({ minimum: 1, description: 'As you saw it' }), ...Area },
  closed,
);
export type ChangeMassFault = Static<typeof ChangeMassFault>;

export const AttachToFault = shape(
  'AttachToMassFault',
  { tickets: Type.Array(Id, { minItems: 1, maxItems: 200 }) },
  closed,
);
export const Attached = shape('AttachedToMassFault', {
  attached: Type.Integer(),
  left: Type.Integer({ description: 'Ended, attached elsewhere, or not of this province in between' }),
});
export const DetachFromFault = shape('DetachFromMassFault', { ticketId: Id, reason: Words }, closed);
export const ReplyToAll = shape('ReplyToMassFault', { key: Key, reply: Words, outcome: Type.Enum(outcomes) }, closed);
export type ReplyToAll = Static<typeof ReplyToAll>;
export const JoinFault = shape('JoinMassFault', { key: Key, contactId: Id, summary: Words }, closed);
export type JoinFault = Static<typeof JoinFault>;

export const LeftOut = Type.Array(Type.Object({ ticketId: Id, number: Type.String() }), {
  description: 'Their life leads to no reply from where they stand',
});

const MassReply = shape('MassReply', {
  words: Type.String(),
  by: InBoth,
  begunAt: Instant,
  endedAt: nullable(Instant),
  total: Type.Integer(),
  done: Type.Integer(),
  told: Type.Integer({ description: 'Whom the reply is to be told to, or was' }),
  untold: Type.Integer({ description: 'Those of them who were not told yet; their tickets are replied to and open' }),
  leftOut: LeftOut,
});

/** What people do about an outage: it was opened, another area or other words, tickets in or out, replied to, a customer told. */
export const deeds = ['opened', 'changed', 'attached', 'detached', 'replied', 'told', 'untold'] as const;

export const faultStates = ['open', 'replying', 'over'] as const;
export type FaultState = (typeof faultStates)[number];

export const MassFault = shape('MassFault', {
  id: Id,
  number: Type.String(),
  summary: Type.String(),
  category: Type.String(),
  stage: Type.String(),
  provinceId: Type.String(),
  city: nullable(Named),
  placeWords: Type.Array(Type.String()),
  kinds: Type.Array(Type.String()),
  categories: Type.Array(Type.String()),
  since: Instant,
  words: Type.String({ description: 'What agents say' }),
  expectedAt: nullable(Instant),
  state: Type.Enum(faultStates),
  version: Type.Integer(),
  open: Type.Integer({
    description: 'Tickets attached that wait for the reply, or for their customer to be told of it',
  }),
  toBeTold: Type.Integer({ description: 'Customers of these tickets: whom a reply would have to be told to' }),
  ended: Type.Integer(),
  reply: nullable(MassReply),
  latest: nullable(
    Type.Object(
      { what: Type.Enum(deeds), by: Person, at: Instant, count: Type.Integer() },
      { description: 'What somebody did about it last, and of how many tickets or customers' },
    ),
  ),
});
export type MassFault = Static<typeof MassFault>;

export const KnownOnCall = shape(
  'KnownOnCall',
  { outages: Type.Array(MassFault), notices: Type.Array(Notice) },
  { description: 'A notice that goes with an outage has its id: the two are shown as one' },
);
export type KnownOnCall = Static<typeof KnownOnCall>;

export const MassFaultQuery = Type.Object({
  state: Type.Optional(Type.Enum(['going-on', 'over'])),
});
export const KnownFaultQuery = Type.Object({ contactId: Id });

export const FaultTicket = shape('MassFaultTicket', {
  id: Id,
  number: Type.String(),
  kind: Type.String(),
  category: Type.String(),
  stage: Type.String(),
  stageName: InBoth,
  state: Type.Enum(['open', 'closed']),
  summary: Type.String(),
  place: nullable(Type.String()),
  customerName: nullable(Type.String({ description: 'Masked' })),
  raisedAt: Instant,
});
export type FaultTicket = Static<typeof FaultTicket>;
export const FaultTicketQuery = Type.Object({ after: Type.Optional(Id) });
