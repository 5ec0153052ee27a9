import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, Numbered, shape, Words } from '../../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;

/** How somebody was told, or that it was tried in vain and is given up. */
export const tellingWays = ['phone', 'sms', 'in-person', 'letter', 'given-up'] as const;
export type TellingWay = (typeof tellingWays)[number];

export const messageStates = ['to-be-sent', 'told'] as const;

export const MessageToSend = shape('MessageToSend', {
  id: Id,
  customerName: nullable(Type.String({ description: 'Masked; null for a ticket of nobody’s' })),
  phone: nullable(Type.String({ description: 'Masked; null where none is known' })),
  ticket: Numbered,
  words: Type.String(),
  madeAt: Instant,
  state: Type.Enum(messageStates, { description: 'No way out to customers is connected yet: people tell them' }),
  told: nullable(
    Type.Object({
      at: Instant,
      by: nullable(InBoth),
      how: Type.Enum(tellingWays),
      note: nullable(Type.String()),
    }),
  ),
});
export type MessageToSend = Static<typeof MessageToSend>;

export const MessagesQuery = Type.Object({
  after: Type.Optional(Id),
  state: Type.Optional(Type.Enum(messageStates)),
});
export const OneMessage = Type.Object({ id: Id, messageId: Id });

export const TellCustomer = shape(
  'TellCustomerOfReply',
  {
    how: Type.Enum(tellingWays),
    note: Type.Optional(Words),
  },
  closed,
);
export type TellCustomer = Static<typeof TellCustomer>;

export const WhomToTell = shape('WhomToTell', {
  name: nullable(Type.String()),
  phone: nullable(Type.String({ description: 'In full; null where none is known, or it is somebody else’s by now' })),
});
