import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer } from '../../src/open-server.ts';
import { openCentre, settingsFor, type TestCentre } from '../help/centre.ts';
import { watchDatabase } from '../help/database/database-watch.ts';
import { followLive } from '../help/live-stream.ts';
import { asChange, findPerson, GOOD, makePerson, strangerPosts, takeIn } from '../help/organisation/people.ts';
import { Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
let address: string;
beforeAll(async () => {
  centre = await openCentre({ signInTimes: { idleSeconds: 3600, longestSeconds: 4 * 3600 } });
  admin = await centre.signIn('admin');
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => centre?.close());

const open = (token: string) => strangerPosts(centre, '/api/password-links/open', { token });
const use = (token: string, password: string) => strangerPosts(centre, '/api/password-links/use', { token, password });
const giveLink = (id: string) => admin.must(admin.post<{ token: string }>(`/api/people/${id}/links`));

describe('a link', () => {
  test('opens one account once, says whose it is, and is kept as a hash only', async () => {
    const { person, link } = await admin.must(makePerson(admin));
    expect((await open(link.token)).json()).toMatchObject({ kind: 'invitation', username: person.username });
    const rows = await centre.centre.db.selectFrom('passwordLink').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(link.token);
    expect(JSON.stringify(await admin.must(admin.get('/api/audit')))).not.toContain(link.token);
    const tries = await Promise.all([use(link.token, GOOD), use(link.token, `${GOOD}下`)]);
    expect(tries.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 404]);
    expect((await open(link.token)).json()).toMatchObject({ code: 'link-over' });
    expect((await findPerson(admin, person.username)).state).toBe('active');
  });

  test('ends by itself, with the next one, and with its account', async () => {
    const late = await admin.must(makePerson(admin));
    const again = await giveLink(late.person.id);
    expect((await open(late.link.token)).statusCode).toBe(404);
    expect((await open(again.token)).statusCode).toBe(200);
    const gone = await findPerson(admin, late.person.username);
    await admin.must(admin.post(`/api/people/${gone.id}/disable`, { version: gone.version, takers: {} }));
    expect((await use(again.token, GOOD)).statusCode).toBe(404);
    const unused = await admin.must(makePerson(admin));
    centre.clock.pass({ hours: 73 });
    admin = await centre.signIn('admin');
    expect((await use(unused.link.token, GOOD)).json()).toMatchObject({ code: 'link-over' });
    expect((await findPerson(admin, unused.person.username)).linkExpiresAt).toBeNull();
  });

  test('given anew forgets the password and ends the sign-ins', async () => {
    const [agent, person] = await takeIn(centre, admin);
    const { token } = await giveLink(person.id);
    expect((await agent.get('/api/me')).status).toBe(401);
    await expect(Person.signIn(centre, person.username, GOOD)).rejects.toThrow('wrong-sign-in');
    expect((await open(token)).json()).toMatchObject({ kind: 'reset' });
    await use(token, '断桥残雪在冬天最好看');
    await Person.signIn(centre, person.username, '断桥残雪在冬天最好看');
  });
});

/** Does something with the password they had while an administrator resets it: it is compared before, and saved after. */
async function whileReset<T>(id: string, act: () => Promise<T>): Promise<[token: string, outcome: T]> {
  const watch = await watchDatabase(centre.databaseUrl);
  try {
    const release = await watch.holdRow('account', id);
    const given = giveLink(id);
    await watch.untilWaiting(1);
    const acting = act();
    await watch.untilWaiting(2);
    await release();
    return [(await given).token, await acting];
  } finally {
    await watch.close();
  }
}

describe('a reset', () => {
  test('ends also the sign-in that was on its way', async () => {
    const [, person] = await takeIn(centre, admin);
    const [, outcome] = await whileReset(person.id, () =>
      Person.signIn(centre, person.username, GOOD).then(
        () => 'signed in',
        (error: unknown) => String(error),
      ),
    );
    expect(outcome).toContain('wrong-sign-in');
    expect(await admin.must(admin.get(`/api/people/${person.id}/sign-ins`))).toEqual([]);
  });

  test('is not undone by a change that was on its way', async () => {
    const [agent, person] = await takeIn(centre, admin);
    const change = { current: GOOD, password: 'tulips in the evening' };
    const [token, outcome] = await whileReset(person.id, () => agent.post('/api/me/password', change));
    expect(outcome).toMatchObject({ status: 403, body: { code: 'wrong-password' } });
    expect((await use(token, '断桥残雪在冬天最好看')).statusCode).toBe(204);
  });

  test('is of others only: nobody chooses their own password anew without the present one', async () => {
    const { id } = await findPerson(admin, 'admin');
    expect(await admin.post(`/api/people/${id}/links`)).toMatchObject({ status: 409, body: { code: 'own-link' } });
    expect((await admin.get('/api/me')).status).toBe(200);
  });

  test('is no more once somebody left the province whose administrator gave it', async () => {
    const [own] = await takeIn(centre, admin, { posts: ['administrator'] });
    const { person } = await admin.must(makePerson(admin));
    const { token } = await own.must(own.post<{ token: string }>(`/api/people/${person.id}/links`));
    const more = { provinceId: 'js', cityId: null };
    await admin.must(admin.send('PUT', `/api/people/${person.id}`, asChange(person, more)));
    expect((await use(token, GOOD)).json()).toMatchObject({ code: 'link-over' });
  });
});

describe('a password', () => {
  test.each([
    ['short', 'too-short'],
    ['Admin@2026', 'common'],
    ['1qaz2wsx', 'common'],
  ])('%s is refused: %s', async (password, why) => {
    const { link } = await admin.must(makePerson(admin));
    const reply = await use(link.token, password);
    expect(reply.json()).toMatchObject({ code: 'password-refused', details: [{ field: 'password', message: why }] });
    expect((await use(link.token, GOOD)).statusCode).toBe(204);
  });

  test('is changed by who knows it; the other sign-ins end, this one goes on', async () => {
    const [agent, person] = await takeIn(centre, admin);
    const other = await Person.signIn(centre, person.username, GOOD);
    const change = (current: string, password: string) => agent.post('/api/me/password', { current, password });
    expect(await change('a guess at it', 'tulips in the morning')).toMatchObject({ body: { code: 'wrong-password' } });
    expect(await change(GOOD, GOOD)).toMatchObject({ body: { details: [{ message: 'same-as-before' }] } });
    expect(await change(GOOD, person.username.repeat(2))).toMatchObject({ body: { code: 'password-refused' } });
    expect((await change(GOOD, 'tulips in the morning')).status).toBe(204);
    expect([(await agent.get('/api/me')).status, (await other.get('/api/me')).status]).toEqual([200, 401]);
    // Typed in full width it is the same one.
    await Person.signIn(centre, person.username, 'ｔｕｌｉｐｓ in the morning');
  });

  test('that is guessed at is not tried for ever', async () => {
    const [agent] = await takeIn(centre, admin);
    const tries = [];
    for (let count = 0; count < 6; count++)
      tries.push(await agent.post<{ code: string }>('/api/me/password', { current: `guess ${count}`, password: GOOD }));
    expect(tries.at(-1)).toMatchObject({ status: 429, body: { code: 'too-many-sign-ins' } });
  });

  test('that is due is changed before anything else is done', async () => {
    const [agent, person] = await takeIn(centre, admin);
    await admin.must(admin.post(`/api/people/${person.id}/demand-password`));
    expect(await agent.must(agent.get('/api/me'))).toMatchObject({ passwordDue: true });
    for (const path of ['/api/contacts', '/api/tickets', '/api/me/presence'])
      expect(await agent.get(path)).toMatchObject({ status: 403, body: { code: 'password-due' } });
    expect(await agent.post('/api/me/password', { current: GOOD, password: '苏堤春晓看不厌的' })).toMatchObject({
      status: 204,
    });
    expect((await agent.get('/api/contacts')).status).toBe(200);
  });
});

interface ListedSignIn {
  id: string;
  own: boolean;
}

describe('sign-ins', () => {
  test('are listed and ended, one by one, all others, and by an administrator', async () => {
    const [agent, person] = await takeIn(centre, admin);
    const [second, third] = [
      await Person.signIn(centre, person.username, GOOD),
      await Person.signIn(centre, person.username, GOOD),
    ];
    const mine = await agent.must(agent.get<ListedSignIn[]>('/api/me/sign-ins'));
    expect(mine.map(({ own }) => own).toSorted()).toEqual([false, false, true]);
    const [own] = (await second.must(second.get<ListedSignIn[]>('/api/me/sign-ins'))).filter((one) => one.own);
    await agent.must(agent.send('DELETE', `/api/me/sign-ins/${own?.id}`));
    expect((await second.get('/api/me')).status).toBe(401);
    expect((await agent.send('DELETE', `/api/me/sign-ins/${own?.id}`)).body).toMatchObject({ code: 'no-such-sign-in' });
    await agent.must(agent.post('/api/me/sign-ins/end-others'));
    expect([(await agent.get('/api/me')).status, (await third.get('/api/me')).status]).toEqual([200, 401]);
    expect(await admin.must(admin.get<ListedSignIn[]>(`/api/people/${person.id}/sign-ins`))).toHaveLength(1);
    await admin.must(admin.send('DELETE', `/api/people/${person.id}/sign-ins`));
    expect((await agent.get('/api/me')).status).toBe(401);
    const audit = await admin.must(admin.get<{ what: string }[]>('/api/audit?limit=1'));
    expect(audit[0]).toMatchObject({ what: 'sign-ins.ended', about: { accountId: person.id, count: 1 } });
  });

  test("nobody ends another's by its id", async () => {
    const [agent] = await takeIn(centre, admin);
    const [own] = await admin.must(admin.get<ListedSignIn[]>('/api/me/sign-ins'));
    expect((await agent.send('DELETE', `/api/me/sign-ins/${own?.id}`)).status).toBe(404);
    expect((await admin.get('/api/me')).status).toBe(200);
  });

  test('end their live streams at once', async () => {
    const [agent, person] = await takeIn(centre, admin);
    // The stream ends before it says enough: it was closed on the other side.
    const heard = await followLive(
      address,
      agent,
      null,
      () => false,
      async () => void (await admin.must(admin.send('DELETE', `/api/people/${person.id}/sign-ins`))),
    );
    expect(heard.told.map(({ name }) => name)).toContain('sign-ins.ended');
  });

  test('end their live streams at once in every process', async () => {
    const other = await openServer(settingsFor(centre.databaseUrl), centre.clock);
    try {
      const [agent, person] = await takeIn(centre, admin);
      const elsewhere = await other.app.listen({ port: 0, host: '127.0.0.1' });
      const end = async () => void (await admin.must(admin.send('DELETE', `/api/people/${person.id}/sign-ins`)));
      const heard = await followLive(elsewhere, agent, null, () => false, end);
      expect(heard.told.map(({ name }) => name)).toContain('sign-ins.ended');
    } finally {
      await other.close();
    }
  });

  test('end where nothing was asked for an hour, and after four hours whatever was', async () => {
    const [agent] = await takeIn(centre, admin);
    const [idle] = await takeIn(centre, admin);
    const half = async () => {
      centre.clock.pass({ minutes: 30 });
      return (await agent.get('/api/me')).status;
    };
    const found = [await half(), await half()];
    expect((await idle.get('/api/me')).status).toBe(401);
    for (let more = 0; more < 6; more++) found.push(await half());
    expect(found).toEqual([200, 200, 200, 200, 200, 200, 200, 401]);
  });

  test('end though a page that nobody touches asks again and again', async () => {
    const [agent] = await takeIn(centre, await centre.signIn('admin'));
    const ask = async (url: string, unattended: boolean) => {
      const headers = { cookie: agent.cookie, ...(unattended && { 'jieyi-unattended': '1' }) };
      return (await centre.app.inject({ url, headers })).statusCode;
    };
    for (let minute = 0; minute < 58; minute += 2) {
      centre.clock.pass({ minutes: 2 });
      expect(await ask('/api/me', true)).toBe(200);
    }
    expect(await ask('/api/me', false)).toBe(200);
    centre.clock.pass({ minutes: 59 });
    expect(await ask('/api/me', true)).toBe(200);
    centre.clock.pass({ minutes: 2 });
    expect(await ask('/api/me', true)).toBe(401);
  });
});
