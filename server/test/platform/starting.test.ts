import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOrganisation, tidyUp } from '../../src/foundation/organisation/index.ts';
import { readConfig, refuseWithoutBilling } from '../../src/platform/config.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

describe('the first people of a centre', () => {
  const person = {
    username: 'zhang.san',
    nameZh: '章三',
    nameEn: 'Zhang San',
    provinceId: 'sh',
    cityId: 'sh-pd',
    posts: ['agent'],
    password: 'twelve or more',
  };
  const provinces = [
    { id: 'sh', nameZh: '上海', nameEn: 'Shanghai', cities: [{ id: 'sh-pd', nameZh: '浦东', nameEn: 'Pudong' }] },
  ];
  const signIn = (password: string) =>
    centre.app.inject({ method: 'POST', url: '/api/sign-in', payload: { username: person.username, password } });

  test('come from a file, once', async () => {
    await loadOrganisation(centre.centre, { provinces, people: [person] });
    await loadOrganisation(centre.centre, { provinces, people: [{ ...person, password: 'another one altogether' }] });
    expect((await signIn('twelve or more')).json()).toMatchObject({ nameZh: '章三', province: { id: 'sh' } });
    expect((await signIn('another one altogether')).statusCode).toBe(401);
  });

  test('are refused with the field named when the file is not of the stated form', async () => {
    const short = loadOrganisation(centre.centre, { provinces, people: [{ ...person, password: 'short' }] });
    await expect(short).rejects.toThrow('/people/0/password');
    const unknownPost = loadOrganisation(centre.centre, { provinces, people: [{ ...person, posts: ['king'] }] });
    await expect(unknownPost).rejects.toThrow('/people/0/posts/0');
  });
});

test('what has served its time is deleted, the audit never', async () => {
  const { db } = centre.centre;
  await centre.signIn('lead');
  const audited = await db.selectFrom('auditEntry').select('id').execute();
  centre.clock.pass({ days: 8 });
  await tidyUp(centre.centre);
  expect(await db.selectFrom('event').select('id').execute()).toEqual([]);
  expect(await db.selectFrom('session').select('accountId').execute()).toEqual([]);
  expect(await db.selectFrom('auditEntry').select('id').execute()).toHaveLength(audited.length);
});

describe('settings', () => {
  const base = { DATABASE_URL: 'postgres://x/y' };

  test('that are unsafe are refused', () => {
    expect(() => readConfig({ ...base, SAMPLE_DATA: '1', HOST: '0.0.0.0' }, null)).toThrow(/known passwords/);
    expect(() => readConfig({ ...base, SECURE_COOKIES: '0', HOST: '0.0.0.0' }, null)).toThrow(/TLS/);
    expect(() => readConfig({ ...base, PORT: 'x' }, null)).toThrow(/PORT/);
    expect(() => readConfig({ ...base, BILLING: 'oracle' }, null)).toThrow(/BILLING/);
    expect(() => readConfig({ ...base, COMPILE_SCHEMAS: 'later' }, null)).toThrow(/COMPILE_SCHEMAS/);
    expect(() => readConfig({}, null)).toThrow(/DATABASE_URL/);
  });

  test('beyond loopback keep cookies secure', () => {
    expect(readConfig({ ...base, HOST: '0.0.0.0' }, null).secureCookies).toBe(true);
  });

  test('without a BOSS are refused, unless an invented one is wanted by name', () => {
    expect(() => refuseWithoutBilling(readConfig(base, null))).toThrow(/BILLING=simulated/);
    expect(readConfig({ ...base, BILLING: 'simulated' }, null).billing).toBe('simulated');
    expect(readConfig({ ...base, SAMPLE_DATA: '1' }, null).billing).toBe('simulated');
  });
});
