import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import type { FastifyServerOptions } from 'fastify';

/**
 * When the schemas of requests and replies become code. At the start a schema that cannot is found before anybody is served,
 * at the price of a second or more; who starts again all day (tests, `npm run dev`) compiles what is used, when it is used.
 */
export type CompileSchemas = 'at-start' | 'when-used';

/** Fastify's own way for replies, TypeBox's for requests. */
export function compileSchemas(when: CompileSchemas): NonNullable<FastifyServerOptions['schemaController']> {
  const put = when === 'when-used' ? putOff : <Given, Made>(make: (given: Given) => Made) => make;
  const selectSerializer = SerializerSelector();
  return {
    compilersFactory: {
      buildValidator: () => put(TypeBoxValidatorCompiler),
      buildSerializer: (shared, options) => put(selectSerializer(shared, options)),
    },
  };
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
