import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable } from '../../../platform/contract-parts.ts';

export const Escalation = Type.Object({
  id: Id,
  ticket: Type.Object({
    id: Id,
    number: Type.String(),
    kind: Type.String(),
    category: Type.String(),
    summary: Type.String(),
    provinceId: Type.String(),
    cityId: nullable(Type.String()),
  }),
  clock: Type.String(),
  label: InBoth,
  step: Type.Enum(['warning', 'breach', 'unacknowledged', 'not-covered', 'nobody-left'], {
    description:
      'not-covered: the calendar lacks the year it would be due in; nobody-left: every team that could do it ignored it',
  }),
  level: Type.Integer(),
  dueAt: Instant,
  toldAt: Instant,
  told: Type.Union([InBoth, Type.Null()], { description: 'Null where nobody could be found' }),
  mine: Type.Boolean(),
  acknowledgedAt: nullable(Instant),
  note: nullable(Type.String()),
  endedAt: nullable(Instant),
  endedBecause: nullable(Type.String({ description: 'kept, over, paused, moved, again' })),
});
export type Escalation = Static<typeof Escalation>;

const Answered = Type.Optional(
  Type.Boolean({ description: 'true: acknowledged ones; false: the others; both unless told' }),
);
const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '50 unless told' }));
export const EscalationQuery = Type.Object({ answered: Answered, limit: Limit }, { additionalProperties: false });
export type EscalationQuery = Static<typeof EscalationQuery>;
export const ProvinceEscalationQuery = Type.Object(
  { answered: Answered, ticketId: Type.Optional(Id), limit: Limit },
  { additionalProperties: false },
);
export type ProvinceEscalationQuery = Static<typeof ProvinceEscalationQuery>;

export const Acknowledge = Type.Object(
  { note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' })) },
  { additionalProperties: false },
);
