import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ManagedPerson } from '../../src/foundation/organisation/people/people-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { asChange, findPerson, makePerson, newcomer, takeIn } from '../help/organisation/people.ts';
import { Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

const change = (who: Person, person: ManagedPerson, more: object) =>
  who.send<ManagedPerson & { code?: string }>('PUT', `/api/people/${person.id}`, asChange(person, more));
const disable = (who: Person, { id, version }: ManagedPerson, takers: object = {}) =>
  who.post<ManagedPerson & { code?: string; details?: unknown }>(`/api/people/${id}/disable`, { version, takers });

describe('somebody', () => {
  test('is taken in, changed, and moved to another province, its city and team', async () => {
    const { person } = await admin.must(makePerson(admin));
    expect(person).toMatchObject({ state: 'invited', province: { id: 'zj' }, city: { id: 'zj-hz' }, posts: ['agent'] });
    const moved = await admin.must(
      change(admin, person, {
        provinceId: 'js',
        cityId: 'js-nj',
        teams: ['js-service'],
        posts: ['agent', 'ticket-handler'],
      }),
    );
    expect(moved).toMatchObject({
      province: { id: 'js' },
      city: { name: { zh: '南京' } },
      teams: [{ id: 'js-service' }],
    });
    const stale = await change(admin, person, { nameZh: '旧的' });
    expect(stale).toMatchObject({ status: 409, body: { code: 'person-moved' } });
  });

  test('cannot have the name of somebody, nor a place that is none', async () => {
    const { username } = newcomer();
    await admin.must(makePerson(admin, { username }));
    expect(await makePerson(admin, { username })).toMatchObject({ status: 409, body: { code: 'username-taken' } });
    for (const place of [
      { cityId: 'js-nj' },
      { provinceId: 'atlantis', cityId: null },
      { teams: ['js-service'] },
      { provinceId: null },
    ])
      expect(await makePerson(admin, place)).toMatchObject({ status: 400, body: { code: 'place-wrong' } });
  });

  test('works under the new posts and teams with the next request', async () => {
    const [agent, person] = await takeIn(centre, admin);
    expect((await agent.get('/api/people')).status).toBe(403);
    await admin.must(change(admin, person, { posts: ['agent', 'administrator'] }));
    expect((await agent.get('/api/people')).status).toBe(200);
  });

  test('has skills, which are changed and recorded', async () => {
    const { person } = await admin.must(makePerson(admin, { posts: ['expert'] }));
    const skills = ['expert:billing', 'expert:network'];
    await admin.must(admin.send('PUT', `/api/people/${person.id}/skills`, { skills }));
    expect(await admin.must(admin.get(`/api/people/${person.id}/skills`))).toEqual({ skills });
    const [last] = await admin.must(admin.get<{ what: string }[]>('/api/audit?limit=1'));
    expect(last).toMatchObject({ what: 'skills.changed', about: { accountId: person.id } });
  });

  test('is found by a part of the name, by post and state, a page at a time', async () => {
    const names = (path: string) =>
      admin.must(admin.get<ManagedPerson[]>(path)).then((all) => all.map((one) => one.username));
    expect(await names('/api/people?search=林晓')).toEqual(['agent']);
    expect(await names('/api/people?post=approver&provinceId=js')).toEqual(['approver-js']);
    const first = await names('/api/people?limit=3&state=active');
    const next = await names(`/api/people?limit=3&state=active&after=${first[2]}`);
    expect(new Set([...first, ...next]).size).toBe(6);
    expect([...first, ...next]).toEqual([...first, ...next].toSorted());
  });
});

describe("a province's administrator", () => {
  test('sees and changes people of the province only, and gives no place outside it', async () => {
    const [own] = await takeIn(centre, admin, { posts: ['administrator'] });
    const listed = await own.must(own.get<ManagedPerson[]>('/api/people?limit=200'));
    expect(new Set(listed.map(({ province }) => province?.id))).toEqual(new Set(['zj']));
    const stranger = await findPerson(admin, 'agent-js');
    const group = await findPerson(admin, 'author');
    for (const one of [stranger, group]) {
      expect((await own.get(`/api/people/${one.id}`)).status).toBe(404);
      expect((await change(own, one, { nameZh: '别人' })).status).toBe(404);
      expect((await disable(own, one)).status).toBe(404);
      expect((await own.post(`/api/people/${one.id}/links`)).status).toBe(404);
      expect((await own.get(`/api/people/${one.id}/sign-ins`)).status).toBe(404);
      expect((await own.send('DELETE', `/api/people/${one.id}/sign-ins`)).status).toBe(404);
      expect((await own.send('PUT', `/api/people/${one.id}/skills`, { skills: [] })).status).toBe(404);
    }
    for (const place of [
      { provinceId: 'js', cityId: null },
      { provinceId: null, cityId: null },
    ])
      expect(await makePerson(own, place)).toMatchObject({ status: 400, body: { code: 'place-wrong' } });
    const agent = await findPerson(own, 'agent2');
    expect((await change(own, agent, { provinceId: 'js', cityId: null })).body).toMatchObject({ code: 'place-wrong' });
    expect((await change(own, agent, { nameEn: 'Zhou Z.' })).status).toBe(200);
  });
});

describe('administering', () => {
  test('is taken from nobody by themselves, nor from the last who can', async () => {
    const self = await findPerson(admin, 'admin');
    expect((await change(admin, self, { posts: ['agent'] })).body).toMatchObject({ code: 'own-right' });
    expect((await change(admin, self, { provinceId: 'zj', cityId: null })).body).toMatchObject({ code: 'own-right' });
    expect((await disable(admin, self)).body).toMatchObject({ code: 'own-right' });

    // Invited, but without a password: nobody who could administer in the other's place.
    const group = { provinceId: null, cityId: null, posts: ['administrator'] };
    await admin.must(makePerson(admin, group));
    const [second, other] = await takeIn(centre, admin, group);
    const fresh = await findPerson(admin, 'admin');
    await second.must(change(second, fresh, { posts: ['agent'] }));
    expect((await admin.get('/api/people')).status).toBe(403);
    const last = await findPerson(second, other.username);
    expect((await change(second, last, { posts: ['agent'] })).body).toMatchObject({ code: 'own-right' });
    const back = await findPerson(second, 'admin');
    await second.must(change(second, back, { posts: ['administrator'] }));
    const results = await Promise.all([
      disable(admin, await findPerson(admin, other.username)),
      disable(second, await findPerson(second, 'admin')),
    ]);
    // Two who disable each other at one moment: one of them stays.
    const left = [(await admin.get('/api/people')).status, (await second.get('/api/people')).status];
    expect(left.toSorted()).toEqual([200, 401]);
    expect(results.map(({ status }) => status).toSorted()[0]).toBe(200);
    if (left[0] === 401) {
      const gone = await findPerson(second, 'admin');
      await second.must(second.post(`/api/people/${gone.id}/enable`, { version: gone.version }));
      admin = await Person.signIn(centre, 'admin');
    }
  });
});
