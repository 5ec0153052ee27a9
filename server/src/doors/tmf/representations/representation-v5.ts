import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import type { AttachmentGiven, Reference, TicketView, Wanted } from './given.ts';
import { severityOf, withoutCustomerName } from './read-terms.ts';
import { CreateV5, ErrorV5, TicketV5 } from './shapes-v5.ts';
import {
  type AttachmentShown,
  attachmentsOf,
  filesIn,
  messageOf,
  partyRoles,
  type Representation,
  without,
} from './representation.ts';
import { channelOf, partiesOf, relationshipsOf, resolvedAt, toAttachment, toReference } from './representation-v4.ts';

const base = '/tmf-api/troubleTicket/v5';
type Body = Static<typeof CreateV5>;

/** TMF621 as of v5.0.1. */
export const representationV5: Representation = {
  version: 'v5',
  base,
  shapes: { create: CreateV5, ticket: TicketV5, error: ErrorV5 },
  always: ['@type', 'id', 'href'],
  ours: ['id', 'href', 'creationDate', 'lastUpdate', 'statusChangeHistory', 'statusChangeDate'],
  lists: [
    'note',
    'attachment',
    'relatedParty',
    'relatedEntity',
    'externalIdentifier',
    'troubleTicketRelationship',
    'troubleTicketCharacteristic',
  ],
  patchForms: ['application/merge-patch+json', 'application/json-patch+json', 'application/json-patch-query+json'],
  present,
  read: (body) => read(Value.Parse(CreateV5, body)),
  presentError: (refusal) => ({
    '@type': 'Error',
    code: refusal.code,
    reason: refusal.message,
    message: messageOf(refusal),
    status: String(refusal.status),
  }),
  presentEvent: ({ id, type, at, ticket, ticketId, number }) => ({
    '@type': type,
    '@baseType': 'Event',
    eventId: id,
    eventTime: at,
    eventType: type,
    correlationId: ticketId,
    domain: 'troubleTicket',
    title: type,
    description: number,
    timeOccurred: at,
    event: { troubleTicket: ticket },
  }),
};

function present(view: TicketView): Record<string, unknown> {
  const { given, statusChanges } = view;
  const latest = statusChanges.at(-1);
  const channel = channelOf(view);
  return without({
    '@type': 'TroubleTicket',
    id: view.id,
    href: `${base}/troubleTicket/${view.id}`,
    name: given.name ?? view.number,
    description: view.description,
    severity: view.severity,
    ticketType: given.ticketType ?? view.kind,
    priority: given.priority,
    status: view.status,
    statusChangeDate: latest?.at,
    statusChangeReason: latest?.reason,
    statusChangeHistory: statusChanges.map(({ status, at, reason }) =>
      without({ '@type': 'StatusChange', status, statusChangeDate: at, statusChangeReason: reason }),
    ),
    creationDate: view.raisedAt,
    lastUpdate: view.changedAt,
    requestedResolutionDate: given.requestedResolutionDate,
    expectedResolutionDate: view.expectedAt,
    resolutionDate: resolvedAt(view),
    externalIdentifier: identifiersOf(view),
    channel: channel && presentReference('ChannelRef', channel),
    note: view.notes.map(({ id, at, author, text }) => ({ '@type': 'Note', id, date: at, author, text })),
    attachment: attachmentsOf(base, view).map(presentAttachment),
    relatedParty: partiesOf(view).map(presentParty),
    relatedEntity: given.entities.map(presentEntity),
    troubleTicketRelationship: relationshipsOf(view).map(({ id, href, name, type }) =>
      without({
        '@type': 'TroubleTicketRelationship',
        id,
        href: href ?? `${base}/troubleTicket/${id}`,
        name,
        relationshipType: type ?? 'related',
      }),
    ),
    troubleTicketCharacteristic: given.characteristics,
    troubleTicketSpecification: {
      '@type': 'TroubleTicketSpecificationRef',
      id: view.kind,
      href: `${base}/troubleTicketSpecification/${view.kind}`,
      version: String(view.kindVersion),
      '@referredType': 'TroubleTicketSpecification',
    },
  });
}

function identifiersOf({ given, externalId }: TicketView) {
  const all =
    given.identifiers.length > 0 || externalId === null
      ? given.identifiers
      : [{ id: externalId, owner: null, type: null }];
  return all.map(({ id, owner, type }) =>
    without({ '@type': 'ExternalIdentifier', id, owner, externalIdentifierType: type }),
  );
}

function presentReference(type: string, { id, href, name, referredType }: Reference) {
  return without({ '@type': type, id, href, name, '@referredType': referredType });
}

function presentParty(party: Reference) {
  const type = partyRoles.some((one) => one === party.referredType) ? 'PartyRoleRef' : 'PartyRef';
  return {
    '@type': 'RelatedPartyRefOrPartyRoleRef',
    role: party.role ?? 'related',
    partyOrPartyRole: presentReference(type, party),
  };
}

function presentEntity(entity: Reference) {
  return { '@type': 'RelatedEntity', role: entity.role ?? 'related', entity: presentReference('EntityRef', entity) };
}

/** A reference where the other system has the file as a thing of its own, else the file itself, by its address. */
function presentAttachment({ referredType, attachmentType, mimeType, ...file }: AttachmentShown) {
  if (file.id !== null && referredType !== null)
    return without({ '@type': 'AttachmentRef', ...file, '@referredType': referredType });
  const types = { attachmentType: attachmentType ?? 'file', mimeType: mimeType ?? 'application/octet-stream' };
  return without({ '@type': 'Attachment', ...file, ...types });
}

function read(body: Body): Wanted {
  const given = {
    name: body.name ?? null,
    ticketType: body.ticketType,
    severity: body.severity,
    severityAs: severityOf(body.severity),
    priority: body.priority ?? null,
    requestedResolutionDate: body.requestedResolutionDate ?? null,
    channel: body.channel ? { ...toReference(body.channel), role: null } : null,
    identifiers: (body.externalIdentifier ?? []).map(({ id, owner, externalIdentifierType }) => ({
      id,
      owner: owner ?? null,
      type: externalIdentifierType ?? null,
    })),
    parties: (body.relatedParty ?? []).flatMap(({ role, partyOrPartyRole }) =>
      partyOrPartyRole ? [withoutCustomerName({ ...toReference(partyOrPartyRole), role })] : [],
    ),
    entities: (body.relatedEntity ?? []).map(({ role, entity }) => ({ ...toReference(entity), role })),
    attachments: (body.attachment ?? []).map(readAttachment),
    relationships: (body.troubleTicketRelationship ?? []).map(({ id, href, name, relationshipType }) => ({
      id,
      href: href ?? null,
      name: name ?? null,
      type: relationshipType,
    })),
    characteristics: body.troubleTicketCharacteristic ?? [],
  };
  return {
    description: body.description,
    status: body.status ?? null,
    statusChangeReason: body.statusChangeReason ?? null,
    notes: (body.note ?? []).flatMap(({ id, author, text }) =>
      text === undefined ? [] : [{ id: id ?? null, author: author ?? null, text }],
    ),
    files: filesIn(body.attachment ?? []),
    specification: body.troubleTicketSpecification?.id ?? null,
    given,
  };
}

function readAttachment(file: NonNullable<Body['attachment']>[number]): AttachmentGiven {
  const one = toAttachment(file);
  return file['@type'] === 'AttachmentRef' ? { ...one, referredType: one.referredType ?? 'Attachment' } : one;
}
