import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, Named, nullable, shape } from '../../../platform/contract-parts.ts';
import { posts } from '../actors/posts.ts';
import { holdingKinds } from './holdings.ts';
import { personStates } from './people-store.ts';

const closed = { additionalProperties: false } as const;
const PlaceId = Type.String({ pattern: '^[a-z0-9-]{1,40}$' });
const PersonName = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' });
const PersonStates = Type.Enum(personStates, component('PersonState'));
export const Username = Type.String({ pattern: '^[A-Za-z0-9._-]{1,64}$' });
const Posts = Type.Array(Type.Enum(posts), { minItems: 1, maxItems: posts.length, uniqueItems: true });

export const ManagedPerson = shape('ManagedPerson', {
  id: Id,
  username: Type.String(),
  name: InBoth,
  posts: Type.Array(Type.String()),
  province: nullable(Named),
  city: nullable(Named),
  teams: Type.Array(Named),
  state: PersonStates,
  passwordDue: Type.Boolean({ description: 'They choose another password before anything else' }),
  linkExpiresAt: nullable(Type.String({ format: 'date-time', description: 'A link is open until then' })),
  lastSignInAt: nullable(Instant),
  disabledAt: nullable(Instant),
  sample: Type.Boolean(),
  version: Type.Integer({ description: 'Goes back with a change' }),
});
export type ManagedPerson = Static<typeof ManagedPerson>;

export const PeopleQuery = Type.Object({
  search: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  provinceId: Type.Optional(PlaceId),
  post: Type.Optional(Type.Enum(posts)),
  state: Type.Optional(PersonStates),
  after: Type.Optional(Type.String({ maxLength: 64, description: 'The user name that the page before ended with' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '50 unless told' })),
});

const fields = {
  nameZh: PersonName,
  nameEn: PersonName,
  provinceId: nullable(PlaceId),
  cityId: nullable(PlaceId),
  posts: Posts,
  teams: Type.Array(PlaceId, { maxItems: 50, uniqueItems: true }),
};
export const MakePerson = shape('MakePerson', { username: Username, ...fields }, closed);
export type MakePerson = Static<typeof MakePerson>;
export const ChangePerson = shape('ChangePerson', { version: Type.Integer(), ...fields }, closed);
export type ChangePerson = Static<typeof ChangePerson>;

export const PasswordLink = shape('PasswordLink', {
  token: Type.String({ description: 'Told this once' }),
  expiresAt: Instant,
});
export const MadePerson = shape('MadePerson', { person: ManagedPerson, link: PasswordLink });

export const HoldingKind = Type.Enum(holdingKinds, component('HoldingKind'));
export const Held = shape('HeldByPerson', {
  kind: HoldingKind,
  count: Type.Integer(),
  things: Type.Array(Type.Object({ id: Type.String(), label: Type.String() }), {
    description: 'The first hundred of them',
  }),
  takers: Type.Array(shape('Taker', { id: Id, name: InBoth, fits: Type.Boolean({ description: 'May take all' }) })),
});
export const DisablePerson = shape(
  'DisablePerson',
  {
    version: Type.Integer(),
    takers: Type.Partial(
      Type.Object(
        { contacts: Id, tickets: Id, promises: Id, drafts: Id },
        { description: 'Who takes over what, by its kind' },
      ),
    ),
  },
  closed,
);
export type DisablePerson = Static<typeof DisablePerson>;

export const Places = shape('Places', {
  provinces: Type.Array(Named),
  cities: Type.Array(shape('PlacedCity', { id: Type.String(), provinceId: Type.String(), name: InBoth })),
  teams: Type.Array(
    shape('PlacedTeam', {
      id: Type.String(),
      provinceId: Type.String(),
      cityId: nullable(Type.String()),
      name: InBoth,
    }),
  ),
});
