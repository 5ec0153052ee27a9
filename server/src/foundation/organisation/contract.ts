import { Type, type Static } from 'typebox';
import { Instant, nullable, Person, shape } from '../../platform/contract-parts.ts';

export const SignIn = shape(
  'SignIn',
  { username: Type.String({ minLength: 1, maxLength: 64 }), password: Type.String({ minLength: 1, maxLength: 2048 }) },
  { additionalProperties: false },
);

export const Place = shape('Province', { id: Type.String(), nameZh: Type.String(), nameEn: Type.String() });

export const Me = shape('Me', {
  id: Type.String(),
  username: Type.String(),
  nameZh: Type.String(),
  nameEn: Type.String(),
  posts: Type.Array(Type.String()),
  rights: Type.Array(Type.String()),
  province: Type.Union([Place, Type.Null()]),
  cityId: Type.Union([Type.String(), Type.Null()]),
  passwordDue: Type.Boolean({ description: 'They choose another password before anything else' }),
  sampleData: Type.Boolean({ description: 'Sample callers and accounts are there' }),
});
export type Me = Static<typeof Me>;

export const Account = shape('Account', {
  id: Type.String(),
  username: Type.String(),
  nameZh: Type.String(),
  nameEn: Type.String(),
  posts: Type.Array(Type.String()),
  province: Type.Union([Place, Type.Null()], { description: 'Null for the group’s own people' }),
});

const MOST_DAYS = 36_500;

export const RetentionRule = shape('RetentionRule', {
  what: Type.String({ description: 'event, audit, contact-entry, …' }),
  days: nullable(Type.Integer({ description: 'Null: for ever' })),
  leastDays: Type.Integer(),
  mostDays: nullable(Type.Integer({ description: 'Null: it may be kept for ever' })),
  setBy: nullable(Person),
  setAt: nullable(Instant),
  oldestAt: nullable(Instant),
});
export type RetentionRule = Static<typeof RetentionRule>;

export const ChangeRetention = shape(
  'ChangeRetention',
  { days: nullable(Type.Integer({ minimum: 1, maximum: MOST_DAYS, description: 'Null: for ever' })) },
  { additionalProperties: false },
);
