import { type Static, Type } from 'typebox';
import { Id, InBoth, Words } from '../../../platform/contract-parts.ts';
import { severities } from '../contract.ts';

const closed = { additionalProperties: false } as const;
const moving = {
  key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }),
  version: Type.Optional(Type.Integer({ minimum: 1, description: 'The ticket as you saw it' })),
};
const TeamId = Type.String({ minLength: 1, maxLength: 60 });

export const Move = Type.Object(moving, closed);
export const MoveWithReason = Type.Object({ ...moving, reason: Words }, closed);
export const AssignTicket = Type.Object({ ...moving, teamId: TeamId, note: Type.Optional(Words) }, closed);
export const PassOn = Type.Object({ ...moving, teamId: TeamId, reason: Words }, closed);
export const AskBack = Type.Object({ ...moving, question: Words }, closed);
export const AnswerQuestion = Type.Object({ ...moving, answer: Words }, closed);

/** What a complaint came to, as the policy reads it. Spec 01, Facts. */
export const outcomes = [
  'cannot-solve-now',
  'normal-use',
  'not-border-roaming',
  'refund-promised',
  'solved',
  'other',
] as const;
export const ReturnResult = Type.Object({ ...moving, result: Words, outcome: Type.Enum(outcomes) }, closed);
export const Reply = Type.Object({ ...moving, reply: Words, outcome: Type.Optional(Type.Enum(outcomes)) }, closed);
export const Satisfaction = Type.Object({ ...moving, satisfied: Type.Boolean(), words: Type.Optional(Words) }, closed);
export const CloseTicket = Type.Object({ ...moving, note: Type.Optional(Words) }, closed);

export const RaiseTicket = Type.Object(
  {
    key: moving.key,
    kind: Type.String({ maxLength: 60 }),
    category: Type.String({ maxLength: 60 }),
    customerId: Type.Optional(Id),
    contactId: Type.Optional(Type.String({ format: 'uuid', description: 'In which its customer asked for it' })),
    province: Type.Optional(
      Type.String({ maxLength: 40, description: 'For the group’s people, where no customer is named' }),
    ),
    summary: Words,
    form: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 2000 }), { maxProperties: 40 }),
    place: Type.Optional(Type.String({ maxLength: 200 })),
    severity: Type.Optional(Type.Enum(severities)),
  },
  closed,
);
export type RaiseTicket = Static<typeof RaiseTicket>;
export const RaisedTicket = Type.Object({ id: Id, number: Type.String() });

export const Team = Type.Object({
  id: Type.String(),
  name: InBoth,
  kind: Type.Enum(['department', 'branch']),
  provinceId: Type.String(),
  handles: Type.Array(Type.String()),
  mine: Type.Boolean({ description: 'You are in it' }),
});
