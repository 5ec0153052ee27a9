import { Temporal } from 'temporal-polyfill';

/** The only source of the present. Tests move it by hand. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The operator's zone: a "day" in every rule of ours is a calendar day here (docs/rules/clocks.md#a-day). */
export const OPERATOR_ZONE = 'Asia/Shanghai';

/** The operator's calendar day of an instant, as `2026-03-01`. */
export function operatorDay(at: Date): string {
  return zoned(at).toPlainDate().toString();
}

/** As the operator's clocks show it: `2026-03-01 09:30`. */
export function operatorTime(at: Date): string {
  return zoned(at).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** Whole calendar days in the operator's zone from `from` to `to`; negative when `to` is earlier. */
export function operatorDaysBetween(from: Date, to: Date): number {
  return zoned(from).toPlainDate().until(zoned(to).toPlainDate(), { largestUnit: 'days' }).days;
}

export function secondsLater(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}

export function minutesLater(at: Date, minutes: number): Date {
  return secondsLater(at, minutes * 60);
}

export function daysEarlier(at: Date, days: number): Date {
  return new Date(zoned(at).subtract({ days }).epochMilliseconds);
}

/** The first instant of the operator's day. */
export function operatorDayStart(at: Date): Date {
  return new Date(zoned(at).startOfDay().epochMilliseconds);
}

/** The first instant of the operator's next day. */
export function operatorTomorrow(at: Date): Date {
  return new Date(zoned(at).add({ days: 1 }).startOfDay().epochMilliseconds);
}

function zoned(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(OPERATOR_ZONE);
}
