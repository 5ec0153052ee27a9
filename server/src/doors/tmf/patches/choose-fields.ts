import { isObject } from './merge-patch.ts';

/**
 * The attributes a client asked for by `fields=a,b.c`, and those that always stay; `none` asks for nothing more. Without
 * `fields` all of them. Pure.
 */
export function chooseFields(
  resource: Record<string, unknown>,
  fields: string | undefined,
  always: readonly string[],
): Record<string, unknown> {
  const asked = (fields ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (asked.length === 0) return resource;
  const kept = asked.includes('none') ? [...always, 'id', 'href'] : [...always, ...asked];
  return pick(
    resource,
    kept.map((path) => path.split('.')),
  );
}

function pick(resource: Record<string, unknown>, paths: readonly string[][]): Record<string, unknown> {
  const chosen = Object.entries(resource).flatMap(([name, value]): [string, unknown][] => {
    const inner = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (inner.length === 0) return [];
    return [[name, inner.some((path) => path.length === 0) ? value : pickInside(value, inner)]];
  });
  return Object.fromEntries(chosen);
}

function pickInside(value: unknown, paths: readonly string[][]): unknown {
  if (Array.isArray(value)) return value.map((one) => pickInside(one, paths));
  return isObject(value) ? pick(value, [['@type'], ...paths]) : value;
}
