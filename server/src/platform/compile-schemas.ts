import { SerializerSelector, type SerializerFactory } from '@fastify/fast-json-stringify-compiler';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';

/**
 * When the schemas of requests and replies become code. At the start a schema that cannot is found before anybody is served,
 * at the price of a second or more; who starts again all day (tests, `npm run dev`) compiles what is used, when it is used.
 */
export type CompileSchemas = 'at-start' | 'when-used';

/** For requests, as TypeBox does it. */
export function validatorCompiler(when: CompileSchemas): typeof TypeBoxValidatorCompiler {
  return when === 'when-used' ? putOff(TypeBoxValidatorCompiler) : TypeBoxValidatorCompiler;
}

/** For replies, as Fastify does it. */
export function serializerFactory(when: CompileSchemas): SerializerFactory {
  const select = SerializerSelector();
  if (when === 'at-start') return select;
  return (shared, options) => putOff(select(shared, options));
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
