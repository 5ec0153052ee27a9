import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, nullable, shape } from '../../../platform/contract-parts.ts';
import { Who } from './ladder-contract.ts';

export const notifiedSteps = ['warning', 'breach', 'unacknowledged', 'not-covered', 'nobody-left'] as const;
export const endings = ['kept', 'over', 'paused', 'moved', 'again'] as const;
export type NotifiedStep = (typeof notifiedSteps)[number];
export type AlarmEnding = (typeof endings)[number];
const Step = Type.Enum(notifiedSteps, {
  ...component('EscalationStep'),
  description:
    'not-covered: the calendar lacks the year it would be due in; nobody-left: every team that could do it ignored it',
});

const NextLevel = shape('NextEscalationLevel', {
  at: Type.Union([Instant, Type.Null()], { description: 'Null where nobody can tell when it is due' }),
  level: Type.Integer(),
  again: Type.Boolean({ description: 'The last level once more' }),
  tell: Type.Array(Who),
});

export const Escalation = shape('Escalation', {
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
  step: Step,
  level: Type.Integer(),
  repetition: Type.Integer({ description: 'How often the last level had been told before, as nobody acknowledged' }),
  dueAt: Instant,
  toldAt: Instant,
  told: Type.Union([InBoth, Type.Null()], { description: 'Null where nobody could be found' }),
  mine: Type.Boolean(),
  acknowledgedAt: nullable(Instant),
  acknowledgedBy: Type.Union([InBoth, Type.Null()], {
    description: 'Whoever was first: nobody else who was told has to acknowledge it any more',
  }),
  byMe: Type.Boolean(),
  note: nullable(Type.String()),
  endedAt: nullable(Instant),
  endedBecause: nullable(Type.Enum(endings)),
  levels: Type.Array(Type.Object({ step: Step, level: Type.Integer(), toldAt: Instant, told: Type.Array(InBoth) }), {
    description: 'Who was told of the same alarm up to this one and with it, oldest first',
  }),
  next: Type.Union([NextLevel, Type.Null()], {
    description: 'What follows unless somebody acknowledges; null where nothing does, or nobody has to any more',
  }),
});
export type Escalation = Static<typeof Escalation>;

const Waiting = Type.Optional(
  Type.Boolean({ description: 'true: those that wait to be acknowledged; false: the others; both unless told' }),
);
const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '50 unless told' }));
export const EscalationQuery = Type.Object({ waiting: Waiting, limit: Limit }, { additionalProperties: false });
export type EscalationQuery = Static<typeof EscalationQuery>;
export const ProvinceEscalationQuery = Type.Object({ waiting: Waiting, limit: Limit }, { additionalProperties: false });
export type ProvinceEscalationQuery = Static<typeof ProvinceEscalationQuery>;

export const Acknowledge = shape(
  'AcknowledgeEscalation',
  { note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' })) },
  { additionalProperties: false },
);
