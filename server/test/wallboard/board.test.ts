import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScreenBoard, Wallboard } from '../../src/contact/wallboard/board/board-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { countStatements } from '../help/statements/count-statements.ts';

let centre: TestCentre;
let lead: Person;
let first: Person;
let second: Person;
beforeAll(async () => {
  centre = await openCentre();
  lead = await centre.signIn('lead');
  first = await centre.signIn('agent');
  centre.clock.pass({ seconds: 1 });
  second = await centre.signIn('agent2');
});
afterAll(() => centre?.close());

/** Somebody who leads in another province. */
async function signInElsewhere(): Promise<Person> {
  await sql`update account set posts = '{team-lead}' where username = 'service-js'`.execute(centre.centre.db);
  return centre.signIn('service-js');
}

const board = () => lead.must(lead.get<Wallboard>('/api/wallboard'));
const hear = (...people: Person[]) => Promise.all(people.map((person) => person.get('/api/contacts')));

async function comeIn(wayIn = 'hotline'): Promise<string> {
  const { id } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn }));
  await centre.settle();
  return id;
}

async function say(person: Person, id: string, move: string): Promise<void> {
  await person.must(person.post(`/api/contacts/${id}/${move}`));
  await centre.settle();
}

test('who waits, who does what since when, and what is in hand', async () => {
  const one = await comeIn();
  centre.clock.pass({ seconds: 1 });
  const two = await comeIn();
  centre.clock.pass({ seconds: 9 });
  await say(first, one, 'answer');
  centre.clock.pass({ seconds: 8 });
  await hear(first, second);
  await comeIn();
  await comeIn();
  centre.clock.pass({ seconds: 5 });
  const seen = await board();
  expect(seen.waiting).toEqual([
    {
      desk: 'general',
      deskName: { zh: '综合台', en: 'General' },
      wayIn: 'hotline',
      level: null,
      count: 2,
      longestSince: new Date(centre.clock.now().getTime() - 5000).toISOString(),
    },
  ]);
  expect(seen.people.map(({ name, state, contacts }) => [name.en, state, contacts])).toEqual(
    expect.arrayContaining([
      [expect.stringContaining('Lin'), 'on-contact', 1],
      [expect.any(String), 'ringing', 1],
    ]),
  );
  expect(seen.contacts.map(({ id, state }) => [id, state])).toEqual([
    [one, 'active'],
    [two, 'ringing'],
  ]);
  expect(seen.contacts[0]?.since).toBe(new Date(centre.clock.now().getTime() - 13_000).toISOString());
  await say(second, two, 'answer');
  await say(first, one, 'end');
  await say(second, two, 'close');
});

test('the service level: answered in time of all whose waiting ended; what is half an hour old is of today alone', async () => {
  // Of the first two one was answered within 15 seconds, the other after 22; two more ring.
  const before = await board();
  expect(before.lately).toMatchObject({ offered: 2, answered: 2, inTime: 1, left: 0, level: 0.5 });
  for (const person of [first, second]) await person.beFree();
  expect((await board()).lately).toMatchObject({ offered: 4, answered: 4, inTime: 3, level: 0.75 });
  centre.clock.pass({ minutes: 31 });
  await centre.lookAfter();
  const after = await board();
  expect(after.lately).toMatchObject({ offered: 0, level: null });
  expect(after.today).toMatchObject({ offered: 4, answered: 4, inTime: 3 });
  await centre.lookAfter();
  expect((await board()).today).toMatchObject({ offered: 4 });
});

test('another province sees nothing of it, and who is no lead no board', async () => {
  const elsewhere = await signInElsewhere();
  const theirs = await elsewhere.must(elsewhere.get<Wallboard>('/api/wallboard'));
  expect(theirs).toMatchObject({ waiting: [], contacts: [], today: { offered: 0 } });
  expect((await first.get('/api/wallboard')).status).toBe(403);
});

interface Hall {
  open(token: string): Promise<number>;
  read(): Promise<{ status: number; body: ScreenBoard }>;
}

function hall(): Hall {
  let cookie = '';
  return {
    open: async (token) => {
      const reply = await centre.app.inject({ method: 'POST', url: '/api/wall-screen/open', payload: { token } });
      cookie = reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      return reply.statusCode;
    },
    read: async () => {
      const reply = await centre.app.inject({ method: 'GET', url: '/api/wall-screen', headers: { cookie } });
      return { status: reply.statusCode, body: reply.json<ScreenBoard>() };
    },
  };
}

test('a screen in a hall: opened by a link, figures without names, until the link is taken back', async () => {
  const { id, path } = await lead.must(lead.post<{ id: string; path: string }>('/api/wall-screens', { name: '大厅' }));
  const [page, token = ''] = path.split('#');
  expect(page).toBe('/wallboard/screen');
  const screen = hall();
  expect((await screen.read()).status).toBe(401);
  expect(await screen.open('A'.repeat(43))).toBe(401);
  expect(await screen.open(token)).toBe(204);
  const { status, body } = await screen.read();
  expect(status).toBe(200);
  expect(body).toMatchObject({ name: '大厅', province: { en: 'Zhejiang' }, today: { offered: 4 } });
  const names = (await board()).people.flatMap(({ name }) => [name.zh, name.en]);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(JSON.stringify(body)).not.toContain(name);
  expect(JSON.stringify(await lead.get('/api/wall-screens'))).not.toContain(token);
  const elsewhere = await signInElsewhere();
  expect((await elsewhere.post(`/api/wall-screens/${id}/take-back`)).status).toBe(404);
  expect((await lead.post(`/api/wall-screens/${id}/take-back`)).status).toBe(204);
  expect((await screen.read()).status).toBe(401);
});

const reads: readonly (readonly [string, RegExp])[] = [
  ['who it is', /from "session"/u],
  ['what is in hand', /join contact on contact\.handler_id/u],
  ['what people are', /presence/u],
  ['who waits', /queue_place/u],
  ['how waiting ended', /service_outcome/u],
];

test('a board asks five statements, and none of them for all contacts of the day', async () => {
  const { statements } = await countStatements(board);
  expect(statements.map((text) => reads.find(([, sign]) => sign.test(text))?.[0])).toEqual(reads.map(([what]) => what));
  expect(statements.filter((text) => /contact_entry|"contact_entry"/u.test(text))).toEqual([]);
});
