import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';
import { consultStates, saidKinds } from './consult-lifecycle.ts';

const Key = Type.String({ minLength: 1, maxLength: 100, description: 'Chosen once: sent again, it is there once' });

export const ConsultSaid = shape('ConsultSaid', {
  seq: Type.Integer(),
  kind: Type.Enum(saidKinds),
  by: InBoth,
  mine: Type.Boolean(),
  text: Type.String(),
  at: Instant,
});

export const Consult = shape('Consult', {
  id: Id,
  contactId: Id,
  customerName: nullable(Type.String({ description: 'Masked; null while it is not known who it is' })),
  customerLevel: nullable(Type.String()),
  matterType: nullable(Type.String()),
  state: Type.Enum(consultStates),
  from: InBoth,
  expert: nullable(InBoth),
  role: nullable(
    Type.Enum(['asks', 'answers', 'asked'], {
      description: 'Yours in it: you asked; you answer; you may take it; null: none',
    }),
  ),
  askedAt: Instant,
  answerBy: Instant,
  takenAt: nullable(Instant),
  answeredAt: nullable(Instant),
  endedAt: nullable(Instant),
  late: Type.Boolean({ description: 'It was not answered in time' }),
  said: Type.Array(ConsultSaid, { description: 'In order; customers never see it' }),
});
export type Consult = Static<typeof Consult>;

export const SayInConsult = shape('SayInConsult', { key: Key, text: Words }, { additionalProperties: false });
export type SayInConsult = Static<typeof SayInConsult>;

export const DeclineConsult = shape('DeclineConsult', { key: Key, reason: Words }, { additionalProperties: false });
export type DeclineConsult = Static<typeof DeclineConsult>;
