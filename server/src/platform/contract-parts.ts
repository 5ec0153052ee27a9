import { type TSchema, Type } from 'typebox';
import { lengthOf } from './cut-text.ts';

const LONGEST_WORDS = 2000;

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
export const Words = Type.Refine(
  Type.String({
    minLength: 1,
    maxLength: 8 * LONGEST_WORDS,
    pattern: '\\S',
    description: `At most ${LONGEST_WORDS} characters as people see them: an emoji of several parts is one`,
  }),
  (text) => lengthOf(text) <= LONGEST_WORDS,
  () => `must not have more than ${LONGEST_WORDS} characters`,
);
export const FactValue = Type.Union([Type.Boolean(), Type.Number(), Type.String(), Type.Null()]);
