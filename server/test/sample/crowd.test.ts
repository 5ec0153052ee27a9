import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crowd, CrowdOrNone, CrowdSettings } from '../../src/sample/crowd/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk } from '../help/chat/chat-desk.ts';
import type { Person } from '../help/person.ts';

/** A minute or more of a crowd, in steps of two seconds in which all that is looked after is looked after. */
const MINUTES = { timeout: 240_000 };

let centre: TestCentre;
let lead: Person;
beforeAll(async () => {
  centre = await openCentre();
  lead = await centre.signIn('lead');
});
afterAll(() => centre?.close());

const settings: CrowdSettings = {
  perMinute: 30,
  minutes: 1,
  ways: ['web-chat', 'hotline'],
  patienceSeconds: 60,
  mood: 'mixed',
  language: 'zh',
};

const read = (person = lead) => person.must(person.get<CrowdOrNone>('/api/sample-crowd'));
const begin = (changed: Partial<CrowdSettings> = {}, person = lead) =>
  person.send<CrowdOrNone & { code?: string }>('PUT', '/api/sample-crowd', { ...settings, ...changed });

/** Lets the time pass in steps, as it does, until so it is. */
async function passUntil(so: (crowd: Crowd) => boolean, doing: () => Promise<void> = async () => {}): Promise<Crowd> {
  for (let turn = 0; turn < 400; turn += 1) {
    centre.clock.pass({ seconds: 2 });
    await centre.lookAfter();
    await doing();
    const { crowd } = await read();
    if (crowd && so(crowd)) return crowd;
  }
  throw new Error(`it never came to that: ${JSON.stringify(await read())}`);
}

test('who is waited for by nobody grows impatient, says so, and leaves', MINUTES, async () => {
  expect((await begin()).status).toBe(200);
  const full = await passUntil(({ waiting }) => waiting >= 5);
  expect(full).toMatchObject({ coming: true, talking: 0 });
  const done = await passUntil(({ coming, waiting }) => !coming && waiting === 0);
  expect(done.left).toBe(done.letIn);
  expect(done.letIn).toBeGreaterThan(10);
  const { rows } = await centre.centre.db
    .selectFrom('contact')
    .innerJoin('sampleGuest', 'sampleGuest.contactId', 'contact.id')
    .select(['contact.state', 'contact.answeredAt', 'sampleGuest.nudges', 'contact.wayIn'])
    .execute()
    .then((all) => ({ rows: all }));
  expect(rows.every(({ state, answeredAt }) => state === 'closed' && answeredAt === null)).toBe(true);
  expect(rows.filter(({ wayIn }) => wayIn === 'web-chat').some(({ nudges }) => nudges > 0)).toBe(true);
  expect(rows.filter(({ wayIn }) => wayIn === 'hotline').every(({ nudges }) => nudges === 0)).toBe(true);
});

test('who is answered writes back, thanks, and goes; a restart in the middle changes nothing', MINUTES, async () => {
  await begin({ perMinute: 10, ways: ['web-chat'], patienceSeconds: 3600 });
  const desk = new ChatDesk(centre, await centre.signIn('agent'));
  const serve = async () => {
    await desk.answerAll();
    for (const contact of await desk.listed()) {
      if (contact.state === 'wrap-up') await desk.person.must(desk.person.post(`/api/contacts/${contact.id}/close`));
      if (contact.state !== 'active') continue;
      const { messages } = await desk.messages(contact.id);
      const last = messages.findLast(({ author }) => author.is !== 'centre');
      if (messages.at(-1)?.system?.code === 'customer-left')
        await desk.person.must(desk.person.post(`/api/contacts/${contact.id}/close`));
      else if (last?.direction === 'in') await desk.say(contact.id, '我来帮您查一下');
    }
  };
  await passUntil(({ talking }) => talking > 0, serve);
  await centre.restart();
  await desk.person.must(desk.person.send('PUT', '/api/me/presence', { state: 'ready' }));
  const done = await passUntil(({ coming, helped, letIn }) => !coming && helped === letIn, serve);
  expect(done).toMatchObject({ left: 0, waiting: 0, talking: 0 });
  expect(done.helped).toBeGreaterThan(2);
});

test('whoever waits goes home when the crowd is ended, and nobody comes any more', MINUTES, async () => {
  const away = await centre.signIn('agent');
  await away.must(away.send('PUT', '/api/me/presence', { state: 'away' }));
  await begin({ patienceSeconds: 3600 });
  await passUntil(({ waiting }) => waiting > 2);
  const { crowd } = await lead.must(lead.send<CrowdOrNone>('DELETE', '/api/sample-crowd'));
  expect(crowd).toMatchObject({ coming: false, waiting: 0, left: crowd?.letIn });
  centre.clock.pass({ minutes: 1 });
  await centre.lookAfter();
  expect((await read()).crowd?.letIn).toBe(crowd?.letIn);
});

test('a crowd comes to a province, by ways that lead there, within bounds', async () => {
  const [js, author] = [await centre.signIn('agent-js'), await centre.signIn('author')];
  expect((await read(js)).crowd).toBeNull();
  expect((await read(js)).ways).not.toContain('web-chat');
  expect((await begin({}, js)).body.code).toBe('crowd-way-not-here');
  expect((await author.get('/api/sample-crowd')).status).toBe(403);
  for (const wrong of [{ perMinute: 61 }, { perMinute: 0 }, { ways: [] }, { minutes: 121 }, { patienceSeconds: 1 }])
    expect((await begin(wrong)).status).toBe(400);
});
