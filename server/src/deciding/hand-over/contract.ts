import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable, Words } from '../../platform/contract-parts.ts';
import { Act, ActOnDecision } from '../resolution/index.ts';
import { handOverEndings, handOverStates } from './lifecycle.ts';

export const HandOver = Type.Object({
  id: Id,
  contactId: Id,
  customerName: Type.String({ description: 'Masked' }),
  customerLevel: Type.String(),
  matterType: Type.String(),
  state: Type.Enum(handOverStates),
  from: InBoth,
  expert: nullable(InBoth),
  offeredAt: Instant,
  acceptedAt: nullable(Instant),
  endedAt: nullable(Instant),
  ending: nullable(Type.Enum(handOverEndings)),
  reason: nullable(Type.String()),
});
export type HandOver = Static<typeof HandOver>;

export const HandToExpert = Type.Object(
  { ...ActOnDecision.properties, disposition: Type.Literal('expert') },
  { additionalProperties: false },
);
export const HandedOver = Type.Object({ handOver: HandOver, act: Act });

export const FinishHandOver = Type.Object(
  {
    ending: Type.Enum(handOverEndings),
    reason: Type.Optional(Words),
  },
  { additionalProperties: false },
);
