import { Type, type Static } from 'typebox';

export const SignIn = Type.Object(
  { username: Type.String({ minLength: 1, maxLength: 64 }), password: Type.String({ minLength: 1, maxLength: 256 }) },
  { additionalProperties: false },
);

export const Place = Type.Object({ id: Type.String(), nameZh: Type.String(), nameEn: Type.String() });

export const Me = Type.Object({
  id: Type.String(),
  username: Type.String(),
  nameZh: Type.String(),
  nameEn: Type.String(),
  posts: Type.Array(Type.String()),
  rights: Type.Array(Type.String()),
  province: Type.Union([Place, Type.Null()]),
  sampleData: Type.Boolean({ description: 'Sample callers and accounts are there' }),
});
export type Me = Static<typeof Me>;

export const Account = Type.Object({
  id: Type.String(),
  username: Type.String(),
  nameZh: Type.String(),
  nameEn: Type.String(),
  posts: Type.Array(Type.String()),
  province: Type.Union([Place, Type.Null()], { description: 'Null for the group’s own people' }),
});

export const AuditEntry = Type.Object({
  id: Type.Integer(),
  at: Type.String({ format: 'date-time' }),
  accountId: Type.Union([Type.String(), Type.Null()]),
  what: Type.String(),
  about: Type.Record(Type.String(), Type.Unknown()),
});
