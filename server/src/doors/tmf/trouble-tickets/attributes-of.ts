import type { Attributes } from '../filters/attribute-store.ts';
import type { Representation } from '../representations/representation.ts';
import { attributesV4, attributesV5, type OfKinds } from './ticket-attributes-store.ts';

/** By what tickets can be filtered and sorted as this version of the standard shows them. */
export function attributesOf(
  { version, base }: Pick<Representation, 'version' | 'base'>,
  ofKinds: OfKinds,
): Attributes {
  return version === 'v4' ? attributesV4(base, ofKinds) : attributesV5(base, ofKinds);
}

/** Which there are, and as what they are compared: whatever kinds of tickets there are. */
export function tableOf(representation: Pick<Representation, 'version' | 'base'>): Attributes {
  return attributesOf(representation, { clocks: [], statuses: [] });
}
