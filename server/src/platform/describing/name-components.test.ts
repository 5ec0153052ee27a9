import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { component, nullable, shape } from '../contract-parts.ts';
import { nameComponents } from './name-components.ts';

const Place = shape('Place', { name: Type.String() });
const Mood = Type.Enum(['good', 'bad'], component('Mood'));
const Refused = shape('Refused', { code: Type.String() }, { description: 'Refused' });

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** As it is written: without what TypeBox keeps to itself. */
function describe(paths: object): Record<string, unknown> {
  const written: Record<string, unknown> = JSON.parse(
    JSON.stringify({ components: { securitySchemes: { session: { type: 'apiKey' } } }, paths }),
  );
  nameComponents(written);
  return written;
}

test('what has a name stands once, and by its name wherever it is used, also in what has a name itself', () => {
  const House = shape('House', { at: Place, before: Type.Optional(Place), mood: Mood });
  const document = describe({ '/house': { get: { responses: { 200: json(Type.Array(nullable(House))) } } } });
  expect(document).toEqual({
    components: {
      securitySchemes: { session: { type: 'apiKey' } },
      responses: {},
      schemas: {
        House: {
          type: 'object',
          required: ['at', 'mood'],
          properties: {
            at: { $ref: '#/components/schemas/Place' },
            before: { $ref: '#/components/schemas/Place' },
            mood: { $ref: '#/components/schemas/Mood' },
          },
        },
        Mood: { enum: ['good', 'bad'] },
        Place: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      },
    },
    paths: {
      '/house': {
        get: {
          responses: {
            200: json({ type: 'array', items: { anyOf: [{ $ref: '#/components/schemas/House' }, { type: 'null' }] } }),
          },
        },
      },
    },
  });
});

test('what is derived from a named shape has no name but its own', () => {
  const Partial = Type.Partial(Place);
  const document = describe({ '/a': { get: { responses: { 200: json(Partial), 201: json(Place) } } } });
  expect(document['paths']).toMatchObject({
    '/a': { get: { responses: { 200: json({ properties: { name: { type: 'string' } } }) } } },
  });
  expect(document['components']).toMatchObject({ schemas: { Place: { required: ['name'] } } });
});

test('one name for two shapes is a mistake that is told', () => {
  const Other = shape('Place', { name: Type.Integer() });
  const two = {
    '/a': { get: { responses: { 200: json(Place) } } },
    '/b': { get: { responses: { 200: json(Other) } } },
  };
  expect(() => describe(two)).toThrow('The name Place stands for two shapes of the API');
});

test('a default reply of a named shape is a reply of that name, in JSON whatever the operation produces', () => {
  const file = { content: { 'text/csv': { schema: { type: 'string' } } } };
  const refused = { description: 'Refused', content: { 'text/csv': { schema: Refused } } };
  const document = describe({ '/file': { get: { responses: { 200: file, default: refused } } } });
  const schema = { $ref: '#/components/schemas/Refused' };
  expect(document['components']).toMatchObject({
    responses: { Refused: { description: 'Refused', content: { 'application/json': { schema } } } },
  });
  expect(document['paths']).toEqual({
    '/file': { get: { responses: { 200: file, default: { $ref: '#/components/responses/Refused' } } } },
  });
});

test('paths and names are in alphabetical order, whoever came first', () => {
  const document = describe({
    '/b': { get: { responses: { 200: json(Place) } } },
    '/a': { get: { responses: { 200: json(Mood) } } },
  });
  expect(Object.keys(document['paths'] ?? {})).toEqual(['/a', '/b']);
  expect(document['components']).toHaveProperty('schemas');
  expect(JSON.stringify(document).indexOf('"Mood"')).toBeLessThan(JSON.stringify(document).indexOf('"Place"'));
});
