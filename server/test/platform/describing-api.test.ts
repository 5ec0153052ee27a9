import { Ajv2020 } from 'ajv/dist/2020.js';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPONENT } from '../../src/platform/contract-parts.ts';
import { openHttp } from '../../src/platform/http.ts';
import { Refusal, refusalReplies, storeLost } from '../../src/platform/refusal.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';

interface Operation {
  responses: Record<string, unknown>;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}
interface Paths {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: Parameter[];
        responses: Record<string, { description?: string; $ref?: string }>;
      }
    >
  >;
}
interface Description {
  components: { schemas: Record<string, object>; responses: Record<string, object> };
  paths: Record<string, Record<string, Operation>>;
}

let centre: TestCentre;
let description: Description;
beforeAll(async () => {
  centre = await openCentre();
  description = (await centre.app.inject('/api/openapi.json')).json();
});
afterAll(() => centre?.close());

function listOperations(): { name: string; path: string; responses: Record<string, unknown> }[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => ({ name: `${method} ${path}`, path, responses })),
  );
}

/** Every object in the document, with where it stands. */
function* walk(value: unknown, place: string): Generator<{ node: object; place: string }> {
  if (typeof value !== 'object' || value === null) return;
  yield { node: value, place };
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${place}/${key}`);
}

const refusalBelow = (path: string) => {
  const version = /^\/tmf-api\/\w+\/(v\d)/u.exec(path)?.[1];
  return `#/components/responses/${version ? `TmfError${version.toUpperCase()}` : 'Refusal'}`;
};

