import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

const OFFICE = '203.0.113.20';

async function signIn(username: string, password: string, remoteAddress = OFFICE, browser = '') {
  const headers = { cookie: browser === '' ? '' : `jieyi_browser=${browser}` };
  const payload = { username, password };
  const reply = await centre.app.inject({ method: 'POST', url: '/api/sign-in', payload, remoteAddress, headers });
  const cookie = reply.cookies.find(({ name }) => name === 'jieyi_browser')?.value ?? '';
  return { status: reply.statusCode, again: Number(reply.headers['retry-after'] ?? 0), browser: cookie };
}

const right = (username: string, from?: string, browser?: string) =>
  signIn(username, `${username}-jieyi`, from, browser);
const elsewhere = (of: number) => `198.51.${Math.floor(of / 250)}.${of % 250}`;

async function guess(username: string, times: number, from: (of: number) => string): Promise<number[]> {
  const statuses: number[] = [];
  for (let of = 0; of < times; of += 1) statuses.push((await signIn(username, `wrong-${of}`, from(of))).status);
  return statuses;
}

describe('guessing', () => {
  test('at made-up names holds up nobody else at the address', async () => {
    for (let of = 0; of < 25; of += 1) expect((await signIn(`nobody-${of}`, 'x')).status).toBe(401);
    expect((await right('agent')).status).toBe(200);
    expect((await right('expert')).status).toBe(200);
  });

  test('at one name from one address waits longer and longer, also where many come at one moment', async () => {
    const from = () => '203.0.113.21';
    expect(await guess('author', 5, from)).toEqual([401, 401, 401, 401, 401]);
    expect(await signIn('author', 'x', from())).toMatchObject({ status: 429, again: 10 });
    expect(await right('author', from())).toMatchObject({ status: 429, again: 10 });
    expect((await right('author', '203.0.113.22')).status).toBe(200);
    centre.clock.pass({ seconds: 10 });
    const many = await Promise.all(Array.from({ length: 8 }, () => signIn('author', 'x', from())));
    expect(many.filter(({ status }) => status === 401)).toHaveLength(1);
    expect(await signIn('author', 'x', from())).toMatchObject({ status: 429, again: 20 });
    centre.clock.pass({ seconds: 20 });
    expect((await right('author', from())).status).toBe(200);
    expect((await signIn('author', 'x', from())).status).toBe(401);
  });

  test('at one name from everywhere is slowed to one a minute, is on the audit, and holds up nobody where they were before', async () => {
    const { browser } = await right('approver');
    const statuses = await guess('approver', 40, elsewhere);
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(await right('approver', '192.0.2.1')).toMatchObject({ status: 429, again: 60 });
    expect((await right('approver')).status).toBe(200);
    expect((await right('approver', '192.0.2.1', browser)).status).toBe(200);
    centre.clock.pass({ minutes: 1 });
    expect(await guess('approver', 4, (of) => `192.0.2.${of + 50}`)).toEqual([401, 429, 429, 429]);
    const entries = await centre.centre.db
      .selectFrom('auditEntry')
      .select('what')
      .where('what', '=', 'sign-in.slowed')
      .execute();
    expect(entries.length).toBeGreaterThan(0);
  });

  test('by a colleague at the same address does not keep out who signed in there, or in the same browser', async () => {
    const { browser } = await right('admin');
    const guessed = await guess('admin', 12, () => OFFICE);
    expect(guessed.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(new Set(guessed.slice(5))).toEqual(new Set([429]));
    expect((await right('admin')).status).toBe(200);
    const [at, more] = [
      centre.clock.now(),
      Array.from({ length: 100 }, () => ({ username: 'admin', address: OFFICE })),
    ];
    const failures = more.map((one) => ({ ...one, at }));
    await centre.centre.db.insertInto('signInFailure').values(failures).execute();
    expect((await right('admin')).status).toBe(429);
    expect((await right('admin', OFFICE, browser)).status).toBe(200);
    centre.clock.pass({ minutes: 5 });
    expect((await right('admin')).status).toBe(200);
  });

  test('keeps nothing of what nobody is called: it may be a password in the wrong field', async () => {
    const typed = 'Sesame-4711-öffne';
    for (let of = 0; of < 32; of += 1) await signIn(typed, 'x', elsewhere(900 + of));
    await signIn('approver2', 'x', elsewhere(990));
    const { db } = centre.centre;
    const entries = await db
      .selectFrom('auditEntry')
      .select(['what', 'about'])
      .where('what', 'like', 'sign-in.%')
      .execute();
    expect(entries).toContainEqual({ what: 'sign-in.failed', about: expect.objectContaining({ unknownName: true }) });
    expect(entries).toContainEqual({
      what: 'sign-in.failed',
      about: expect.objectContaining({ username: 'approver2' }),
    });
    const tries = await db.selectFrom('signInFailure').select('username').execute();
    expect(JSON.stringify([entries, tries])).not.toContain('Sesame');
  });

  test('tells by nothing whether a name is known', async () => {
    const places = Array.from({ length: 40 }, (_, of) => `192.0.3.${of}`);
    const tried = async (name: string) => {
      const told: object[] = [];
      for (const place of places) {
        const { status, again } = await signIn(name, 'x', place);
        told.push({ status, again });
      }
      return told;
    };
    expect(await tried('lead')).toEqual(await tried('nobody-at-all'));
  });
});
