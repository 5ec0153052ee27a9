import { type TSchema, Type } from 'typebox';
import { shape } from '../../../platform/contract-parts.ts';
import { Base64, Given, Instant, LONGEST_WORDS, Quantity, Status } from './shapes-v4.ts';

const open = { additionalProperties: true } as const;
const Short = Type.String({ maxLength: 300 });
const Uri = Type.String({ maxLength: 2000 });
const Id = Type.String({ minLength: 1, maxLength: 200 });
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const list = <T extends TSchema>(items: T) => Type.Optional(Type.Array(items, { maxItems: 50 }));

/** Version 5 has a type in every object. */
const meta = {
  '@type': Type.String({ minLength: 1, maxLength: 100 }),
  '@baseType': maybe(Short),
  '@schemaLocation': maybe(Uri),
};
const reference = { id: Id, href: maybe(Uri), name: maybe(Short), '@referredType': maybe(Short), ...meta };

const NoteV5 = shape(
  'TmfNoteV5',
  {
    id: maybe(Id),
    author: maybe(Short),
    date: maybe(Instant),
    text: maybe(Given),
    ...meta,
  },
  open,
);
const ReferenceV5 = shape('TmfReferenceV5', reference, open);
const PartyV5 = shape('TmfPartyV5', { role: Short, partyOrPartyRole: maybe(ReferenceV5), ...meta }, open);
const EntityV5 = shape('TmfEntityV5', { role: Short, entity: ReferenceV5, ...meta }, open);
const IdentifierV5 = shape(
  'TmfIdentifierV5',
  { id: Id, owner: maybe(Short), externalIdentifierType: maybe(Short), ...meta },
  open,
);
const AttachmentV5 = Type.Union([
  Type.Object(
    {
      ...meta,
      '@type': Type.Literal('Attachment'),
      id: maybe(Id),
      href: maybe(Uri),
      name: maybe(Short),
      description: maybe(Short),
      url: maybe(Uri),
      content: maybe(Base64),
      attachmentType: Short,
      mimeType: Short,
    },
    open,
  ),
  Type.Object(
    {
      ...reference,
      '@type': Type.Literal('AttachmentRef'),
      description: maybe(Short),
      url: maybe(Uri),
      content: maybe(Base64),
    },
    open,
  ),
]);
const RelationshipV5 = shape('TmfRelationshipV5', { ...reference, relationshipType: Short }, open);
const CharacteristicV5 = shape(
  'TmfCharacteristicV5',
  { id: maybe(Id), name: maybe(Short), valueType: maybe(Short), ...meta },
  open,
);
const StatusChangeV5 = shape(
  'TmfStatusChangeV5',
  { status: maybe(Status), statusChangeDate: maybe(Instant), statusChangeReason: maybe(Type.String()), ...meta },
  open,
);

const givable = {
  name: maybe(Short),
  externalIdentifier: list(IdentifierV5),
  priority: maybe(Short),
  requestedResolutionDate: maybe(Instant),
  expectedResolutionDate: maybe(Instant),
  resolutionDate: maybe(Instant),
  status: maybe(Status),
  statusChangeReason: maybe(Type.String({ maxLength: LONGEST_WORDS })),
  attachment: list(AttachmentV5),
  channel: maybe(ReferenceV5),
  note: list(NoteV5),
  relatedEntity: list(EntityV5),
  relatedParty: list(PartyV5),
  troubleTicketRelationship: list(RelationshipV5),
  troubleTicketCharacteristic: list(CharacteristicV5),
  troubleTicketSpecification: maybe(shape('TmfSpecificationRefV5', { ...reference, version: maybe(Short) }, open)),
  ...meta,
};

/** What a reply shows, where the standard asks for less than of what is given. */
const shown = {
  attachment: maybe(
    Type.Array(
      shape(
        'TmfAttachmentShownV5',
        {
          id: maybe(Id),
          href: maybe(Uri),
          name: maybe(Short),
          description: maybe(Short),
          url: maybe(Uri),
          attachmentType: maybe(Short),
          mimeType: maybe(Short),
          size: maybe(Quantity),
          '@referredType': maybe(Short),
          ...meta,
        },
        open,
      ),
    ),
  ),
  externalIdentifier: maybe(
    Type.Array(
      shape(
        'TmfIdentifierShownV5',
        { id: maybe(Id), owner: maybe(Short), externalIdentifierType: maybe(Short), ...meta },
        open,
      ),
    ),
  ),
  note: maybe(Type.Array(NoteV5)),
  relatedEntity: maybe(
    Type.Array(shape('TmfEntityShownV5', { role: maybe(Short), entity: maybe(ReferenceV5), ...meta }, open)),
  ),
  relatedParty: maybe(
    Type.Array(shape('TmfPartyShownV5', { role: maybe(Short), partyOrPartyRole: maybe(ReferenceV5), ...meta }, open)),
  ),
  troubleTicketRelationship: maybe(
    Type.Array(shape('TmfRelationshipShownV5', { ...reference, relationshipType: maybe(Short) }, open)),
  ),
};

/** TMF621 v5, TroubleTicket_FVO. */
export const CreateV5 = shape(
  'CreateTroubleTicketV5',
  {
    description: Given,
    severity: Type.String({ minLength: 1, maxLength: 100 }),
    ticketType: Id,
    ...givable,
  },
  open,
);

export const TicketV5 = shape(
  'TroubleTicketV5',
  {
    id: Id,
    href: Uri,
    description: maybe(Type.String()),
    severity: maybe(Type.String()),
    ticketType: maybe(Type.String()),
    ...givable,
    ...shown,
    creationDate: maybe(Instant),
    lastUpdate: maybe(Instant),
    statusChangeDate: maybe(Instant),
    statusChangeHistory: maybe(Type.Array(StatusChangeV5)),
  },
  open,
);

export const ErrorV5 = shape(
  'TmfErrorV5',
  {
    '@type': Type.String(),
    code: Type.String(),
    reason: Type.String(),
    message: maybe(Type.String()),
    status: maybe(Type.String()),
  },
  { description: 'Refused' },
);
