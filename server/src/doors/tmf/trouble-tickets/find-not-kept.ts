import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../patches/merge-patch.ts';
import { maskNumbers } from '../representations/read-terms.ts';

const MOST_COMPARED = 50;
const MOST_NAMED = 30;

/**
 * What of a body given shows nowhere in what became of it, by its paths: attributes that the server sets itself, and those
 * it does not know. The content of a file is shown by its address, the type of what lies inside by where it lies. Pure.
 */
export function findNotKept(given: unknown, shown: unknown): string[] {
  return [...new Set(pathsOf(given, shown, ''))].slice(0, MOST_NAMED);
}

function pathsOf(given: unknown, shown: unknown, path: string): string[] {
  if (given === null || isDeepStrictEqual(given, shown)) return [];
  if (Array.isArray(given))
    return given.length > MOST_COMPARED ? [path] : given.flatMap((one) => bestOf(one, shown, path));
  if (!isObject(given)) return isMasked(given, shown) ? [] : [path];
  if (!isObject(shown)) return [path];
  return Object.entries(given).flatMap(([name, value]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    const isTold = inner === 'attachment.content' || (name === '@type' && path !== '');
    return isTold ? [] : pathsOf(value, shown[name], inner);
  });
}

/** Elements have no place of their own: each is compared with the one that is most like it. */
function bestOf(one: unknown, shown: unknown, path: string): string[] {
  const others: unknown[] = Array.isArray(shown) ? shown : [];
  const found = others.map((other) => pathsOf(one, other, path));
  return found.toSorted((a, b) => a.length - b.length)[0] ?? [path];
}

/** Numbers in words are kept, and leave the centre masked. */
function isMasked(given: unknown, shown: unknown): boolean {
  return typeof given === 'string' && typeof shown === 'string' && maskNumbers(given) === shown;
}
