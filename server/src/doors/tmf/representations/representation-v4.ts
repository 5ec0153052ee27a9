import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import type { AttachmentGiven, Reference, TicketView, Wanted } from './given.ts';
import { severityOf, withoutPersonName } from './read-terms.ts';
import { CreateV4, ErrorV4, TicketV4 } from './shapes-v4.ts';
import { attachmentsOf, filesIn, messageOf, type Representation, without } from './representation.ts';

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
    relatedParty: partiesOf(view).map(presentReference),
    relatedEntity: given.entities.map(presentReference),
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

/** Our customer by id, where the other system did not name it itself. */
export function partiesOf({ given, customerId }: TicketView): Reference[] {
  if (customerId === null || given.parties.some(({ id }) => id === customerId)) return given.parties;
  return [{ id: customerId, role: 'customer', referredType: 'Customer', href: null, name: null }, ...given.parties];
}

export function relationshipsOf({ given, related }: TicketView) {
  const known = new Set(given.relationships.map(({ id }) => id));
  const ours = related.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, href: null, name: null }));
  return [...given.relationships, ...ours];
}

export function channelOf({ given, wayIn }: TicketView): Reference | null {
  return given.channel ?? (wayIn ? { id: wayIn, name: wayIn, role: null, referredType: null, href: null } : null);
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
    channel: body.channel ? toReference(body.channel) : null,
    identifiers: body.externalId === undefined ? [] : [{ id: body.externalId, owner: null, type: null }],
    parties: (body.relatedParty ?? []).map((party) => withoutPersonName(toReference(party))),
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

type GivenReference = {
  id: string;
  role?: string | undefined;
  href?: string | undefined;
  name?: string | undefined;
  '@referredType'?: string | undefined;
};

export function toReference(one: GivenReference): Reference {
  return {
    id: one.id,
    role: one.role ?? null,
    referredType: one['@referredType'] ?? null,
    href: one.href ?? null,
    name: one.name ?? null,
  };
}

type GivenAttachment = { [Name in keyof Omit<AttachmentGiven, 'size'>]?: string | undefined } & {
  '@referredType'?: string | undefined;
};

/** Where a file lies. */
export function toAttachment(file: GivenAttachment): AttachmentGiven {
  return {
    id: file.id ?? null,
    href: file.href ?? null,
    name: file.name ?? null,
    description: file.description ?? null,
    url: file.url ?? null,
    mimeType: file.mimeType ?? null,
    attachmentType: file.attachmentType ?? null,
    referredType: file['@referredType'] ?? null,
  };
}
