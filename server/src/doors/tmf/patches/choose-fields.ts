import { isObject } from './merge-patch.ts';

/**
 * The attributes a client asked for by `fields=a,b.c`, and those that always stay; `none` asks for nothing more. Without
 * `fields` all of them. Inside an attribute stays what its schema requires, so that the rest fits it. Pure.
 * @param schema what the whole resource is shown by
 */
export function chooseFields(
  resource: Record<string, unknown>,
  fields: string | undefined,
  always: readonly string[],
  schema: unknown,
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
    schema,
  );
}

function pick(resource: Record<string, unknown>, paths: readonly string[][], schema: unknown): Record<string, unknown> {
  const chosen = Object.entries(resource).flatMap(([name, value]): [string, unknown][] => {
    const inner = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (inner.length === 0) return [];
    const isWhole = inner.some((path) => path.length === 0);
    return [[name, isWhole ? value : pickInside(value, inner, propertyOf(schema, name))]];
  });
  return Object.fromEntries(chosen);
}

function pickInside(value: unknown, paths: readonly string[][], schema: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => pickInside(one, paths, within(schema, 'items')));
  if (!isObject(value)) return value;
  const required = within(schema, 'required');
  const names: unknown[] = Array.isArray(required) ? required : [];
  // A reference without its id refers to nothing.
  const stays = ['@type', ...('@referredType' in value ? ['id'] : []), ...names];
  return pick(value, [...stays.map((name) => [String(name)]), ...paths], schema);
}

function propertyOf(schema: unknown, name: string): unknown {
  return within(within(schema, 'properties'), name);
}

function within(schema: unknown, name: string): unknown {
  return isObject(schema) && Object.hasOwn(schema, name) ? schema[name] : undefined;
}
