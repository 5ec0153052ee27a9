import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable } from '../../platform/contract-parts.ts';

export const TicketEntry = Type.Object({
  id: Type.Integer(),
  at: Instant,
  by: nullable(InBoth),
  kind: Type.String({ description: 'raised, reminded, reopened, closed …' }),
  detail: Type.Record(Type.String(), Type.Unknown()),
});

export const Ticket = Type.Object({
  id: Id,
  number: Type.String(),
  kind: Type.Enum(['complaint', 'suggestion']),
  category: Type.String(),
  state: Type.Enum(['open', 'closed']),
  matterId: Id,
  matterType: Type.String(),
  customerId: Id,
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

export const TicketWithHistory = Type.Object({ ...Ticket.properties, history: Type.Array(TicketEntry) });

export const TicketQuery = Type.Object({
  customerId: Type.Optional(Id),
  matterId: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '50 unless told' })),
});
