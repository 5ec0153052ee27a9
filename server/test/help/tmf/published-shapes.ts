import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../../../../shared/conformance/tmf/', import.meta.url));
export const publishedFolder = folder;
export const arePublished = existsSync(folder);

export interface Shapes {
  /** What is wrong with a value by a published schema; empty where it fits. */
  faultsOf(schema: string, value: unknown): string[];
}

/** The schemas of an OpenAPI file of TM Forum. They are not part of this repository: tests say so where they are absent. */
export function readShapes(file: string): Shapes {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const document: unknown = file.endsWith('.yaml') ? parse(text) : JSON.parse(text);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('float', true).addFormat('base64', true);
  ajv.addSchema(byDiscriminator(document) as object, 'published');
  const prefix = file.endsWith('.yaml') ? 'published#/components/schemas/' : 'published#/definitions/';
  const compiled = new Map<string, ValidateFunction>();
  return {
    faultsOf: (schema, value) => {
      const validate = compiled.get(schema) ?? ajv.compile({ $ref: `${prefix}${schema}` });
      compiled.set(schema, validate);
      validate(value);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    },
  };
}

/** The examples of requests that an OpenAPI 3 file brings, by name. */
export function readExamples(file: string): Record<string, unknown> {
  const { components } = parse(readFileSync(`${folder}${file}`, 'utf8')) as {
    components: { examples: Record<string, { value: unknown }> };
  };
  return Object.fromEntries(Object.entries(components.examples).map(([name, { value }]) => [name, value]));
}

/** OpenAPI tells the branches of a `oneOf` apart by a property; JSON Schema would match several. */
function byDiscriminator(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(byDiscriminator);
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, discriminator, ...rest } = node as Record<string, unknown>;
  const others = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, byDiscriminator(value)]));
  if (!oneOf || typeof discriminator !== 'object' || discriminator === null)
    return { ...others, ...(oneOf ? { oneOf: byDiscriminator(oneOf) } : {}) };
  const { propertyName, mapping } = discriminator as { propertyName: string; mapping: Record<string, string> };
  const is = (value: string) => ({ properties: { [propertyName]: { const: value } }, required: [propertyName] });
  return {
    ...others,
    allOf: [
      { properties: { [propertyName]: { enum: Object.keys(mapping) } }, required: [propertyName] },
      ...Object.entries(mapping).map(([name, $ref]) => ({
        anyOf: [{ not: is(name) }, { $ref: $ref.replace(/^#/u, 'published#') }],
      })),
    ],
  };
}
