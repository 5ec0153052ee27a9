import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UnsentText } from '../../src/foundation/unsent-texts/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { takeIn } from '../help/organisation/people.ts';
import type { Person } from '../help/person.ts';

const NOTE = 'contact:0190:note';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

const keep = (person: Person, place: string, text: string) =>
  person.send('PUT', `/api/me/unsent-texts/${place}`, { text });
const countKept = async () => {
  const { count } = await centre.centre.db
    .selectFrom('unsentText')
    .select((of) => of.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};
const readAll = async (person: Person) => {
  const kept = await person.must(person.get<UnsentText[]>('/api/me/unsent-texts'));
  return kept.map(({ place, text }) => [place, text]);
};

test('what somebody typed is theirs alone, on every machine they sign in on, until they send it', async () => {
  const [agent, colleague] = [await centre.signIn('agent'), await centre.signIn('agent2')];
  expect((await keep(agent, NOTE, '客户说基站')).status).toBe(204);
  expect((await keep(agent, NOTE, '客户说基站在合肥，𠮷田美来电')).status).toBe(204);
  centre.clock.pass({ seconds: 1 });
  await keep(agent, 'ticket:0190:reply', '您好');
  expect(await readAll(await centre.signIn('agent'))).toEqual([
    ['ticket:0190:reply', '您好'],
    [NOTE, '客户说基站在合肥，𠮷田美来电'],
  ]);
  expect(await readAll(colleague)).toEqual([]);
  await colleague.send('DELETE', `/api/me/unsent-texts/${NOTE}`);
  await agent.must(agent.send('DELETE', '/api/me/unsent-texts/ticket:0190:reply'));
  expect((await agent.send('DELETE', '/api/me/unsent-texts/ticket:0190:reply')).status).toBe(204);
  expect(await readAll(agent)).toEqual([[NOTE, '客户说基站在合肥，𠮷田美来电']]);
});

test('the latest hundred are kept, and each for a month', async () => {
  const agent = await centre.signIn('agent2');
  for (let nth = 1; nth <= 101; nth++) {
    centre.clock.pass({ seconds: 1 });
    await agent.must(keep(agent, `note:${nth}`, `第 ${nth} 段`));
  }
  const kept = await readAll(agent);
  expect([kept.length, kept[0]?.[0], kept.at(-1)?.[0]]).toEqual([100, 'note:101', 'note:2']);
  centre.clock.pass({ days: 31 });
  await centre.lookAfter();
  expect(await readAll(await centre.signIn('agent2'))).toEqual([]);
  expect(await countKept()).toBe(0);
});

test('whoever is disabled leaves nothing, and what is no place or too long is refused', async () => {
  const admin = await centre.signIn('admin');
  const [agent, { id, version }] = await takeIn(centre, admin, { posts: ['agent'], teams: [] });
  await keep(agent, NOTE, '只写了一半');
  expect((await keep(agent, 'Note%20of%20mine', '一')).status).toBe(400);
  expect((await keep(agent, NOTE, '长'.repeat(20_001))).status).toBe(400);
  expect((await keep(agent, NOTE, '')).status).toBe(400);
  await admin.must(admin.post(`/api/people/${id}/disable`, { version, takers: {} }));
  expect(await countKept()).toBe(0);
});
