import { SerializerSelector, type SerializerFactory } from '@fastify/fast-json-stringify-compiler';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { Format } from 'typebox/format';

/**
 * When the schemas of requests and replies become code. At the start a schema that cannot is found before anybody is served,
 * at the price of a second or more; who starts again all day (tests, `npm run dev`) compiles what is used, when it is used.
 */
export type CompileSchemas = 'at-start' | 'when-used' | CompiledSchemas;

type Serializer = ReturnType<ReturnType<SerializerFactory>>;

/**
 * What was made of schemas when it was used, for all servers that one process opens, each of the same modules: tests open
 * hundreds, and what a reply's schema becomes costs more than the reply.
 */
export class CompiledSchemas {
  /** By the schema as JSON. */
  readonly serializers = new Map<string, Serializer>();
}

/** For requests, as TypeBox does it, but that a moment has to be one that can be read. */
export function validatorCompiler(when: CompileSchemas): typeof TypeBoxValidatorCompiler {
  Format.Set('date-time', isMoment);
  return when === 'at-start' ? TypeBoxValidatorCompiler : putOff(TypeBoxValidatorCompiler);
}

/** RFC 3339 also writes `23:59:60`, and RFC 9557 names a zone behind it: no `Date` reads either. */
const isMoment = (text: string) => Format.IsDateTime(text) && !Number.isNaN(Date.parse(text));

/** For replies, as Fastify does it. */
export function serializerFactory(when: CompileSchemas): SerializerFactory {
  const select = SerializerSelector();
  return (shared, options) => {
    const compileAsIs = select(shared, options);
    const compile: Compile = (given) => compileAsIs({ ...given, schema: markNullable(given.schema) });
    if (when === 'at-start') return compile;
    return putOff(when === 'when-used' ? compile : (given) => findOrMake(when, compile, given));
  };
}

type Compile = ReturnType<SerializerFactory>;

function findOrMake({ serializers }: CompiledSchemas, compile: Compile, given: Parameters<Compile>[0]): Serializer {
  const key = JSON.stringify(given.schema);
  const made = serializers.get(key) ?? compile(given);
  serializers.set(key, made);
  return made;
}

/** A function is made when it is first called. */
function putOff<Given, Value, Result>(make: (given: Given) => (value: Value) => Result) {
  return (given: Given) => {
    let made: ((value: Value) => Result) | null = null;
    return (value: Value) => {
      made ??= make(given);
      return made(value);
    };
  };
}

/**
 * `nullable(…)` in the words that are written without a look at the value: of the branches of a union each is validated
 * against the value first, which for a list takes longer than to write it. Enumerations and unions of more stay as they
 * are, and what fits none of theirs is no reply. Pure.
 */
function markNullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(markNullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const marked = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, markNullable(value)]));
  const { anyOf, ...rest } = marked;
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || !isNull(anyOf[1]) || !isPlain(anyOf[0])) return marked;
  return { ...anyOf[0], ...rest, nullable: true };
}

const isNull = (schema: unknown) => hasType(schema) && schema.type === 'null';

/** Of one type, and of all its values. */
const isPlain = (schema: unknown): schema is { type: string } =>
  hasType(schema) && !('enum' in schema || 'const' in schema);

function hasType(schema: unknown): schema is { type: string } {
  return typeof schema === 'object' && schema !== null && 'type' in schema && typeof schema.type === 'string';
}
