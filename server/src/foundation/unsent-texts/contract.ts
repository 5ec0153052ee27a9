import { type Static, Type } from 'typebox';
import { Instant, shape } from '../../platform/contract-parts.ts';

/** What is kept of one field, in characters as JSON counts them: more than any field of the desk takes. */
const MOST = 20_000;

export const Place = Type.String({
  minLength: 1,
  maxLength: 160,
  pattern: '^[a-z0-9][a-z0-9:._-]*$',
  description: 'The field and what it is about: `ticket:0190…:reply`',
});

export const PlaceParams = Type.Object({ place: Place });

const Words = Type.String({ minLength: 1, maxLength: MOST });

export const UnsentText = shape('UnsentText', { place: Place, text: Words, changedAt: Instant });
export type UnsentText = Static<typeof UnsentText>;

export const KeepUnsentText = shape('KeepUnsentText', { text: Words }, { additionalProperties: false });
