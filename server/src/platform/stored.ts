import type { Static, TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';

/**
 * A stored value that has to be one of a list. What is outside the list is an error with its place, and never shown as
 * another value.
 * @param place table and column: `contact.way_in`
 */
export function oneOf<const T extends string>(list: readonly T[], stored: unknown, place: string): T {
  const found = list.find((one) => one === stored);
  if (found !== undefined) return found;
  throw new Error(`${place} has ${JSON.stringify(stored)}, which is none of ${list.join(', ')}`);
}

/** The same for a column that may be null. */
export function oneOfOrNull<const T extends string>(list: readonly T[], stored: unknown, place: string): T | null {
  return stored === null ? null : oneOf(list, stored, place);
}

/** The same for a column of several values. */
export function allOf<const T extends string>(list: readonly T[], stored: readonly unknown[], place: string): T[] {
  return stored.map((one) => oneOf(list, one, place));
}

/** What a column of JSON says under a name; undefined where it is no object, or says nothing of it. */
export function valueIn(stored: unknown, name: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, name)) return undefined;
  return Reflect.get(stored, name);
}

/** The same where it is a text; null where it is none. */
export function textIn(stored: unknown, name: string): string | null {
  const value = valueIn(stored, name);
  return typeof value === 'string' ? value : null;
}

/**
 * Reads a column of JSON by its schema. Nothing is converted, filled in or left out: what does not fit is an error with its
 * place, and without what it says, which may be somebody's. Compiled with the first row.
 * @param place table and column: `ticket.form`
 */
export function storedAs<const T extends TSchema>(schema: T, place: string): (stored: unknown) => Static<T> {
  let validator: Validator<{}, T> | undefined;
  return (stored) => {
    validator ??= Compile(schema);
    if (validator.Check(stored)) return stored;
    const [first] = validator.Errors(stored);
    throw new Error(`${place}${first?.instancePath ?? ''} ${first?.message ?? 'is not what its schema says'}`);
  };
}
