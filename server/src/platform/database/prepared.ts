import { type CompiledQuery, type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { DB } from './database-types.ts';

type Reader = Kysely<DB> | Transaction<DB>;

/** A compiled statement that each connection prepares once, under this name. */
export interface NamedQuery<O = unknown> extends CompiledQuery<O> {
  readonly name: string;
}

export function isNamed(query: CompiledQuery): query is NamedQuery {
  return 'name' in query;
}

/** What a statement is asked with, as it is written: by name. */
export type Given<G> = { readonly [K in keyof G]: RawBuilder<G[K]> };

/** Stands in a compiled statement for what is given each time. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that is asked all the time with other values: it is written and compiled once in a process, and read and
 * planned once on each connection. For rows that are found by their keys only: the plan is made without a look at the
 * values, and lists have values of which one finds ten thousand times as many rows as another.
 *
 * It names its columns: PostgreSQL refuses a prepared `*` once a newer release has added one.
 * @param name `tickets.page`; by it each connection knows the statement
 * @param write once for a name: what differs from time to time is in `given`, and `form` is all that its text depends on
 */
export function prepared<G extends object, O, F = void>(
  name: string | ((form: F) => string),
  write: (db: Reader, given: Given<G>, form: F) => CompiledQuery<O>,
): (db: Reader, values: G, form: F) => Promise<O[]> {
  const written = new Map<string, NamedQuery<O>>();
  return async (db, values, form) => {
    const whole = typeof name === 'string' ? name : name(form);
    const query = written.get(whole) ?? named(whole, write(db, placesOf(values), form));
    written.set(whole, query);
    const parameters = query.parameters.map((one) => (one instanceof Place ? Reflect.get(values, one.name) : one));
    return (await db.executeQuery<O>({ ...query, parameters })).rows;
  };
}

function placesOf<G extends object>(values: G): Given<G> {
  const places = Object.keys(values).map((name) => [name, sql`${new Place(name)}`] as const);
  return Object.fromEntries(places) as Given<G>;
}

function named<O>(name: string, query: CompiledQuery<O>): NamedQuery<O> {
  if (/(?:select|returning|\.)\s*\*/iu.test(query.sql))
    throw new Error(`the statement ${name} does not name its columns`);
  return { ...query, name };
}
