import { isObject } from '../patches/merge-patch.ts';
import { queryWrong } from '../refusals.ts';
import type { Condition } from './condition.ts';

/** As what the values of an attribute are compared. `any`: numbers as numbers, everything else as it is written. */
export type Kind = 'text' | 'date' | 'number' | 'any';

/** What a condition asks for, as values of the attribute's kind; dates in UTC. */
export interface Wanted {
  texts: string[];
  numbers: number[];
}

/** @throws queryWrong where a value is none of that kind */
export function readWanted(kind: Kind, condition: Condition): Wanted {
  const { attribute, comparison, values } = condition;
  // With a comma within it, a value stands among the others whole and in parts.
  const parts = values.filter((one) => !one.includes(','));
  const single = parts.length > 0 ? parts : values;
  if (kind === 'date') return { texts: single.map((one) => instantOf(attribute, one)), numbers: [] };
  if (kind === 'number') return { texts: [], numbers: single.map((one) => numberOf(attribute, one)) };
  if (kind === 'text') return { texts: values, numbers: [] };
  if (comparison !== 'in' && comparison !== 'not')
    return { texts: [], numbers: single.map((one) => numberOf(attribute, one)) };
  return { texts: values, numbers: single.filter((one) => NUMBER.test(one)).map(Number) };
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?(?:[Ee][+-]?\d{1,2})?$/u;

function numberOf(attribute: string, text: string): number {
  if (!NUMBER.test(text)) throw queryWrong([{ field: attribute, message: 'is no number' }]);
  return Number(text);
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?:[Zz]|([+ -])(\d{2}):?(\d{2})?)?)?$/u;
const KNOWN_YEAR = /^(?!0000)\d{4}-/u;

/**
 * An instant in any notation of its offset, as UTC; a day as it begins, and a time without offset, are in UTC. A `+` of an
 * offset may have become a blank on its way.
 */
function instantOf(attribute: string, text: string): string {
  const at = readInstant(text);
  if (at === null) throw queryWrong([{ field: attribute, message: 'is no date' }]);
  return at;
}

/** Null where it is none. */
function readInstant(text: string): string | null {
  const [, day = '', minute = '00:00', second = '00', sign, hours, minutes = '00'] = INSTANT.exec(text) ?? [];
  const offset = sign && hours ? `${sign === '-' ? '-' : '+'}${hours}:${minutes}` : 'Z';
  const begins = new Date(`${day}T00:00:00Z`);
  const at = new Date(`${day}T${minute}:${second}${offset}`);
  const isDay = !Number.isNaN(begins.getTime()) && begins.toISOString().startsWith(day);
  const isKnown = isDay && !Number.isNaN(at.getTime()) && KNOWN_YEAR.test(at.toISOString());
  return isKnown ? at.toISOString() : null;
}

/** Whether a resource fits a condition at that path. Of a list any element may. Pure. @throws queryWrong */
export function fits(resource: unknown, path: string, kind: Kind, condition: Condition): boolean {
  const wanted = readWanted(kind, condition);
  const { comparison } = condition;
  const isOne = (value: Plain) => holds(kind, value, comparison === 'not' ? 'in' : comparison, wanted);
  return valuesAt(resource, path.split('.')).some(isOne) !== (comparison === 'not');
}

type Plain = string | number | boolean;

function holds(kind: Kind, value: Plain, comparison: Condition['comparison'], { texts, numbers }: Wanted): boolean {
  const isNumber = kind === 'number' || (kind === 'any' && typeof value === 'number');
  const orders = isNumber
    ? numbers.map((one) => Number(value) - one)
    : texts.map((one) => compareTexts(kind === 'date' ? (readInstant(String(value)) ?? '') : String(value), one));
  return orders.some((order) => inOrder[comparison](order));
}

const inOrder: Readonly<Record<Condition['comparison'], (order: number) => boolean>> = {
  in: (order) => order === 0,
  not: (order) => order !== 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
};

/** By code points, as PostgreSQL's collation "C" does. Pure. */
export function compareTexts(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** For sorting: dates and texts by code points, numbers as numbers, and what is not there last. Pure. */
export function compareAt(kind: Kind, path: string, descending: boolean): (one: unknown, other: unknown) => number {
  const steps = path.split('.');
  const sign = descending ? -1 : 1;
  return (one, other) => {
    const [[a], [b]] = [valuesAt(one, steps), valuesAt(other, steps)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (kind === 'number' ? Number(a) - Number(b) : compareTexts(String(a), String(b)));
  };
}

/** Every value that stands at a path; lists are gone through. Pure. */
function valuesAt(value: unknown, path: readonly string[]): Plain[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return isPlain(value) ? [value] : [];
  return isObject(value) && Object.hasOwn(value, first) ? valuesAt(value[first], rest) : [];
}

function isPlain(value: unknown): value is Plain {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
