import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape } from '../../../platform/contract-parts.ts';

/** What a key may do. Events of tickets are reading: they need `tmf621:read`. */
export const keyRights = ['tmf621:read', 'tmf621:write', 'tmf683:read'] as const;
export type KeyRight = (typeof keyRights)[number];

const Rights = Type.Array(Type.Enum(keyRights), { minItems: 1, maxItems: keyRights.length, uniqueItems: true });

export const MakeKey = shape(
  'MakeApiKey',
  {
    name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S', description: 'Who uses it, and for what' }),
    provinceId: Type.Optional(nullable(Type.String({ maxLength: 40, description: 'Null: the whole group’s' }))),
    rights: Rights,
    expiresAt: Type.Optional({ ...Instant, description: 'UTC; a year from now unless told' }),
    perMinute: Type.Optional(Type.Integer({ minimum: 1, maximum: 6000, description: 'Requests; 600 unless told' })),
  },
  { additionalProperties: false },
);
export type MakeKey = Static<typeof MakeKey>;

/** What is left out stays. */
export const ChangeKey = shape('ChangeApiKey', Type.Partial(MakeKey).properties, {
  additionalProperties: false,
  minProperties: 1,
});
export type ChangeKey = Static<typeof ChangeKey>;

export const ApiKey = shape('ApiKey', {
  id: Id,
  name: Type.String(),
  hint: Type.String({ description: 'How it begins' }),
  provinceId: nullable(Type.String()),
  rights: Type.Array(Type.Enum(keyRights)),
  perMinute: Type.Integer(),
  madeBy: InBoth,
  madeAt: Instant,
  expiresAt: Instant,
  revokedAt: nullable(Instant),
});
export type ApiKey = Static<typeof ApiKey>;

export const MadeKey = shape('MadeApiKey', {
  ...ApiKey.properties,
  key: Type.String({ description: 'Shown this once only' }),
});

export const versions = ['v4', 'v5'] as const;
export const deliveryStates = ['waiting', 'told', 'given-up', 'dropped'] as const;

export const EventSubscription = shape('EventSubscription', {
  id: Id,
  keyId: Id,
  keyName: Type.String(),
  version: Type.Enum(versions),
  callback: Type.String(),
  query: nullable(Type.String()),
  madeAt: Instant,
  endedAt: nullable(Instant),
  pausedAt: nullable(Instant),
  waiting: Type.Integer({ description: 'Events not delivered yet' }),
  givenUp: Type.Integer({ description: 'Events that were given up after a day of trying' }),
  failingSince: nullable(Instant),
  gaveUpAt: nullable(Instant),
  lastProblem: nullable(Type.String()),
  lastToldAt: nullable(Instant),
});
export type EventSubscription = Static<typeof EventSubscription>;

export const Delivery = shape('EventDelivery', {
  id: Id,
  ticketId: Id,
  number: Type.String(),
  eventType: Type.String(),
  at: Instant,
  state: Type.Enum(deliveryStates),
  attempts: Type.Integer(),
  nextAt: nullable(Instant),
  settledAt: nullable({ ...Instant, description: 'Told, or given up' }),
  problem: nullable(Type.String({ description: 'What went wrong the last time' })),
});
export type Delivery = Static<typeof Delivery>;

export const DeliveryQuery = Type.Object({
  only: Type.Optional(Type.Enum(['failed'], { description: 'Given up, or failing at the moment' })),
});
