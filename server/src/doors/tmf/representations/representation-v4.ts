import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import type { AttachmentGiven, Reference, TicketView, Wanted } from './given.ts';
import { severityOf, withoutCustomerName } from './read-terms.ts';
import { CreateV4, ErrorV4, TicketV4 } from './shapes-v4.ts';
import { attachmentsOf, filesIn, messageOf, type Representation, textOrNull, without } from './representation.ts';

const base = '/tmf-api/troubleTicket/v4';
type Body = Static<typeof CreateV4>;

/** TMF621 as of v4.0.0. */
export const representationV4: Representation = {
  version: 'v4',
  base,
  shapes: { create: CreateV4, ticket: TicketV4, error: ErrorV4 },
  always: [],
  ours: ['id', 'href', 'creationDate', 'lastUpdate', 'statusChange', 'statusChangeDate'],
  lists: ['note', 'attachment', 'relatedParty', 'relatedEntity', 'troubleTicketRelationship'],
  patchForms: ['application/merge-patch+json'],
  present,
  read: (body) => read(Value.Parse(CreateV4, body)),
  presentError: (refusal) => ({
    code: refusal.code,
    reason: refusal.message,
    message: messageOf(refusal),
    status: String(refusal.status),
  }),
  presentEvent: ({ id, type, at, ticket, ticketId, number }) => ({
    eventId: id,
    eventTime: at,
    eventType: type,
    correlationId: ticketId,
    domain: 'troubleTicket',
    title: type,
    description: number,
    timeOcurred: at,
    event: { troubleTicket: ticket },
  }),
};

function present(view: TicketView): Record<string, unknown> {
  const { given, statusChanges } = view;
  const latest = statusChanges.at(-1);
  return without({
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
    statusChange: statusChanges.map(({ status, at, reason }) =>
      without({ status, changeDate: at, changeReason: reason }),
    ),
    creationDate: view.raisedAt,
    lastUpdate: view.changedAt,
    requestedResolutionDate: given.requestedResolutionDate,
    expectedResolutionDate: view.expectedAt,
    resolutionDate: resolvedAt(view),
    externalId: view.externalId,
    channel: presentChannel(view),
    note: view.notes.map(({ id, at, author, text }) => ({ id, date: at, author, text })),
    attachment: attachmentsOf(base, view).map(({ referredType, ...file }) =>
      without({ ...file, '@referredType': referredType }),
    ),
    relatedParty: partiesOf(view).map((party) =>
      presentReference({ ...party, referredType: party.referredType ?? 'Party' }),
    ),
    relatedEntity: given.entities.map(({ role, referredType, ...entity }) =>
      presentReference({ ...entity, role: role ?? 'related', referredType: referredType ?? 'Entity' }),
    ),
    troubleTicketRelationship: relationshipsOf(view).map(({ id, href, name, type }) =>
      without({ id, href: href ?? `${base}/troubleTicket/${id}`, name, relationshipType: type }),
    ),
    '@type': 'TroubleTicket',
  });
}

export function resolvedAt({ status, statusChanges }: TicketView): string | null {
  if (status !== 'resolved' && status !== 'closed') return null;
  return (statusChanges.findLast((change) => change.status === 'resolved') ?? statusChanges.at(-1))?.at ?? null;
}

/**
 * The parties of other systems as they named them, and our customer by id. What a customer of ours is called is not told,
 * whoever said it.
 */
export function partiesOf({ given: { parties }, customerId }: TicketView): Reference[] {
  const told = parties.map((party) => (party.id === customerId ? { ...party, name: null } : party));
  if (customerId === null || parties.some(({ id }) => id === customerId)) return told;
  return [{ id: customerId, role: 'customer', referredType: 'Customer', href: null, name: null }, ...told];
}

export function relationshipsOf({ given, related }: TicketView) {
  const known = new Set(given.relationships.map(({ id }) => id));
  const ours = related.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, href: null, name: null }));
  return [...given.relationships, ...ours];
}

export function channelOf({ given, wayIn }: TicketView): Reference | null {
  if (given.channel) return { ...given.channel, role: null };
  return wayIn ? { id: wayIn, name: wayIn, role: null, referredType: null, href: null } : null;
}

function presentChannel(view: TicketView) {
  const channel = channelOf(view);
  return channel && presentReference(channel);
}

function presentReference({ id, role, referredType, href, name }: Reference) {
  return without({ id, role, href, name, '@referredType': referredType });
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
    identifiers: body.externalId === undefined ? [] : [{ id: body.externalId, owner: null, type: null }],
    parties: (body.relatedParty ?? []).map((party) => withoutCustomerName(toReference(party))),
    entities: (body.relatedEntity ?? []).map(toReference),
    attachments: (body.attachment ?? []).map(toAttachment),
    relationships: (body.troubleTicketRelationship ?? []).flatMap(({ id, href, name, relationshipType }) =>
      id === undefined ? [] : [{ id, href: href ?? null, name: name ?? null, type: relationshipType ?? null }],
    ),
    characteristics: [],
  };
  return {
    description: body.description,
    status: body.status ?? null,
    statusChangeReason: body.statusChangeReason ?? null,
    notes: (body.note ?? []).flatMap(({ id, author, text }) =>
      text === undefined ? [] : [{ id: id ?? null, author: author ?? null, text }],
    ),
    files: filesIn(body.attachment ?? []),
    specification: null,
    given,
  };
}

type GivenReference = { id: string } & { [Name in 'role' | 'href' | 'name' | '@referredType']?: unknown };

export function toReference(one: GivenReference): Reference {
  return {
    id: one.id,
    role: textOrNull(one.role),
    referredType: textOrNull(one['@referredType']),
    href: textOrNull(one.href),
    name: textOrNull(one.name),
  };
}

type GivenAttachment = { [Name in keyof Omit<AttachmentGiven, 'size'> | '@referredType']?: unknown };

/** Where a file lies. */
export function toAttachment(file: GivenAttachment): AttachmentGiven {
  return {
    id: textOrNull(file.id),
    href: textOrNull(file.href),
    name: textOrNull(file.name),
    description: textOrNull(file.description),
    url: textOrNull(file.url),
    mimeType: textOrNull(file.mimeType),
    attachmentType: textOrNull(file.attachmentType),
    referredType: textOrNull(file['@referredType']),
  };
}
