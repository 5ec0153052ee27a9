import { type Static, Type } from 'typebox';
import { nullable, shape } from '../../platform/contract-parts.ts';

export const TicketSender = shape('TicketSender', {
  isCustomer: Type.Boolean(),
  name: nullable(Type.String({ description: 'Masked; null of somebody who is no customer of ours' })),
  phone: nullable(Type.String({ description: 'Masked; null where it is somebody else’s by now' })),
  mayReveal: Type.Boolean({ description: 'You can do something with the ticket now, so you may ask for the number' }),
});
export type TicketSender = Static<typeof TicketSender>;

export const RevealSender = shape(
  'RevealSender',
  { purpose: Type.Enum(['call-back', 'check-identity', 'correct-data']) },
  { additionalProperties: false },
);
export type RevealSender = Static<typeof RevealSender>;
export const RevealedSender = shape('RevealedSender', {
  name: nullable(Type.String()),
  phone: nullable(Type.String({ description: 'Null where it is somebody else’s by now' })),
});
export type RevealedSender = Static<typeof RevealedSender>;
