import { type Static, Type } from 'typebox';
import { Id, Instant, shape } from '../../platform/contract-parts.ts';

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

/** Of one change; another one after each. */
const Version = Id;

export const UnsentText = shape('UnsentText', { place: Place, text: Words, version: Version, changedAt: Instant });
export type UnsentText = Static<typeof UnsentText>;

/** `over`: the version that the words were typed on; null where none was known of. */
export const KeepUnsentText = shape(
  'KeepUnsentText',
  { text: Words, over: Type.Union([Version, Type.Null()]) },
  { additionalProperties: false },
);

export const ForgetUnsentText = Type.Object({ over: Version });
