import { type TObjectOptions, type TProperties, type TSchema, type TStringOptions, Type } from 'typebox';
import { COMPONENT } from './describing/name-components.ts';
import { lengthOf } from './text/cut-text.ts';

export { COMPONENT };

const LONGEST_WORDS = 2000;

/** The name of a schema in the API's description, among the options of its type: `Type.Enum(kinds, component('Kind'))`. */
export const component = (name: string) => ({ [COMPONENT]: name });
/** An object that the API's description has once, by this name, wherever it is used. A name is one shape only. */
export const shape = <T extends TProperties>(name: string, properties: T, options: TObjectOptions = {}) =>
  Type.Object(properties, { ...options, ...component(name) });

/** Pieces that contracts share. */
export const Id = Type.String({ format: 'uuid' });
export const Instant = Type.String({ format: 'date-time', description: 'UTC' });
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const InBoth = shape(
  'InBoth',
  { zh: Type.String(), en: Type.String() },
  { description: 'The same text in Chinese and English' },
);
/** A place, a team, a category: what has an id of its own choosing and a name in both languages. */
export const Named = shape('Named', { id: Type.String(), name: InBoth });
export const Person = shape('Person', { id: Id, name: InBoth });
/** A ticket or a mass fault, by the number people say. */
export const Numbered = shape('Numbered', { id: Id, number: Type.String() });
/** What is wrong with which field of what was given. */
export const FieldProblem = shape('FieldProblem', {
  field: Type.String(),
  message: Type.String(),
  code: Type.Optional(Type.String({ description: 'Stable name of what is wrong there, where it has one' })),
  values: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: 'What a sentence about it in another language needs, by name',
    }),
  ),
});
export const IdParams = Type.Object({ id: Id });
/** Texts by name. */
export const Texts = Type.Record(Type.String(), Type.String());
/** Anything by name: what kinds of entries say differs. */
export const Details = Type.Record(Type.String(), Type.Unknown());
/** A text of so many characters at most, as people see them: an emoji of several parts is one. */
export const textUpTo = (longest: number, options: TStringOptions = {}) =>
  Type.Refine(
    Type.String({
      maxLength: 8 * longest,
      description: `At most ${longest} characters as people see them: an emoji of several parts is one`,
      ...options,
    }),
    (text) => lengthOf(text) <= longest,
    () => `must not have more than ${longest} characters`,
  );
/** Free text a person typed. */
export const Words = textUpTo(LONGEST_WORDS, { minLength: 1, pattern: '\\S', ...component('Words') });
export const FactValue = Type.Union(
  [Type.Boolean(), Type.Number(), Type.String(), Type.Null()],
  component('FactValue'),
);
