import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, nullable, shape, Words } from '../../../platform/contract-parts.ts';
import { addressKinds, standings, waysKnown } from './party-lifecycle.ts';

const Address = shape('PartyAddress', {
  kind: Type.Enum(addressKinds),
  shown: Type.String({ description: 'Masked: 138****2041' }),
});

const Standing = Type.Enum(standings, {
  description: 'known: a customer of ours; claimed: says to be one, not verified yet; unknown: a bare address, or none',
  ...component('PartyStanding'),
});

export const Party = shape('ContactParty', {
  id: Id,
  standing: Standing,
  address: nullable(Address),
  claims: nullable(
    Type.Object(
      { customerId: Id, name: Type.String({ description: 'Masked' }) },
      { description: 'Who they say they are' },
    ),
  ),
  knownBy: nullable(Type.Enum(waysKnown)),
  recognising: Type.Boolean({
    description: 'BOSS is being asked whose the address is, again and again until it answers',
  }),
  joinedAt: Instant,
  partedAt: nullable(Instant),
  partedBy: nullable(InBoth),
  partedBecause: nullable(Type.String({ description: 'not-them and the words of whoever said so; number-moved' })),
});
export type Party = Static<typeof Party>;

export const ClaimParty = shape(
  'ClaimParty',
  { customerId: Type.String({ format: 'uuid', description: 'Who they say they are, found before' }) },
  { additionalProperties: false },
);

export const PartFromParty = shape(
  'PartFromParty',
  { reason: Words },
  { additionalProperties: false, description: 'Why it is not them' },
);
