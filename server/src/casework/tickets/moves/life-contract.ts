import { Type } from 'typebox';
import { Words } from '../../../platform/contract-parts.ts';

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

/** What a complaint came to, as the policy reads it. docs/rules/difficult-calls.md#facts */
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
