import { readFileSync } from 'node:fs';
import { type Calendar, type CalendarBody, openCalendar } from '../../src/foundation/calendar/index.ts';

const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/calendar/${name}.json`, import.meta.url), 'utf8'));

/** Office hours with the holidays of 2024 to 2026, as shipped. */
export const office = {
  ...(shipped('calendars') as Omit<CalendarBody, 'years' | 'exceptions'>[])[0],
  years: [2024, 2025, 2026].map((year) => shipped(String(year))),
  exceptions: [],
} as unknown as CalendarBody;

export const officeCalendar: Calendar = openCalendar(office);

/** An instant by the operator's wall clock: `2026-03-02T10:00`. */
export const at = (wallClock: string): Date => new Date(`${wallClock}+08:00`);

/** The other way round. */
export const told = (instant: Date | null | undefined): string | null =>
  instant ? new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16) : null;
