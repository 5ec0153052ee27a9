import { Decimal } from './decimal.ts';

/** What an input, a cell or a decision of a general DMN model may be. Contexts keep the order of their entries. */
export type DmnValue = null | boolean | string | Decimal | DmnList | DmnContext;
export type DmnList = readonly DmnValue[];
export type DmnContext = ReadonlyMap<string, DmnValue>;

/** A value without parts. */
export type Scalar = null | boolean | string | Decimal;

export function isList(value: DmnValue): value is DmnList {
  return Array.isArray(value);
}

export function isContext(value: DmnValue): value is DmnContext {
  return value instanceof Map;
}

export function isScalar(value: DmnValue): value is Scalar {
  return !isList(value) && !isContext(value);
}

/** Equal as FEEL has it: numbers by value, lists by their items in order, contexts by their entries in any order. */
export function sameValue(one: DmnValue, other: DmnValue): boolean {
  if (one instanceof Decimal || other instanceof Decimal)
    return one instanceof Decimal && other instanceof Decimal && one.compare(other) === 0;
  if (isList(one)) return isList(other) && sameItems(one, other);
  if (isContext(one)) return isContext(other) && sameEntries(one, other);
  return one === other;
}

function sameItems(one: DmnList, other: DmnList): boolean {
  return one.length === other.length && one.every((item, index) => sameValue(item, other[index] ?? null));
}

function sameEntries(one: DmnContext, other: DmnContext): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, value]) => other.has(name) && sameValue(value, other.get(name) ?? null))
  );
}

/** FEEL text of a value: `"a"`, `0.3`, `[1, 2]`, `{Status: "Approved"}`. */
export function describeValue(value: DmnValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(describeValue).join(', ')}]`;
  if (isContext(value)) return `{${[...value].map(([name, part]) => `${name}: ${describeValue(part)}`).join(', ')}}`;
  return String(value);
}

/** What a value is, in the words of FEEL's types. */
export function kindOfValue(value: DmnValue): 'null' | 'boolean' | 'string' | 'number' | 'list' | 'context' {
  if (value === null) return 'null';
  if (value instanceof Decimal) return 'number';
  if (isList(value)) return 'list';
  if (isContext(value)) return 'context';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}
