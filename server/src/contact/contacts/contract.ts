import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';

export const WayIn = Type.Enum(['hotline', 'sms', 'wechat', 'web-chat', 'web-form', 'counter', 'escalated']);

export const Matter = shape('ContactMatter', {
  id: Id,
  type: Type.String({ description: 'A type of the policy: billing.roaming' }),
  contacts: Type.Integer({ description: 'Contacts the customer began on it, this one included' }),
});

export const ContactSummary = shape('ContactSummary', {
  id: Id,
  customerId: Id,
  customerName: Type.String({ description: 'Masked' }),
  customerLevel: Type.String(),
  wayIn: WayIn,
  state: Type.String({ description: 'waiting, ringing, active, wrap-up, closed' }),
  matterType: nullable(Type.String()),
  arrivedAt: Instant,
  answeredAt: nullable(Instant),
});
export type ContactSummary = Static<typeof ContactSummary>;

export const TimelineEntry = shape('TimelineEntry', {
  id: Type.Integer(),
  at: Instant,
  by: nullable(InBoth),
  kind: Type.String({ description: 'What happened: arrived, answered, matter-named, decided, acted …' }),
  detail: Type.Record(Type.String(), Type.Unknown()),
});

export const Contact = shape('Contact', {
  ...ContactSummary.properties,
  openingWords: nullable(InBoth),
  matter: nullable(Matter),
  handler: nullable(InBoth),
  mine: Type.Boolean({ description: 'You are handling it' }),
  endedAt: nullable(Instant),
  closedAt: nullable(Instant),
  timeline: Type.Array(TimelineEntry),
});
export type Contact = Static<typeof Contact>;

export const PastContact = shape('PastContact', {
  id: Id,
  wayIn: WayIn,
  state: Type.String(),
  matterType: nullable(Type.String()),
  arrivedAt: Instant,
  sameMatter: Type.Boolean(),
});

export const NameMatter = shape(
  'NameMatter',
  {
    type: Type.String({ minLength: 1, maxLength: 100 }),
    separate: Type.Optional(
      Type.Boolean({ description: 'True: not the same matter as before, though of the same type' }),
    ),
  },
  { additionalProperties: false },
);

export const Note = shape('NoteContact', { text: Words }, { additionalProperties: false });

export const LetIn = shape(
  'LetIn',
  { phone: Type.String({ pattern: '^\\+[1-9][0-9]{6,14}$', description: 'E.164' }), wayIn: WayIn },
  { additionalProperties: false },
);
