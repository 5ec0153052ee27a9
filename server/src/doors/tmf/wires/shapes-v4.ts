import { type TSchema, Type } from 'typebox';

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

export const NoteV4 = Type.Object(
  {
    id: maybe(Id),
    author: maybe(Short),
    date: maybe(Date),
    text: maybe(Type.String({ minLength: 1, maxLength: 2000 })),
    ...meta,
  },
  open,
);
const ChannelV4 = Type.Object({ id: Id, ...named }, open);
const PartyV4 = Type.Object(
  { id: Id, role: maybe(Short), ...named, '@referredType': Type.String({ maxLength: 100 }) },
  open,
);
const EntityV4 = Type.Object({ id: Id, ...named, role: Short, '@referredType': Type.String({ maxLength: 100 }) }, open);
const AttachmentV4 = Type.Object(
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
const RelationshipV4 = Type.Object(
  { id: maybe(Id), href: maybe(Uri), name: maybe(Short), relationshipType: maybe(Short), ...meta },
  open,
);
const StatusChangeV4 = Type.Object(
  { status: maybe(Short), changeDate: maybe(Date), changeReason: maybe(Type.String()), ...meta },
  open,
);

export const Status = Type.Enum([
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'closed',
  'resolved',
]);

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
export const CreateV4 = Type.Object({ ...mandatory, ...givable }, open);

/** The shapes of a change are judged on the whole ticket that it leads to. */
export const MergePatch = Type.Record(Type.String(), Type.Unknown(), { description: 'A JSON merge patch (RFC 7396)' });

/** With `fields`, only what was asked for. */
export const TicketV4 = Type.Object(
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

export const ErrorV4 = Type.Object(
  {
    code: Type.String(),
    reason: Type.String(),
    message: maybe(Type.String()),
    status: maybe(Type.String()),
    '@type': maybe(Type.String()),
  },
  { description: 'Refused' },
);
