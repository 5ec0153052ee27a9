import { type RawBuilder, sql } from 'kysely';
import type { Attribute, Attributes } from '../filters/attribute-store.ts';
import { fits } from '../filters/compare-values.ts';
import type { StageStatus } from './derive-from-kinds.ts';
import { expectedAt, type ResolvingClock } from './expected-resolution-store.ts';
import { partyRoles } from '../representations/representation.ts';
import * as shown from './shown-rows-store.ts';

/** What the kinds say of their tickets. */
export interface OfKinds {
  clocks: readonly ResolvingClock[];
  statuses: readonly StageStatus[];
}

type Named = Record<string, Attribute>;

const text = (of: RawBuilder<unknown>): Attribute => ({ is: 'text', of });
const date = (of: RawBuilder<unknown>): Attribute => ({ is: 'date', of });
/** A column of the rows `one`. */
const column = (name: string) => text(sql`one.${sql.ref(name)}`);
const always = (word: string) => text(sql`${sql.lit(word)}::text`);
const orElse = (name: string, word: string) => text(sql`coalesce(one.${sql.ref(name)}, ${sql.lit(word)})`);

function inEach(list: string, among: RawBuilder<unknown>, attributes: Named): Named {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [`${list}.${name}`, { ...attribute, among }]),
  );
}

/** What both versions show alike. */
function inBoth(base: string, { clocks, statuses }: OfKinds): Named {
  const { given, latestChange } = shown;
  return {
    id: text(sql`ticket.id::text`),
    href: text(shown.addressOf(base, sql`ticket.id`)),
    '@type': always('TroubleTicket'),
    name: text(sql`coalesce(${given('name')}, ticket.number)`),
    description: text(shown.masked(sql`ticket.summary`)),
    severity: text(sql`case when ${given('severityAs')} = standing.severity
      then coalesce(${given('severity')}, standing.severity) else standing.severity end`),
    ticketType: text(sql`coalesce(${given('ticketType')}, ticket.kind)`),
    priority: text(given('priority')),
    status: {
      ...text(shown.statusNow(statuses)),
      where: (condition) => shown.atStatus(statuses, (status) => fits({ status }, 'status', 'text', condition)),
    },
    statusChangeDate: date(latestChange(statuses, sql`one.at`)),
    statusChangeReason: text(shown.masked(latestChange(statuses, sql`one.reason`))),
    creationDate: date(sql`ticket.raised_at`),
    lastUpdate: date(sql`standing.changed_at`),
    requestedResolutionDate: date(sql`case when ${given('requestedResolutionDate')} ~ ${sql.lit(CASTABLE)}
      then date_trunc('milliseconds', (${given('requestedResolutionDate')})::timestamptz) end`),
    expectedResolutionDate: date(expectedAt(clocks)),
    resolutionDate: date(shown.resolvedAt(statuses)),
    'channel.id': text(shown.channel('id', sql`nullif(ticket.way_in, '')`)),
    'channel.href': text(shown.channel('href', sql`null`)),
    'channel.name': text(shown.channel('name', sql`nullif(ticket.way_in, '')`)),
    'channel.@referredType': text(shown.channel('referredType', sql`null`)),
    ...inEach('note', shown.notes, {
      id: column('id'),
      date: date(sql`one.at`),
      author: column('author'),
      text: text(shown.masked(sql`one.words`)),
    }),
  };
}

/** Dates were taken in other notations once; what PostgreSQL would refuse does not make a list fail. */
const CASTABLE = '^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9:.]{8,18}([Zz]|[+-](0[0-9]|1[0-4]):[0-5][0-9])$';

const reference = {
  id: column('id'),
  href: column('href'),
  name: column('name'),
  '@referredType': column('type'),
};

const fileOf = {
  id: column('id'),
  href: column('href'),
  name: column('name'),
  description: column('description'),
  url: column('url'),
  'size.amount': { is: 'number', of: sql`one.size` },
  'size.units': text(sql`case when one.size is not null then 'byte' end`),
} satisfies Named;

function relationshipOf(base: string): Named {
  return {
    id: column('id'),
    href: text(sql`coalesce(one.href, ${shown.addressOf(base, sql`one.id`)})`),
    name: column('name'),
  };
}