describe('the description of the API', () => {
  test('has one refusal for all operations, and one of each version of the standard interface', () => {
    const operations = listOperations();
    expect(operations.length).toBeGreaterThan(200);
    const refusals = operations.map(({ name, responses }) => [name, responses['default']]);
    expect(refusals).toEqual(operations.map(({ name, path }) => [name, { $ref: refusalBelow(path) }]));
    expect(Object.keys(description.components.responses)).toEqual(['Refusal', 'TmfErrorV4', 'TmfErrorV5']);
    expect(description.components.responses['Refusal']).toEqual({
      description: 'Refused',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    });
  });

  test('spells no other refusal out, but the one that answers in part', () => {
    const spelled = listOperations().flatMap(({ name, responses }) =>
      Object.keys(responses)
        .filter((status) => Number(status) >= 400)
        .map((status) => `${status} ${name}`),
    );
    expect(spelled).toEqual(['400 post /api/decisions']);
  });

  test('has nothing inline that has a name', () => {
    const { schemas } = description.components;
    const names = new Map(Object.entries(schemas).map(([name, schema]) => [JSON.stringify(schema), name]));
    const inline = [...walk(description, '')]
      .filter(({ node, place }) => 'properties' in node && !/^\/components\/schemas\/\w+$/u.test(place))
      .flatMap(({ node, place }) => {
        const name = names.get(JSON.stringify(node));
        return name ? [`${place} is ${name}`] : [];
      });
    expect(inline).toEqual([]);
  });

  test('has nothing large twice without a name', () => {
    const places = new Map<string, string[]>();
    for (const { node, place } of walk(description, '')) {
      const text = JSON.stringify(node, null, 2);
      const isShape = 'properties' in node || 'anyOf' in node;
      if (!isShape || text.split('\n').length <= 40 || /^\/components\/schemas\/\w+$/u.test(place)) continue;
      places.set(text, [...(places.get(text) ?? []), place]);
    }
    expect([...places.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test('refers only to what is there, and every name is used', () => {
    const used = new Set([...walk(description, '')].flatMap(({ node }) => ('$ref' in node ? [node.$ref] : [])));
    const there = [
      ...Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`),
      ...Object.keys(description.components.responses).map((name) => `#/components/responses/${name}`),
    ];
    expect([...used].toSorted()).toEqual(there.toSorted());
  });

  test('keeps to itself how names are marked', () => {
    expect(JSON.stringify(description)).not.toContain(COMPONENT);
  });

  test('is in alphabetical order', () => {
    for (const keys of [description.paths, description.components.schemas].map(Object.keys))
      expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  test('is what the page at /api/docs shows', async () => {
    const page = await centre.app.inject('/api/docs');
    expect(page.statusCode).toBe(200);
    const shown = await centre.app.inject('/api/docs/json');
    expect(shown.json()).toEqual(description);
  });
});

describe('as OpenAPI 3.1 has it', () => {
  test('every schema is one of JSON Schema 2020-12', () => {
    const isSchema = new Ajv2020({ strict: false }).getSchema('https://json-schema.org/draft/2020-12/schema');
    const schemas = [...walk(description, '')].filter(({ place }) =>
      /\/(?:schema|components\/schemas\/\w+)$/u.test(place),
    );
    expect(schemas.length).toBeGreaterThan(300);
    const faults = schemas.flatMap(({ node, place }) => (isSchema?.(node) === true ? [] : [place]));
    expect(faults).toEqual([]);
    expect([...walk(description, '')].filter(({ node }) => 'items' in node && Array.isArray(node.items))).toEqual([]);
    const tuples = [...walk(description, '')].filter(({ node }) => 'prefixItems' in node);
    expect(tuples.length).toBeGreaterThan(0);
  });

  test('every operation has a name of its own, answers, and the parameters of its path', () => {
    const { paths } = centre.app.swagger() as unknown as Paths;
    const names: string[] = [];
    for (const [path, methods] of Object.entries(paths))
      for (const [method, { operationId, parameters = [], responses, ...operation }] of Object.entries(methods)) {
        names.push(operationId);
        const named = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
        const ofPath = parameters.filter((one) => one.in === 'path');
        expect([method, path, ofPath.map(({ name }) => name).toSorted()]).toEqual([method, path, named.toSorted()]);
        expect(ofPath.every(({ required }) => required)).toBe(true);
        const all = parameters.map((one) => `${one.in} ${one.name}`);
        expect([path, all.length]).toEqual([path, new Set(all).size]);
        for (const [status, reply] of Object.entries(responses)) {
          expect(status).toMatch(/^(?:default|[1-5]\d\d)$/u);
          expect('$ref' in reply || typeof reply.description === 'string').toBe(true);
        }
        expect([path, method === 'get' && 'requestBody' in operation]).toEqual([path, false]);
      }
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a refused request gets its whole refusal', () => {
  const settings = {
    logLevel: 'silent',
    requestsPerMinute: 100,
    rights: new Set(['self:read']),
    compileSchemas: 'at-start',
  } as const;
  const told = [400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 501, 502, 503];

  test.each(told)('with status %i', async (status) => {
    const http = await openHttp(settings);
    const definition = { code: 'so-it-is', status, reason: 'So it is', remedy: 'Leave it' };
    const response = { 200: Type.Object({ id: Type.String() }), ...refusalReplies };
    http.get(
      '/api/refused',
      { config: { right: 'self:read' }, schema: { operationId: 'refused', response } },
      async () => {
        throw new Refusal(definition, [{ field: 'id', message: 'is not one' }]);
      },
    );
    const reply = await http.inject('/api/refused');
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.body).toBe(
      '{"code":"so-it-is","reason":"So it is","remedy":"Leave it","details":[{"field":"id","message":"is not one"}]}',
    );
    await http.close();
  });

  test('with when to ask again, where it cannot be answered now, in the form that is due there', async () => {
    const forms = [{ below: '/tmf-api', present: ({ code }: Refusal) => ({ told: code }) }];
    const http = await openHttp({ ...settings, forms });
    for (const path of ['/tmf-api/away', '/api/away'])
      http.get(path, { config: { right: 'self:read' }, schema: { operationId: 'away', response: {} } }, async () => {
        throw storeLost();
      });
    const elsewhere = await http.inject('/api/away');
    expect(elsewhere).toMatchObject({ statusCode: 503, headers: { 'retry-after': '2' } });
    expect(elsewhere.json()).toMatchObject({ code: 'store-lost', remedy: expect.any(String) });
    const reply = await http.inject('/tmf-api/away');
    expect(reply).toMatchObject({ statusCode: 503, headers: { 'retry-after': '2' } });
    expect(reply.json()).toEqual({ told: 'store-lost' });
    expect((await http.inject('/tmf-api/nothing')).json()).toEqual({ told: 'no-such-path' });
    expect((await http.inject('/tmf-apis/nothing')).json()).toMatchObject({ code: 'no-such-path' });
    await http.close();
  });

  test('and one without details when there is nothing to name', async () => {
    const reply = await centre.app.inject('/api/me');
    expect(reply.statusCode).toBe(401);
    expect(Object.keys(reply.json())).toEqual(['code', 'reason', 'remedy']);
  });

  test('also when it is a mistake of ours', async () => {
    const http = await openHttp(settings);
    http.get(
      '/api/broken',
      { config: { right: 'self:read' }, schema: { operationId: 'broken', response: refusalReplies } },
      async () => {
        throw new Error('a mistake');
      },
    );
    const reply = await http.inject('/api/broken');
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toEqual({ code: 'failed', reason: 'Something failed on our side', remedy: 'Try again' });
    await http.close();
  });

  test('as one about the fields of a body, by their names', async () => {
    const reply = await centre.app.inject({ method: 'POST', url: '/api/sign-in', payload: { username: 'agent' } });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: 'malformed-request', details: [{ field: 'password' }] });
  });

  test('as the standard interface has it there', async () => {
    const reply = await centre.app.inject('/tmf-api/troubleTicket/v5/troubleTicket');
    expect(reply.statusCode).toBe(401);
    expect(reply.json()).toMatchObject({ '@type': 'Error', code: expect.any(String), status: '401' });
  });
});
