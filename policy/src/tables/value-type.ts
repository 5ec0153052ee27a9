import { short } from '../finding.ts';
import { baseType, type Types } from '../read/read-types.ts';
import { childOf, listOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { type DmnContext, type DmnValue, isContext, isList, kindOfValue } from './dmn-value.ts';
import { OutsideTables } from './outside-tables.ts';
import { judge, readTestList, type TestList } from './read-tests.ts';

export type ScalarKind = 'boolean' | 'string' | 'number';

/** What a value of a type is. `allowed`: all of these tests have to hold. `unread`: why values of the type are refused. */
export type ValueType =
  | { readonly kind: 'any' }
  | { readonly kind: ScalarKind; readonly allowed: readonly TestList[] }
  | { readonly kind: 'list'; readonly item: ValueType }
  | { readonly kind: 'context'; readonly parts: ReadonlyMap<string, ValueType> }
  | { readonly kind: 'unread'; readonly reason: string };

export const ANY: ValueType = { kind: 'any' };
const SCALARS: readonly string[] = ['boolean', 'string', 'number'];
const DEEPEST = 20;

function isScalarKind(name: string): name is ScalarKind {
  return SCALARS.includes(name);
}

/** Item definitions by name, and the reasons for which some of them cannot be read. */
export interface TypeSource {
  readonly items: Types;
  readonly unread: ReadonlyMap<string, string>;
}

/** The type that a `typeRef` names; anything goes where there is none. */
export function readType(typeRef: string | null, source: TypeSource, depth = 0): ValueType {
  if (typeRef === null) return ANY;
  if (depth > DEEPEST) return unread(`the type ${short(typeRef)} contains itself, or is too deep`);
  const name = localName(typeRef, source);
  const item = source.items.get(name);
  if (item !== undefined) return readItem(item, source, depth);
  if (name === 'Any') return ANY;
  const base = baseType(name) ?? name;
  return isScalarKind(base)
    ? { kind: base, allowed: [] }
    : unread(`the type ${short(typeRef)} is not read: values are strings, numbers, booleans, lists and contexts`);
}

/** DMN 1.1 wrote a prefix before the name: `feel:string`, `tns:tA`. */
function localName(typeRef: string, { items }: TypeSource): string {
  return items.has(typeRef) ? typeRef : typeRef.replace(/^[\w-]+:/u, '');
}

function unread(reason: string): ValueType {
  return { kind: 'unread', reason };
}

function readItem(item: XmlElement, source: TypeSource, depth: number): ValueType {
  const name = wordOf(item, 'name') ?? '';
  const reason = source.unread.get(name);
  if (reason !== undefined) return unread(reason);
  if (childOf(item, 'functionItem') !== null) return unread(`the type ${short(name)} is that of a function`);
  const parts = listOf(item, 'itemComponent');
  const single =
    parts.length > 0
      ? readParts(parts, source, depth)
      : readType(textOf(item, 'typeRef')?.trim() ?? null, source, depth + 1);
  const narrowed = narrow(single, wordOf(childOf(item, 'allowedValues'), 'text'), name);
  return item['isCollection'] === true ? { kind: 'list', item: narrowed } : narrowed;
}

function readParts(parts: readonly XmlElement[], source: TypeSource, depth: number): ValueType {
  if (depth > DEEPEST) return unread('the type is too deep');
  return {
    kind: 'context',
    parts: new Map(parts.map((part) => [wordOf(part, 'name') ?? '', readItem(part, source, depth + 1)])),
  };
}

/** A type with allowed values; the allowed values of a list are those of its items. */
function narrow(type: ValueType, allowed: string | null, name: string): ValueType {
  if (allowed === null || type.kind === 'unread') return type;
  if (type.kind === 'list') return { kind: 'list', item: narrow(type.item, allowed, name) };
  if (type.kind === 'any' || type.kind === 'context')
    return unread(`the allowed values of ${short(name)} are not read: they need a type string, number or boolean`);
  try {
    const tests = readTestList(allowed);
    return tests === null ? type : { kind: type.kind, allowed: [...type.allowed, tests] };
  } catch (error) {
    if (error instanceof OutsideTables) return unread(`the allowed values of ${short(name)}: ${error.message}`);
    throw error;
  }
}

/** What became of a value that was to be of a type; `problem` says why it became null. */
export interface Conformed {
  readonly value: DmnValue;
  readonly problem: string | null;
}

/**
 * The value as the type has it (DMN 1.5, 10.3.2.9.4): a list of one is taken for its item and the other way round where
 * that is what the type wants; what does not conform is null.
 * @throws OutsideTables where the type cannot be read.
 */
export function conform(value: DmnValue, type: ValueType): Conformed {
  if (value === null || type.kind === 'any') return { value, problem: null };
  if (type.kind === 'unread') throw new OutsideTables(type.reason);
  if (type.kind === 'list') return conformList(isList(value) ? value : [value], type.item);
  if (isList(value)) {
    const [item, ...others] = value;
    return item === undefined || others.length > 0 ? wrong(value, type) : conform(item, type);
  }
  if (type.kind === 'context') return isContext(value) ? conformContext(value, type.parts) : wrong(value, type);
  if (kindOfValue(value) !== type.kind) return wrong(value, type);
  const isAllowed = type.allowed.every((tests) => judge(tests, value) === true);
  return isAllowed ? { value, problem: null } : { value: null, problem: 'the value is not one of those allowed' };
}

function wrong(value: DmnValue, type: ValueType): Conformed {
  return { value: null, problem: `a ${kindOfValue(value)} is no ${type.kind}` };
}

function conformList(values: readonly DmnValue[], item: ValueType): Conformed {
  const items = values.map((value) => conform(value, item));
  const problem = items.find((each) => each.problem !== null)?.problem ?? null;
  return problem === null ? { value: items.map(({ value }) => value), problem } : { value: null, problem };
}

/** Entries that the type does not name are kept; a context that lacks one that it names does not conform. */
function conformContext(context: DmnContext, parts: ReadonlyMap<string, ValueType>): Conformed {
  const conformed = new Map<string, DmnValue>();
  const missing = [...parts.keys()].find((name) => !context.has(name));
  if (missing !== undefined) return { value: null, problem: `the entry ${short(missing)} is missing` };
  for (const [name, value] of context) {
    const part = parts.get(name);
    const entry = part === undefined ? { value, problem: null } : conform(value, part);
    if (entry.problem !== null) return { value: null, problem: `${name}: ${entry.problem}` };
    conformed.set(name, entry.value);
  }
  return { value: conformed, problem: null };
}

/** True of a value that is what the type says, whether or not it is allowed. A list of one stands for its item. */
export function isOfKind(value: DmnValue, type: ValueType): boolean {
  if (value === null || type.kind === 'any') return true;
  const items = isList(value) ? value : [value];
  if (type.kind === 'list') return isOfKind(value, type.item) || items.every((item) => isOfKind(item, type.item));
  return items.length === 1 && items.every((item) => kindOfValue(item) === type.kind);
}
