import { type TSchema, Type } from 'typebox';
import { component, shape } from '../../../platform/contract-parts.ts';

const open = { additionalProperties: true } as const;
const Text = Type.String({ minLength: 1, maxLength: 2000 });
const Short = Type.String({ maxLength: 300 });
const Uri = Type.String({ maxLength: 2000 });
const Date = Type.String({ format: 'date-time' });
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
    date: maybe(Date),
    text: maybe(Type.String({ minLength: 1, maxLength: 2000 })),
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
const RelationshipV4 = shape(
  'TmfRelationshipV4',
  { id: maybe(Id), href: maybe(Uri), name: maybe(Short), relationshipType: maybe(Short), ...meta },
  open,
);
const StatusChangeV4 = shape(
  'TmfStatusChangeV4',
  { status: maybe(Short), changeDate: maybe(Date), changeReason: maybe(Type.String()), ...meta },
  open,
);

export const Status = Type.Enum(
  ['acknowledged', 'rejected', 'pending', 'held', 'inProgress', 'cancelled', 'closed', 'resolved'],
  component('TmfStatus'),
);

const givable = {
  name: maybe(Short),
  externalId: maybe(Type.String({ minLength: 1, maxLength: 200 })),
  priority: maybe(Short),
  requestedResolutionDate: maybe(Date),
  expectedResolutionDate: maybe(Date),
  resolutionDate: maybe(Date),
  status: maybe(Status),
  statusChangeReason: maybe(Type.String({ maxLength: 2000 })),
  attachment: list(AttachmentV4),
  channel: maybe(ChannelV4),
  note: list(NoteV4),
  relatedEntity: list(EntityV4),
  relatedParty: list(PartyV4),
  troubleTicketRelationship: list(RelationshipV4),
  ...meta,
};

const mandatory = { description: Text, severity: Type.String({ minLength: 1, maxLength: 100 }), ticketType: Id };

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
    creationDate: maybe(Date),
    lastUpdate: maybe(Date),
    statusChangeDate: maybe(Date),
    statusChange: maybe(Type.Array(StatusChangeV4)),
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
