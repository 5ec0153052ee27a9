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

/** @param over the version they were typed on, as another machine or an earlier page had it */
const put = (person: Person, place: string, text: string, over: string | null) =>
  person.send('PUT', `/api/me/unsent-texts/${place}`, { text, over });
const versionAt = async (person: Person, place: string) => {
  const kept = await person.must(person.get<UnsentText[]>('/api/me/unsent-texts'));
  return kept.find((one) => one.place === place)?.version ?? null;
};
/** By somebody who sees what is kept. */
const keep = async (person: Person, place: string, text: string) =>
  put(person, place, text, await versionAt(person, place));
const forget = (person: Person, place: string, over: string | null) =>
  person.send('DELETE', `/api/me/unsent-texts/${place}?over=${over}`);
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
  expect((await keep(agent, NOTE, '客户说基站')).status).toBe(200);
  expect((await keep(agent, NOTE, '客户说基站在合肥，𠮷田美来电')).status).toBe(200);
  centre.clock.pass({ seconds: 1 });
  await keep(agent, 'ticket:0190:reply', '您好');
  expect(await readAll(await centre.signIn('agent'))).toEqual([
    ['ticket:0190:reply', '您好'],
    [NOTE, '客户说基站在合肥，𠮷田美来电'],
  ]);
  expect(await readAll(colleague)).toEqual([]);
  await forget(colleague, NOTE, await versionAt(agent, NOTE));
  const reply = await versionAt(agent, 'ticket:0190:reply');
  await agent.must(forget(agent, 'ticket:0190:reply', reply));
  expect((await forget(agent, 'ticket:0190:reply', reply)).status).toBe(204);
  expect(await readAll(agent)).toEqual([[NOTE, '客户说基站在合肥，𠮷田美来电']]);
});

test('words that another machine has not seen are not written over, nor forgotten, by older ones of its own', async () => {
  const [desk, home] = [await centre.signIn('agent'), await centre.signIn('agent')];
  const place = 'ticket:0191:note';
  const begun = await versionAt(desk, place);
  await desk.must(put(desk, place, '在班上写的', begun));
  const seen = await versionAt(home, place);
  await home.must(put(home, place, '在班上写的，回家又写', seen));
  const refused = await put(desk, place, '在班上写的，没发出去', seen);
  expect([refused.status, refused.body]).toMatchObject([409, { code: 'unsent-text-changed' }]);
  expect((await put(desk, place, '什么都没见过', null)).status).toBe(409);
  expect((await forget(desk, place, seen)).status).toBe(409);
  expect(await readAll(desk)).toContainEqual([place, '在班上写的，回家又写']);
  // The same words are no quarrel; words chosen with the others in sight are kept; where none are left, any are.
  expect((await put(desk, place, '在班上写的，回家又写', seen)).status).toBe(200);
  await desk.must(put(desk, place, '选了这份', await versionAt(desk, place)));
  const chosen = await versionAt(desk, place);
  await home.must(forget(home, place, chosen));
  expect((await put(desk, place, '选了这份，再写', chosen)).status).toBe(200);
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
  expect((await put(agent, 'Note%20of%20mine', '一', null)).status).toBe(400);
  expect((await keep(agent, NOTE, '长'.repeat(20_001))).status).toBe(400);
  expect((await keep(agent, NOTE, '')).status).toBe(400);
  await admin.must(admin.post(`/api/people/${id}/disable`, { version, takers: {} }));
  expect(await countKept()).toBe(0);
});
