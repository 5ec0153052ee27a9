import { Temporal } from 'temporal-polyfill';
import { OPERATOR_ZONE } from '../../../platform/clock.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { addWorkingTime, type Calendar, workingTimeBetween } from '../../../foundation/calendar/index.ts';
import type { DeskHours } from './queue-rules-contract.ts';

/**
 * Whether a desk is open. A year that its calendar does not have is closed: nobody guesses. Pure.
 * @param calendars those of the province, by name
 */
export function isDeskOpen(hours: DeskHours, calendars: (name: string) => Calendar, now: Date): boolean {
  if (hours === null) return true;
  if ('calendar' in hours) return isWorked(calendars(hours.calendar), now);
  const { opens, closes } = hours;
  const time = timeOf(now);
  return opens < closes ? time >= opens && time < closes : time >= opens || time < closes;
}

function isWorked(calendar: Calendar, now: Date): boolean {
  try {
    return workingTimeBetween(calendar, now, new Date(now.getTime() + 1)) > 0;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'year-not-covered') return false;
    throw error;
  }
}

/** When a closed desk opens next; null where it is open, or that is not known. Pure. */
export function deskOpensAt(hours: DeskHours, calendars: (name: string) => Calendar, now: Date): Date | null {
  if (hours === null || isDeskOpen(hours, calendars, now)) return null;
  if ('calendar' in hours) return nextWork(calendars(hours.calendar), now);
  const here = zoned(now);
  const today = here.withPlainTime(hours.opens);
  const next = Temporal.ZonedDateTime.compare(today, here) > 0 ? today : today.add({ days: 1 });
  return new Date(next.epochMilliseconds);
}

function nextWork(calendar: Calendar, now: Date): Date | null {
  try {
    return new Date(addWorkingTime(calendar, now, 1).getTime() - 1);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'year-not-covered') return null;
    throw error;
  }
}

const timeOf = (at: Date) => zoned(at).toPlainTime().toString({ smallestUnit: 'minute' });
const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(OPERATOR_ZONE);
