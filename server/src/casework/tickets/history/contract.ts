import { Type, type Static } from 'typebox';
import { Life } from '../kinds/kind-contract.ts';
import { Verb } from '../moves/contract.ts';
import { Id, InBoth, Instant, Named, nullable, Person, shape } from '../../../platform/contract-parts.ts';

export const TicketEntry = shape('TicketEntry', {
  id: Type.Integer(),
  at: Instant,
  by: nullable(InBoth),
  kind: Type.String({ description: 'raised, reminded, reopened, closed …' }),
  detail: Type.Record(Type.String(), Type.Unknown()),
});

export const standings = ['open', 'closed'] as const;
export const severities = ['low', 'normal', 'high', 'urgent'] as const;
export type Severity = (typeof severities)[number];

export const Ticket = shape('Ticket', {
  id: Id,
  number: Type.String(),
  kind: Type.String({ description: 'complaint, fault, suggestion …: see /api/ticket-kinds' }),
  category: Type.String(),
  state: Type.Enum(standings, { description: 'Its standing; where it is in its life is the stage' }),
  stage: Type.String({ description: 'A state of the life of its kind' }),
  version: Type.Integer({ description: 'Counts the moves; send it back with one' }),
  team: nullable(Named),
  holder: nullable(Person),
  acceptBy: nullable(Instant),
  parentId: nullable(Id),
  mergedIntoId: nullable(Id),
  massFault: Type.Boolean(),
  place: nullable(Type.String()),
  severity: Type.Enum(severities),
  wayIn: nullable(Type.String()),
  satisfied: nullable(Type.Boolean()),
  changedAt: Instant,
  provinceId: Type.String(),
  cityId: nullable(Type.String()),
  matterId: nullable(Id),
  matterType: nullable(Type.String()),
  customerId: nullable(Id),
  contactId: nullable(Id),
  reopensNumber: nullable(Type.String()),
  insisted: Type.Boolean(),
  summary: Type.String(),
  recorded: Type.Record(Type.String(), Type.String(), {
    description: 'What had to be recorded: callPlace, baseStationCode, symptom',
  }),
  outcome: Type.String(),
  refundPromisedAt: nullable(Instant),
  raisedAt: Instant,
  closedAt: nullable(Instant),
  reminders: Type.Integer(),
});
export type Ticket = Static<typeof Ticket>;

/** Masked: enough to recognise. */
export const MaskedCustomer = shape('MaskedCustomer', {
  name: Type.String(),
  phone: nullable(Type.String({ description: 'Null where their number is somebody else’s by now' })),
});

export const TicketWithHistory = shape('TicketWithHistory', {
  ...Ticket.properties,
  form: Type.Record(Type.String(), Type.String()),
  result: nullable(Type.String()),
  reply: nullable(Type.String()),
  kindVersion: Type.Integer(),
  life: nullable(Life),
  customer: nullable(MaskedCustomer),
  escalated: nullable(
    Type.Object(
      { source: Type.Enum(['10080', '12381', 'web', '12300']), sourceNumber: Type.String(), termAt: Instant },
      { description: 'A complaint that went past us: from where, and by when its source wants it settled' },
    ),
  ),
  seenEntryId: nullable(Type.Integer({ description: 'How far you have seen its history before' })),
  moves: Type.Array(Verb, { description: 'What you may do with it now' }),
  history: Type.Array(TicketEntry),
});
export type TicketWithHistory = Static<typeof TicketWithHistory>;
