import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarVersion } from '../../src/foundation/calendar/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, told } from '../help/office-calendar.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

const calendars = (who = admin) => who.must(who.get<CalendarVersion[]>('/api/calendars'));
const find = async (calendar: string, provinceId: string | null = null) => {
  const found = (await calendars()).find((one) => one.calendar === calendar && one.provinceId === provinceId);
  if (!found) throw new Error(`no calendar ${calendar} of ${provinceId}`);
  return found;
};
const due = (from: string, minutes: number, more = '') =>
  agent.get<{ dueAt: string; code: string; details: object[] }>(
    `/api/calendars/office/working-time?from=${at(from).toISOString()}&minutes=${minutes}${more}`,
  );
const change = (
  who: Person,
  { calendar, ...rest }: Partial<CalendarVersion> & { calendar: string },
  more: object = {},
) =>
  who.send<{ version: number; code: string; details: { field: string; message: string }[] }>(
    'PUT',
    `/api/calendars/${calendar}`,
    { version: rest.version, provinceId: rest.provinceId, body: rest.body, reason: '调整', ...more },
  );

test('knows office hours, and the holidays of each year with the notice they come from', async () => {
  const office = await find('office');
  expect(office).toMatchObject({ reason: 'shipped', by: null, provinceId: null });
  expect(office.body.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  for (const { source, document, year } of office.body.years) {
    expect(source).toMatch(/^https:\/\/www\.gov\.cn\//u);
    expect(document).toContain(`关于${year}年部分节假日安排的通知`);
  }
  expect(told(new Date((await due('2026-02-14T17:00', 60)).body.dueAt))).toBe('2026-02-24T09:00');
});

test('a year that nobody arranged is refused by name, not guessed', async () => {
  const { status, body } = await due('2026-12-31T17:00', 60);
  expect({ status, code: body.code, details: body.details }).toEqual({
    status: 409,
    code: 'year-not-covered',
    details: [{ field: 'year', message: '2027' }],
  });
});

test('an administrator adds a year; the version before stays as it was', async () => {
  const before = await find('office');
  const year = {
    year: 2027,
    document: '测试用的安排',
    source: 'https://example.org/2027',
    holidays: [{ name: { zh: '元旦', en: 'New Year' }, from: '2027-01-01', to: '2027-01-03' }],
    makeUpDays: ['2026-12-27'],
  };
  const body = { ...before.body, years: [...before.body.years, year] };
  expect((await change(admin, { ...before, body })).status).toBe(200);
  expect(told(new Date((await due('2026-12-31T17:00', 60)).body.dueAt))).toBe('2027-01-04T09:00');
  expect(told(new Date((await due('2026-12-26T17:00', 60)).body.dueAt))).toBe('2026-12-27T09:30');
  const versions = await admin.must(admin.get<CalendarVersion[]>('/api/calendars/office/versions'));
  expect(versions.map(({ version }) => version)).toEqual([(await find('office')).version, before.version]);
  expect(versions[1]?.body).toEqual(before.body);
  expect(versions[0]).toMatchObject({ reason: '调整', by: { zh: '系统管理员' } });
});

test('a province has hours of its own, and those of the group where it has none', async () => {
  const { body } = await find('office');
  const late = { ...body, week: body.week.map((day) => (day.length > 0 ? [['10:00', '20:00']] : [])) };
  const own = { calendar: 'office', provinceId: 'zj', version: 0, body: late as CalendarVersion['body'] };
  expect((await change(admin, own)).status).toBe(200);
  expect(told(new Date((await due('2026-03-02T17:00', 120)).body.dueAt))).toBe('2026-03-02T19:00');
  expect((await due('2026-03-02T17:00', 120, '&provinceId=js')).status).toBe(404);
  const js = await centre.signIn('agent-js');
  expect((await calendars(js)).filter(({ provinceId }) => provinceId === 'zj')).toEqual([]);
  expect((await js.get('/api/calendars/office/versions?provinceId=zj')).status).toBe(404);
});

test('two administrators at once: the second is told which version there is now', async () => {
  const office = await find('office');
  expect((await change(admin, office)).status).toBe(200);
  const { status, body } = await change(admin, office);
  const newest = String((await find('office')).version);
  expect({ status, code: body.code, details: body.details }).toEqual({
    status: 409,
    code: 'calendar-changed',
    details: [{ field: 'version', message: newest }],
  });
});

test('refuses what contradicts itself, by name, and whoever is no administrator', async () => {
  const office = await find('office');
  const { body } = office;
  const overlapping = {
    ...body,
    makeUpDay: [
      ['08:00', '12:00'],
      ['11:00', '13:00'],
    ],
  } as CalendarVersion['body'];
  expect((await change(admin, { ...office, body: overlapping })).body).toMatchObject({
    code: 'calendar-invalid',
    details: [{ field: 'makeUpDay' }],
  });
  const idle = { ...body, week: body.week.map(() => []) };
  expect((await change(admin, { ...office, body: idle })).body.code).toBe('no-working-time');
  expect((await change(admin, { ...office, body: { ...body, week: [] } as never })).body.code).toBe(
    'malformed-request',
  );
  expect((await change(admin, { ...office, provinceId: 'nowhere', version: 0 })).body.code).toBe('no-such-calendar');
  expect((await change(agent, office)).status).toBe(403);
  const stored = centre.centre.db.updateTable('calendarVersion').set({ reason: 'rewritten' }).execute();
  await expect(stored).rejects.toThrow('append-only');
});

test('a year that a release brings reaches calendars that were changed, as a further version', async () => {
  const before = await find('office');
  const body = { ...before.body, years: before.body.years.filter(({ year }) => year !== 2026) };
  await change(admin, { ...before, body });
  await centre.restart();
  admin = await centre.signIn('admin');
  const after = await find('office');
  expect(after).toMatchObject({ reason: 'shipped: 2026', by: null });
  expect(after.body.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
  const { version } = after;
  await centre.restart();
  admin = await centre.signIn('admin');
  expect((await find('office')).version).toBe(version);
});
