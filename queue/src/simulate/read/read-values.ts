import { shown } from '../../rules/fault.ts';
import type { FaultList } from './faults.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with none but the known keys; undefined, and a fault, where it is none. */
export function readObject(value: unknown, place: string, known: readonly string[], faults: FaultList) {
  if (value === undefined) return faults.add(place, 'missing', 'is missing');
  if (!isObject(value)) return faults.add(place, 'wrong-kind', `must be an object, and is ${shown(value)}`);
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      faults.add(below(place, key), 'not-known', `is not known here; known are ${known.join(', ')}`);
  }
  return value;
}

/** @returns the elements, empty where there is a fault */
export function readList(value: unknown, place: string, most: number, faults: FaultList): readonly unknown[] {
  if (value === undefined) faults.add(place, 'missing', 'is missing');
  else if (!Array.isArray(value)) faults.add(place, 'wrong-kind', `must be a list, and is ${shown(value)}`);
  else if (value.length === 0) faults.add(place, 'missing', 'must have at least one entry');
  else if (value.length > most) faults.add(place, 'too-many', `has ${value.length} entries; ${most} are the most`);
  else return value;
  return [];
}

export interface NumberRange {
  /** The value must be greater than this. */
  readonly above?: number;
  readonly least?: number;
  readonly most: number;
  readonly whole?: boolean;
}

export function readNumber(value: unknown, place: string, range: NumberRange, faults: FaultList): number | undefined {
  if (value === undefined) return faults.add(place, 'missing', 'is missing');
  if (typeof value !== 'number') return faults.add(place, 'wrong-kind', `must be a number, and is ${shown(value)}`);
  const tooSmall = value <= (range.above ?? Number.NEGATIVE_INFINITY) || value < (range.least ?? value);
  const fits = !tooSmall && value <= range.most && (range.whole !== true || Number.isInteger(value));
  // JSON has no infinity, but a number too large for it is read as one.
  return fits ? value : faults.add(place, 'out-of-range', `must be ${describeRange(range)}, and is ${String(value)}`);
}

function describeRange({ above, least, most, whole }: NumberRange): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  if (above !== undefined) return `${kind} above ${above} and at most ${most}`;
  return `${kind} from ${least ?? 0} to ${most}`;
}

/** A text that is not empty, without control characters, of 200 characters at most. */
export function readText(value: unknown, place: string, faults: FaultList): string | undefined {
  if (value === undefined) return faults.add(place, 'missing', 'is missing');
  if (typeof value !== 'string') return faults.add(place, 'wrong-kind', `must be a text, and is ${shown(value)}`);
  if (value.trim() === '') return faults.add(place, 'missing', 'must not be empty');
  const characters = Array.from(value).length;
  if (characters > 200) return faults.add(place, 'too-many', `has ${characters} characters; 200 are the most`);
  return /\p{Cc}/u.test(value) ? faults.add(place, 'wrong-kind', 'has a control character') : value;
}

/** Where a key lies below a place: `classes[0].handle`, `["a b"]` where the key is no plain word. */
export function below(place: string, key: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `${place}[${shown(key)}]`;
  return place === '' ? key : `${place}.${key}`;
}

/** Whether something lies in more than so many lists and objects, one in the other. */
export function isDeeperThan(value: unknown, most: number): boolean {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth === most) return true;
    for (const one of Object.values(next.value)) left.push({ value: one, depth: next.depth + 1 });
  }
  return false;
}
