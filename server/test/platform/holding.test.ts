import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Customer } from '../help/customer.ts';
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

const fill = (names: string[], value: (share: number) => string) => {
  const filling = value(names.length);
  return `{${names.map((name) => `${JSON.stringify(name)}:${filling}`).join(',')}}`;
};

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

const longestList = `[${Array.from({ length: ITEMS }, (_, at) => `"${'x'.repeat(36)}${at}"`).join(',')}]`;

/** All named together, and each that is named alone with the longest list. */
function bodiesFor(names: string[]): [string, string][] {
  const together = Object.entries(shapes).map(([shape, write]): [string, string] => {
    return [shape, write(names.length > 0 ? names : ['unknown'])];
  });
  const alone = names.map((name): [string, string] => {
    return [`a list of texts as ${name}`, `{${JSON.stringify(name)}:${longestList}}`];
  });
  return [...together, ...(names.length > 1 ? alone : [])];
}

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
    for (const [shape, text] of bodiesFor(route.names)) {
      // What else the machine does makes a turn longer, and none shorter.
      const holds = [await hold(route, cookie, text)];
      while (Math.min(...holds) >= HELD_MS && holds.length < 4) holds.push(await hold(route, cookie, text));
      if (Math.min(...holds) >= HELD_MS)
        tooLong.push(`${route.method} ${route.url}, ${shape}: ${Math.round(Math.min(...holds))} ms`);
    }
  }
  expect(tooLong).toEqual([]);
}, 600_000);

let phones = 5000;
const LARGE = 4.9 * 1024 * 1024;
const pdf = (filling: string) =>
  Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(LARGE, filling), Buffer.from('\n%%EOF\n')]);
const files: [string, Buffer, string][] = [
  ['a PDF that might have a stream anywhere', pdf('s'), 'application/pdf'],
  ['a PDF of lengths', pdf('/Length 1 '), 'application/pdf'],
  ['a PDF of texts within texts', pdf('('), 'application/pdf'],
  ['a PDF of hidden objects', pdf('%1 1 obj x\n'), 'application/pdf'],
  ['a PDF that opens by reference', pdf('/OpenAction 1 0 R '), 'application/pdf'],
  [
    'a JPEG of comments',
    Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(LARGE, Buffer.from([0xff, 0xfe, 0, 2]))]),
    'image/jpeg',
  ],
  ['a JPEG without an end', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(LARGE, 0xff)]), 'image/jpeg'],
];

test.each(files)(
  '%s holds nobody else up for 100 ms',
  async (_, file, type) => {
    const who = new Customer(centre);
    await who.complain({ phone: `1380000${String((phones += 1)).padStart(4, '0')}` });
    const send = async () => {
      expect((await who.attach(file, 'a', type)).status).toBeLessThan(500);
    };
    const holds = [await longestHold(send)];
    while (Math.min(...holds) >= HELD_MS && holds.length < 4) holds.push(await longestHold(send));
    expect(Math.min(...holds)).toBeLessThan(HELD_MS);
  },
  60_000,
);

test.each(['/api/tickets?', '/api/contacts/', '/tmf-api/troubleTicket/v5/troubleTicket?', '/api/nothing/'])(
  'the longest address below %s is answered as quickly',
  async (begin) => {
    const cookie = people[0]?.cookie ?? '';
    const ends = [
      'a'.repeat(15_000),
      'a=1&'.repeat(3700),
      '%E4%BA%AC'.repeat(1600),
      'a[0]=1&'.repeat(2000),
      '../'.repeat(5000),
    ];
    for (const end of ends) {
      const held = await longestHold(async () => {
        const { statusCode } = await centre.app.inject({ url: `${begin}${end}`, headers: { cookie } });
        expect(statusCode).toBeLessThan(500);
      });
      expect(held).toBeLessThan(HELD_MS);
    }
  },
);
