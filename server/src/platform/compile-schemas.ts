import { SerializerSelector, type SerializerFactory } from '@fastify/fast-json-stringify-compiler';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';

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

/** For requests, as TypeBox does it. */
export function validatorCompiler(when: CompileSchemas): typeof TypeBoxValidatorCompiler {
  return when === 'at-start' ? TypeBoxValidatorCompiler : putOff(TypeBoxValidatorCompiler);
}

/** For replies, as Fastify does it. */
export function serializerFactory(when: CompileSchemas): SerializerFactory {
  const select = SerializerSelector();
  if (when === 'at-start') return select;
  return (shared, options) => {
    const compile = select(shared, options);
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
