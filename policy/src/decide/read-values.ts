import { cutText } from '../cut-text.ts';
import type { FieldError } from '../answer.ts';
import { compareText } from '../compare-text.ts';
import { cellOf, INVALID_VALUE, MISSING, type Space } from '../compile/cells.ts';
import type { Compiled, CompiledContradiction } from '../compile/compile-model.ts';
import { short } from '../finding.ts';

/** The name under which an input as a whole is refused. */
export const WHOLE_INPUT = 'facts';

/** True of an object literal or what JSON.parse gives: no array, no class instance, of any realm. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Fills `cells` from the input. Returns what is wrong with single fields, null where nothing is. */
export function readValues(
  compiled: Compiled,
  facts: Readonly<Record<string, unknown>>,
  cells: Int32Array,
): FieldError[] | null {
  const { numberOf, spaces } = compiled;
  let errors: FieldError[] | null = null;
  cells.fill(MISSING);
  for (const name of Object.keys(facts)) {
    const fact = numberOf.get(name);
    const space = fact === undefined ? undefined : spaces[fact];
    if (fact === undefined || space === undefined) {
      (errors ??= []).push({ field: short(name), message: `not a fact of policy ${compiled.model.version}` });
      continue;
    }
    const cell = cellOf(space, facts[name]);
    if (cell === INVALID_VALUE) (errors ??= []).push({ field: name, message: wantedValue(space, facts[name]) });
    else cells[fact] = cell;
  }
  return errors;
}

function wantedValue(space: Space, value: unknown): string {
  return `must be ${describeDomain(space)} or null, not ${describeValue(value)}`;
}

function describeDomain({ domain }: Space): string {
  if (domain.kind === 'boolean') return 'true or false';
  if (domain.kind === 'enum') return `one of ${domain.values.map((value) => JSON.stringify(value)).join(', ')}`;
  return domain.max === null
    ? `a whole number from ${domain.min}`
    : `a whole number from ${domain.min} to ${domain.max}`;
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return short(JSON.stringify(cutText(value, 100)));
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

/** The contradictions that known facts meet. */
export function metContradictions(compiled: Compiled, cells: Int32Array): FieldError[] {
  return asErrors(
    compiled.contradictions.filter((row) =>
      row.conditions.every(({ fact, mask }) => mask[cells[fact] ?? MISSING] === 1),
    ),
  );
}

/** Those that no known fact excludes: named where no completion of the facts is left. */
export function openContradictions(compiled: Compiled, cells: Int32Array): FieldError[] {
  const isOpen = ({ conditions }: CompiledContradiction): boolean =>
    conditions.every(({ fact, mask }) => (cells[fact] ?? MISSING) < 0 || mask[cells[fact] ?? MISSING] === 1);
  return asErrors(compiled.contradictions.filter(isOpen));
}

function asErrors(rows: readonly CompiledContradiction[]): FieldError[] {
  return rows.map(({ field, message }) => ({ field, message }));
}

export function sortErrors(errors: readonly FieldError[]): FieldError[] {
  return errors.toSorted((a, b) => compareText(a.field, b.field) || compareText(a.message, b.message));
}
