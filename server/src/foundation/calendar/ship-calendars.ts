import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { saveAndAnnounce } from './change-calendar.ts';
import { checkCalendar } from './check-calendar.ts';
import { CalendarBody, CalendarName, type CalendarVersion, HolidayYear as Year } from './contract.ts';
import { lockCalendars, listNewestCalendars } from './store.ts';

const ShippedYear = Type.Object({ ...Year.properties, publishedOn: Type.String() });
const { years: _, exceptions: __, ...own } = CalendarBody.properties;
const ShippedCalendars = Type.Array(Type.Object({ calendar: CalendarName, ...own }));

/**
 * Brings the calendars in `folder` that the group does not have yet, and to every calendar that observes holidays the
 * years it lacks, as a further version. What an administrator changed stays.
 */
export async function shipCalendars(centre: Centre, folder: string): Promise<void> {
  const years = await readYears(folder);
  const shipped = Value.Parse(ShippedCalendars, await readJson(join(folder, 'calendars.json')));
  await inOneWork(centre, async (work) => {
    await lockCalendars(work.db);
    const newest = await listNewestCalendars(work.db);
    for (const { calendar, ...body } of shipped) {
      if (newest.some((one) => one.calendar === calendar && one.provinceId === null)) continue;
      const whole = { ...body, years: body.observesHolidays ? years : [], exceptions: [] };
      checkCalendar(whole);
      await saveAndAnnounce(work, { calendar, provinceId: null, body: whole, reason: 'shipped', accountId: null });
    }
    for (const version of newest) await addYears(work, version, years);
  });
}

async function addYears(work: Work, version: CalendarVersion, years: readonly Static<typeof Year>[]): Promise<void> {
  const { calendar, provinceId, body } = version;
  const lacking = years.filter(({ year }) => !body.years.some((one) => one.year === year));
  if (!body.observesHolidays || lacking.length === 0) return;
  const all = [...body.years, ...lacking].toSorted((one, other) => one.year - other.year);
  const reason = `shipped: ${lacking.map(({ year }) => year).join(', ')}`;
  await saveAndAnnounce(work, { calendar, provinceId, body: { ...body, years: all }, reason, accountId: null });
}

async function readYears(folder: string): Promise<Static<typeof Year>[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}\.json$/u.test(file)).toSorted();
  const read = await Promise.all(files.map((file) => readJson(join(folder, file))));
  return read.map((one) => {
    const { publishedOn: ___, ...year } = Value.Parse(ShippedYear, one);
    return year;
  });
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
