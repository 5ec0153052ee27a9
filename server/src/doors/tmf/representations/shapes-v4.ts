import { type TSchema, Type } from 'typebox';
import { component, shape } from '../../../platform/contract-parts.ts';

const open = { additionalProperties: true } as const;
/** Of a description, a note or a reason of another system. */
export const LONGEST_WORDS = 10_000;
export const Given = Type.String({ minLength: 1, maxLength: LONGEST_WORDS });
/** What other systems write as an instant, as far as every calendar has it. */
export const Instant = Type.String({
  format: 'date-time',
  pattern:
    '^(?!0000)[0-9-]{10}[Tt][0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{1,9})?(?:[Zz]|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$',
});
const Short = Type.String({ maxLength: 300 });
const Uri = Type.String({ maxLength: 2000 });
export const Base64 = Type.String({
  description: 'A JPEG, PNG, WebP or PDF file of at most 5 MB, in base64; answered by its address instead',
});
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const list = <T extends TSchema>(items: T) => Type.Optional(Type.Array(items, { maxItems: 50 }));

const meta = { '@type': maybe(Short), '@baseType': maybe(Short), '@schemaLocation': maybe(Uri) };
const named = { href: maybe(Uri), name: maybe(Short), '@referredType': maybe(Short), ...meta };
const Id = Type.String({ minLength: 1, maxLength: 200 });

export const NoteV4 = shape(
  'TmfNoteV4',
  {
    id: maybe(Id),
    author: maybe(Short),
    date: maybe(Instant),
    text: maybe(Given),
    ...meta,
  },
  open,
);
const ChannelV4 = shape('TmfChannelV4', { id: Id, ...named }, open);
const PartyV4 = shape(
  'TmfPartyV4',
  { id: Id, role: maybe(Short), ...named, '@referredType': Type.String({ maxLength: 100 }) },
  open,
);
const EntityV4 = shape(
  'TmfEntityV4',
  { id: Id, ...named, role: Short, '@referredType': Type.String({ maxLength: 100 }) },
  open,
);
const AttachmentV4 = shape(
  'TmfAttachmentV4',
  {
    id: maybe(Id),
    ...named,
    attachmentType: maybe(Short),
    description: maybe(Short),
    mimeType: maybe(Short),
    url: maybe(Uri),
    content: maybe(Base64),
  },
  open,
);
/** How much there is of a file. */
export const Quantity = shape('TmfQuantity', { amount: maybe(Type.Number()), units: maybe(Type.String()) });
const AttachmentShownV4 = shape(
  'TmfAttachmentShownV4',
  {
    id: maybe(Id),
    ...named,
    attachmentType: maybe(Short),
    description: maybe(Short),
    mimeType: maybe(Short),
    url: maybe(Uri),
    size: maybe(Quantity),
  },
  open,
);
const RelationshipV4 = shape(
  'TmfRelationshipV4',
  { id: maybe(Id), href: maybe(Uri), name: maybe(Short), relationshipType: maybe(Short), ...meta },
  open,
);
const StatusChangeV4 = shape(
  'TmfStatusChangeV4',
  { status: maybe(Short), changeDate: maybe(Instant), changeReason: maybe(Type.String()), ...meta },
  open,
);

export const statusWords = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'closed',
  'resolved',
] as const;
export const Status = Type.Enum(statusWords, component('TmfStatus'));

const givable = {
  name: maybe(Short),
  externalId: maybe(Type.String({ minLength: 1, maxLength: 200 })),
  priority: maybe(Short),
  requestedResolutionDate: maybe(Instant),
  expectedResolutionDate: maybe(Instant),
  resolutionDate: maybe(Instant),
  status: maybe(Status),
  statusChangeReason: maybe(Type.String({ maxLength: LONGEST_WORDS })),
  attachment: list(AttachmentV4),
  channel: maybe(ChannelV4),
  note: list(NoteV4),
  relatedEntity: list(EntityV4),
  relatedParty: list(PartyV4),
  troubleTicketRelationship: list(RelationshipV4),
  ...meta,
};

const mandatory = { description: Given, severity: Type.String({ minLength: 1, maxLength: 100 }), ticketType: Id };

/** What a client may give of a ticket; what the server alone sets is read over. TMF621 v4, TroubleTicket_Create. */
export const CreateV4 = shape('CreateTroubleTicketV4', { ...mandatory, ...givable }, open);

/** The shapes of a change are judged on the whole ticket that it leads to. */
export const MergePatch = Type.Record(Type.String(), Type.Unknown(), { description: 'A JSON merge patch (RFC 7396)' });

/** With `fields`, only what was asked for. */
export const TicketV4 = shape(
  'TroubleTicketV4',
  {
    id: maybe(Id),
    href: maybe(Uri),
    description: maybe(Type.String()),
    severity: maybe(Type.String()),
    ticketType: maybe(Type.String()),
    ...givable,
    creationDate: maybe(Instant),
    lastUpdate: maybe(Instant),
    statusChangeDate: maybe(Instant),
    statusChange: maybe(Type.Array(StatusChangeV4)),
    attachment: maybe(Type.Array(AttachmentShownV4)),
    note: maybe(Type.Array(NoteV4)),
  },
  open,
);

export const ErrorV4 = shape(
  'TmfErrorV4',
  {
    code: Type.String(),
    reason: Type.String(),
    message: maybe(Type.String()),
    status: maybe(Type.String()),
    '@type': maybe(Type.String()),
  },
  { description: 'Refused' },
);