/** By what tickets can be filtered and sorted as version 4 shows them: all that it shows. */
export function attributesV4(base: string, ofKinds: OfKinds): Attributes {
  return {
    named: {
      ...inBoth(base, ofKinds),
      externalId: text(sql`ticket.external_id`),
      ...inEach('statusChange', shown.statusChanges(ofKinds.statuses), {
        status: column('status'),
        changeDate: date(sql`one.at`),
        changeReason: text(shown.masked(sql`one.reason`)),
      }),
      ...inEach('attachment', shown.attachments(base), {
        ...fileOf,
        mimeType: column('mime_type'),
        attachmentType: column('attachment_type'),
        '@referredType': column('referred_type'),
      }),
      ...inEach('relatedParty', shown.parties, {
        ...reference,
        role: column('role'),
        '@referredType': orElse('type', 'Party'),
      }),
      ...inEach('relatedEntity', shown.entities, {
        ...reference,
        role: orElse('role', 'related'),
        '@referredType': orElse('type', 'Entity'),
      }),
      ...inEach('troubleTicketRelationship', shown.relationships, {
        ...relationshipOf(base),
        relationshipType: column('type'),
      }),
    },
  };
}

/** By what tickets can be filtered and sorted as version 5 shows them: all that it shows. */
export function attributesV5(base: string, ofKinds: OfKinds): Attributes {
  return {
    named: {
      ...inBoth(base, ofKinds),
      'channel.@type': text(sql`case when ${shown.hasChannel} then 'ChannelRef' end`),
      'note.@type': { ...always('Note'), among: shown.notes },
      ...inEach('statusChangeHistory', shown.statusChanges(ofKinds.statuses), {
        '@type': always('StatusChange'),
        status: column('status'),
        statusChangeDate: date(sql`one.at`),
        statusChangeReason: text(shown.masked(sql`one.reason`)),
      }),
      ...inEach('externalIdentifier', shown.identifiers, {
        '@type': always('ExternalIdentifier'),
        id: column('id'),
        owner: column('owner'),
        externalIdentifierType: column('type'),
      }),
      ...inEach('attachment', shown.attachments(base), {
        ...fileOf,
        '@type': text(sql`case when one.refers then 'AttachmentRef' else 'Attachment' end`),
        mimeType: text(sql`case when not one.refers then coalesce(one.mime_type, 'application/octet-stream') end`),
        attachmentType: text(sql`case when not one.refers then coalesce(one.attachment_type, 'file') end`),
        '@referredType': text(sql`case when one.refers then one.referred_type end`),
      }),
      ...inEach('relatedParty', shown.parties, {
        '@type': always('RelatedPartyRefOrPartyRoleRef'),
        role: orElse('role', 'related'),
        ...below(
          'partyOrPartyRole',
          text(sql`case when one.type in (${sql.join(partyRoles.map((one) => sql.lit(one)))})
          then 'PartyRoleRef' else 'PartyRef' end`),
        ),
      }),
      ...inEach('relatedEntity', shown.entities, {
        '@type': always('RelatedEntity'),
        role: orElse('role', 'related'),
        ...below('entity', always('EntityRef')),
      }),
      ...inEach('troubleTicketRelationship', shown.relationships, {
        ...relationshipOf(base),
        '@type': always('TroubleTicketRelationship'),
        relationshipType: orElse('type', 'related'),
      }),
      'troubleTicketSpecification.@type': always('TroubleTicketSpecificationRef'),
      'troubleTicketSpecification.id': text(sql`ticket.kind`),
      'troubleTicketSpecification.href': text(sql`${`${base}/troubleTicketSpecification/`}::text || ticket.kind`),
      'troubleTicketSpecification.version': text(sql`ticket.kind_version::text`),
      'troubleTicketSpecification.@referredType': always('TroubleTicketSpecification'),
    },
    aliases: { 'relatedParty.id': 'relatedParty.partyOrPartyRole.id', 'relatedEntity.id': 'relatedEntity.entity.id' },
    open: {
      name: 'troubleTicketCharacteristic',
      at: (path) => ({ is: 'any', of: sql`one.value`, among: shown.characteristics(path) }),
    },
  };
}

function below(name: string, type: Attribute): Named {
  return Object.fromEntries(Object.entries({ ...reference, '@type': type }).map(([one, it]) => [`${name}.${one}`, it]));
}
