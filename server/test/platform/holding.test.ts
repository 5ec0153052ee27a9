import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { longestHold } from '../help/longest-hold.ts';
import { type Method, methodOf, type Person } from '../help/person.ts';

const NOBODY = '01900000-0000-7000-8000-000000000000';
/** What a route takes that says nothing else. */
const MOST = 1_048_576;
const ITEMS = 19_000;
const HELD_MS = 100;

interface Route {
  method: Method;
  url: string;
  /** Of its body, as described. */
  names: string[];
}

let centre: TestCentre;
let people: Person[];
beforeAll(async () => {
  centre = await openCentre();
  people = [];
  for (const name of ['admin', 'lead', 'author', 'approver', 'expert', 'agent', 'backoffice'])
    await centre.signIn(name).then(
      (person) => people.push(person),
      () => null,
    );
}, 120_000);
afterAll(() => centre?.close());

interface Described {
  $ref?: string;
  properties?: Record<string, unknown>;
}

function routesWithBody(): Route[] {
  const document = JSON.parse(JSON.stringify(centre.app.swagger())) as {
    paths: Record<string, Record<string, { requestBody?: { content?: Record<string, { schema?: Described }> } }>>;
    components?: { schemas?: Record<string, Described> };
  };
  const named = (schema: Described | undefined): string[] => {
    const ref = schema?.$ref?.split('/').at(-1);
    const whole = ref === undefined ? schema : document.components?.schemas?.[ref];
    return Object.keys(whole?.properties ?? {});
  };
  return Object.entries(document.paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) => {
        const schema = requestBody?.content?.['application/json']?.schema;
        if (schema === undefined) return [];
        const url = path.replaceAll(/\{\w+\}/gu, NOBODY);
        return [{ method: methodOf[method] ?? 'POST', url, names: named(schema) }];
      }),
    );
}

const fill = (names: string[], value: (share: number) => string) =>
  `{${names.map((name) => `${JSON.stringify(name)}:${value(names.length)}`).join(',')}}`;

/** The largest that is permitted, in the ways that cost most; what is named is filled, and what is not. */
const shapes: Record<string, (names: string[]) => string> = {
  'long texts': (names) => fill(names, (share) => `"${'京a'.repeat((MOST - 3000) / 4 / share)}"`),
  'texts of escapes': (names) => fill(names, (share) => `"${'\\n'.repeat((MOST - 3000) / 2 / share)}"`),
  base64: (names) => fill(names, (share) => `"${'QUFB'.repeat((MOST - 3000) / 4 / share)}"`),
  'lists of empty objects': (names) => fill(names, (share) => `[${'{},'.repeat(Math.floor(ITEMS / 2 / share) - 1)}{}]`),
  'lists of texts': (names) =>
    fill(names, (share) => `[${`"${'x'.repeat(40)}",`.repeat(Math.floor(ITEMS / share) - 1)}"x"]`),
  'many keys': (names) =>
    fill(
      [...names, 'more'],
      (share) =>
        `{${Array.from({ length: Math.floor((ITEMS - 200) / share) }, (_, at) => `"k${at}":${at}`).join(',')}}`,
    ),
  'many keys beside': () => `{${Array.from({ length: ITEMS }, (_, at) => `"k${at}":null`).join(',')}}`,
  'deep lists': (names) =>
    fill(names, (share) => `[${`${'['.repeat(29)}${']'.repeat(29)},`.repeat(Math.floor(600 / share))}0]`),
  'brackets alone': () => '['.repeat(MOST - 1),
  'half a million empty objects': () => `[${'{},'.repeat(340_000)}{}]`,
  digits: (names) => fill(names, (share) => '1'.repeat((MOST - 3000) / share)),
};

async function whoMay({ method, url }: Route): Promise<Person | undefined> {
  for (const person of people) if ((await person.send(method, url, {})).status !== 403) return person;
  return people[0];
}

async function hold(route: Route, cookie: string, text: string): Promise<number> {
  const { method, url } = route;
  const payload = Buffer.from(text);
  expect(payload.length).toBeLessThanOrEqual(MOST);
  return longestHold(async () => {
    const headers = { cookie, 'content-type': 'application/json' };
    const { statusCode } = await centre.app.inject({ method, url, headers, payload });
    expect({ url, statusCode }).toEqual({ url, statusCode: expect.toSatisfy((status: number) => status < 500) });
  });
}

test('the largest body that any route takes holds nobody else up for 100 ms', async () => {
  const routes = routesWithBody();
  expect(routes.length).toBeGreaterThan(60);
  const tooLong: string[] = [];
  for (const route of routes) {
    const cookie = (await whoMay(route))?.cookie ?? '';
    for (const [shape, write] of Object.entries(shapes)) {
      const text = write(route.names.length > 0 ? route.names : ['unknown']);
      // What else the machine does makes a turn longer, and none shorter.
      const holds = [await hold(route, cookie, text)];
      while (Math.min(...holds) >= HELD_MS && holds.length < 4) holds.push(await hold(route, cookie, text));
      if (Math.min(...holds) >= HELD_MS)
        tooLong.push(`${route.method} ${route.url}, ${shape}: ${Math.round(Math.min(...holds))} ms`);
    }
  }
  expect(tooLong).toEqual([]);
}, 600_000);
