import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';
import { Act, ActOnDecision } from '../resolution/index.ts';

export const HandOver = shape('HandOver', {
  id: Id,
  contactId: Id,
  customerName: Type.String({ description: 'Masked' }),
  customerLevel: Type.String(),
  matterType: Type.String(),
  state: Type.Enum(['offered', 'accepted', 'finished', 'given-back', 'taken-back']),
  from: InBoth,
  expert: nullable(InBoth),
  offeredAt: Instant,
  acceptedAt: nullable(Instant),
  endedAt: nullable(Instant),
  ending: nullable(Type.String()),
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
    ending: Type.Enum(['accepted', 'complaint', 'given-back']),
    reason: Type.Optional(Words),
  },
  { additionalProperties: false },
);
