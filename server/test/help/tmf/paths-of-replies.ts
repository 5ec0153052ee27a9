/** The plain values of a reply by their paths; elements of lists have no place in them. */
export type Leaves = Map<string, unknown[]>;

export function leavesOf(value: unknown, path = '', leaves: Leaves = new Map()): Leaves {
  if (Array.isArray(value)) for (const one of value) leavesOf(one, path, leaves);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) leavesOf(inner, path === '' ? name : `${path}.${name}`, leaves);
  else if (value !== null && value !== undefined) leaves.set(path, [...(leaves.get(path) ?? []), value]);
  return leaves;
}

/** The paths of plain values that a schema names. */
export function pathsOfSchema(schema: object, path = ''): string[] {
  if ('items' in schema) return pathsOfSchema(schema.items as object, path);
  if (!('properties' in schema)) return [path];
  return Object.entries(schema.properties as Record<string, object>).flatMap(([name, inner]) =>
    pathsOfSchema(inner, path === '' ? name : `${path}.${name}`),
  );
}
