import { isDeepStrictEqual } from 'node:util';
import { type Static, Type } from 'typebox';
import { shape } from '../../../platform/contract-parts.ts';
import { isObject } from './merge-patch.ts';
import { patchNotFitting } from '../refusals.ts';

const Pointer = Type.String({ maxLength: 1000, pattern: '^(/.*)?$' });
const Operation = shape('JsonPatchOperation', {
  op: Type.Enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
  path: Pointer,
  from: Type.Optional(Pointer),
  value: Type.Optional(Type.Unknown()),
});
/** RFC 6902; in `application/json-patch-query+json` an element of a list may be named: `/note?id=7`. */
export const JsonPatch = Type.Array(Operation, { minItems: 1, maxItems: 100, description: 'A JSON patch (RFC 6902)' });
export type JsonPatch = Static<typeof JsonPatch>;

/** A name or index, or an element of a list by what it holds. */
type Step = string | { name: string; value: string };
type How = 'add' | 'replace' | 'remove';
const missing = Symbol('missing');

/**
 * Applies the operations in order, or none of them. What is not a list is added to a list as its last element, as the
 * examples of TMF621 do. Pure; changes nothing given. @throws patchNotFitting naming the operation
 */
export function applyJsonPatch(target: unknown, operations: JsonPatch): unknown {
  return operations.reduce<unknown>((document, operation, index) => {
    const result = applyOne(document, operation);
    if (result === missing)
      throw patchNotFitting([{ field: `${index}.path`, message: `${operation.op} does not fit ${operation.path}` }]);
    return result;
  }, target);
}

function applyOne(document: unknown, { op, path, from, value = null }: JsonPatch[number]): unknown {
  const steps = stepsOf(path);
  if (op === 'test') return isDeepStrictEqual(readAt(document, steps), value) ? document : missing;
  if (op === 'add' || op === 'replace' || op === 'remove') return changeAt(document, steps, value, op);
  const source = stepsOf(from ?? '');
  const moved = from === undefined ? missing : readAt(document, source);
  if (moved === missing) return missing;
  const rest = op === 'move' ? changeAt(document, source, null, 'remove') : document;
  return changeAt(rest, steps, moved, 'add');
}

function stepsOf(path: string): Step[] {
  const names = path.split('/').slice(1);
  return names.flatMap((part): Step[] => {
    const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const [, before, name, value] = /^([^?]+)\?([^=]+)=(.*)$/u.exec(text) ?? [];
    return before && name && value !== undefined ? [before, { name, value }] : [text];
  });
}

function readAt(document: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return document;
  if (Array.isArray(document)) {
    const index = indexIn(document, step);
    return index < 0 || index >= document.length ? missing : readAt(document[index], rest);
  }
  if (typeof step !== 'string' || !isObject(document) || !Object.hasOwn(document, step)) return missing;
  return readAt(document[step], rest);
}

function changeAt(document: unknown, steps: readonly Step[], value: unknown, how: How): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return how === 'remove' ? missing : value;
  if (rest.length === 0) return changeIn(document, step, value, how);
  const inner = readAt(document, [step]);
  const changed = inner === missing ? missing : changeAt(inner, rest, value, how);
  return changed === missing ? missing : changeIn(document, step, changed, 'replace');
}

function changeIn(holder: unknown, step: Step, value: unknown, how: How): unknown {
  if (Array.isArray(holder)) return changeList(holder, indexIn(holder, step), value, how);
  if (typeof step !== 'string' || !isObject(holder)) return missing;
  const there = Object.hasOwn(holder, step);
  if (how !== 'add' && !there) return missing;
  const others = Object.entries(holder).filter(([name]) => name !== step);
  if (how === 'remove') return Object.fromEntries(others);
  const before = there ? holder[step] : undefined;
  const appends = how === 'add' && Array.isArray(before) && !Array.isArray(value);
  return Object.fromEntries([...others, [step, appends ? [...before, value] : value]]);
}

function changeList(list: readonly unknown[], index: number, value: unknown, how: How): unknown {
  if (index < 0 || index > list.length || (how !== 'add' && index === list.length)) return missing;
  if (how === 'add') return list.toSpliced(index, 0, value);
  return how === 'remove' ? list.toSpliced(index, 1) : list.with(index, value);
}

function indexIn(list: readonly unknown[], step: Step): number {
  if (typeof step !== 'string')
    return list.findIndex((one) => isObject(one) && String(one[step.name] ?? '') === step.value);
  if (step === '-') return list.length;
  return /^(?:0|[1-9]\d{0,5})$/u.test(step) ? Number(step) : -1;
}
