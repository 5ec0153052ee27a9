/** What says in a schema that it is a component; it says nothing to who validates or writes a body. */
export const COMPONENT = 'x-component';

/** An object or an array of a JSON document. */
type Node = Record<string, unknown>;

/**
 * In a description of the API, in place: what has a name stands once under `components`, and elsewhere by its name;
 * a `default` reply of a named shape is a component of that name too, and JSON whatever else the operation produces.
 * Paths and components are in alphabetical order, so that a difference shows what changed and not what moved.
 * @throws Error where one name stands for two shapes
 */
export function nameComponents(description: object): void {
  if (!isNode(description)) return;
  const schemas: Node = {};
  const responses: Node = {};
  nameSchemas(description, schemas);
  for (const operation of operationsOf(description)) nameDefaultReply(operation, responses);
  const { components, paths } = description;
  const named = { schemas: inOrder(schemas), responses: inOrder(responses) };
  description['components'] = { ...(isNode(components) && components), ...named };
  if (isNode(paths)) description['paths'] = inOrder(paths);
}

/** From the inside out: a named shape refers to those in it, and two of one name can be compared. */
function nameSchemas(node: Node, schemas: Node): void {
  for (const [key, value] of Object.entries(node)) {
    if (!isNode(value)) continue;
    nameSchemas(value, schemas);
    const { [COMPONENT]: name, ...shape } = value;
    if (typeof name !== 'string') continue;
    if (JSON.stringify((schemas[name] ??= shape)) !== JSON.stringify(shape))
      throw new Error(`The name ${name} stands for two shapes of the API`);
    node[key] = { $ref: `${SCHEMAS}${name}` };
  }
}

function nameDefaultReply({ responses: replies }: Node, responses: Node): void {
  const refused = isNode(replies) && replies['default'];
  if (!isNode(replies) || !isNode(refused) || !isNode(refused['content'])) return;
  const [first] = Object.values(refused['content']);
  const schema = isNode(first) && first['schema'];
  const reference = isNode(schema) && schema['$ref'];
  if (typeof reference !== 'string') return;
  const name = reference.slice(SCHEMAS.length);
  responses[name] = { description: refused['description'], content: { 'application/json': { schema } } };
  replies['default'] = { $ref: `#/components/responses/${name}` };
}

function operationsOf({ paths }: Node): Node[] {
  const nodesIn = (value: unknown) => (isNode(value) ? Object.values(value).filter(isNode) : []);
  return nodesIn(paths).flatMap(nodesIn);
}

function inOrder(node: Node): Node {
  return Object.fromEntries(Object.entries(node).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const SCHEMAS = '#/components/schemas/';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
