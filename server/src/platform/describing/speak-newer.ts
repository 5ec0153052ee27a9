type Node = Record<string, unknown>;

/**
 * In a description of the API, in place: tuples as JSON Schema 2020-12 has them, which OpenAPI 3.1 is written in. TypeBox has
 * them as older drafts do, where `items` may be a list.
 */
export function speakNewer(description: object): void {
  for (const value of Object.values(description)) if (isNode(value)) speakNewer(value);
  if (!isNode(description) || !Array.isArray(description['items'])) return;
  const { items, additionalItems = true } = description;
  Object.assign(description, { prefixItems: items, items: additionalItems });
  Reflect.deleteProperty(description, 'additionalItems');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
