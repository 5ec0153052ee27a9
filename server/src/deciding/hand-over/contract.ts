import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';
import { Act, ActOnDecision } from '../resolution/index.ts';
import { handOverEndings, handOverStates } from './lifecycle.ts';

export const HandOver = shape('HandOver', {
  id: Id,
  contactId: Id,
  customerName: nullable(Type.String({ description: 'Masked; null while it is not known who it is' })),
  customerLevel: nullable(Type.String()),
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

export const HandToExpert = shape(
  'HandToExpert',
  { ...ActOnDecision.properties, disposition: Type.Literal('expert') },
  { additionalProperties: false },
);
export const HandedOver = shape('HandedOver', { handOver: HandOver, act: Act });

export const FinishHandOver = shape(
  'FinishHandOver',
  {
    ending: Type.Enum(handOverEndings),
    reason: Type.Optional(Words),
  },
  { additionalProperties: false },
);
