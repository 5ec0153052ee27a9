import { Type, type Static } from 'typebox';
import { Id, InBoth, Instant, nullable, shape } from '../../platform/contract-parts.ts';

const TakenOver = Type.String({
  format: 'date-time',
  description: 'Their number was another customer’s until we heard of it at this time',
});

export const Customer = shape('Customer', {
  id: Id,
  name: Type.String({ description: 'Masked: 张*' }),
  address: InBoth,
  phone: nullable(
    Type.String({ description: 'Masked: 138****2041; null where their number is somebody else’s by now' }),
  ),
  numberTakenOverAt: nullable(TakenOver),
  level: Type.String({ description: 'ordinary, silver, gold, diamond' }),
  plan: InBoth,
  province: InBoth,
  city: InBoth,
  identity: Type.Object({
    verified: Type.Boolean({ description: 'Verified in the named contact' }),
    failuresToday: Type.Integer({ minimum: 0 }),
    lockedUntil: nullable(Instant),
  }),
});
export type Customer = Static<typeof Customer>;

export const FindCustomers = shape(
  'FindCustomers',
  {
    sought: Type.String({
      minLength: 1,
      maxLength: 60,
      pattern: '\\S',
      description: 'A whole phone number, a customer number of BOSS, a whole name, or what the mask shows of one',
    }),
    purpose: Type.Enum(['raise-ticket', 'escalated-complaint', 'name-party', 'counter-visit'], {
      description: 'What for; it is on record',
    }),
  },
  { additionalProperties: false },
);
export type FindCustomers = Static<typeof FindCustomers>;

export const FoundCustomer = shape('FoundCustomer', {
  id: Id,
  name: Type.String({ description: 'Masked' }),
  phone: nullable(Type.String({ description: 'Masked; null where their number is somebody else’s by now' })),
  numberTakenOverAt: nullable(TakenOver),
  level: Type.String(),
  province: InBoth,
  city: InBoth,
});
export type FoundCustomer = Static<typeof FoundCustomer>;

export const CustomerQuery = Type.Object({ contactId: Type.Optional(Id) });

export const Reveal = shape(
  'RevealCustomer',
  {
    contactId: Id,
    purpose: Type.Enum(['call-back', 'check-identity', 'correct-data']),
  },
  { additionalProperties: false },
);
export const Revealed = shape('RevealedCustomer', {
  name: Type.String(),
  phone: nullable(Type.String({ description: 'Null where their number is somebody else’s by now' })),
});

export const CheckIdentity = shape(
  'CheckIdentity',
  {
    key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per attempt' }),
    contactId: Id,
    means: Type.Enum(['servicePassword', 'idCardTail']),
    value: Type.String({ minLength: 1, maxLength: 32 }),
  },
  { additionalProperties: false },
);
export const IdentityChecked = shape('IdentityChecked', {
  passed: Type.Boolean(),
  failuresToday: Type.Integer(),
  attemptsLeft: Type.Integer(),
  lockedUntil: nullable(Instant),
  repeated: Type.Boolean({ description: 'This key was tried before; its outcome is given again' }),
});
