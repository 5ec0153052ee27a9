import { type TSchema, Type } from 'typebox';

/** Pieces that contracts share. */
export const Id = Type.String({ format: 'uuid' });
export const Instant = Type.String({ format: 'date-time', description: 'UTC' });
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const InBoth = Type.Object(
  { zh: Type.String(), en: Type.String() },
  { description: 'The same text in Chinese and English' },
);
export const IdParams = Type.Object({ id: Id });
/** Texts by name. */
export const Texts = Type.Record(Type.String(), Type.String());
/** Anything by name: what kinds of entries say differs. */
export const Details = Type.Record(Type.String(), Type.Unknown());
/** Free text a person typed. */
export const Words = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' });
export const FactValue = Type.Union([Type.Boolean(), Type.Number(), Type.String(), Type.Null()]);
