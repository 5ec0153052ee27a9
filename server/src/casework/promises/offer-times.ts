import { Temporal } from 'temporal-polyfill';
import { daysEarlier, minutesLater, OPERATOR_ZONE } from '../../platform/clock.ts';
import { addWorkingTime, type Calendar } from '../../foundation/calendar/index.ts';
import type { OfferedTimes, PromiseKind, timeNames } from './contract.ts';
import { REFUND_DAYS } from './judge-promise.ts';

type TimeName = (typeof timeNames)[number];
export interface OfferedTime {
  name: TimeName;
  dueAt: Date;
}

const HOUR_MS = 3_600_000;
/** Less than this before the working day ends, nobody promises for today. */
const ENOUGH_MS = HOUR_MS;
/** A complaint is answered within 12 hours (docs/rules/clocks.md#first-reply). */
const REPLY_HOURS = 12;
const LONGEST_BREAK_DAYS = 60;

/**
 * By when something can be promised now, the soonest first. A calendar that lacks a year offers no working time. Pure.
 * @throws yearNotCovered
 */
export function offerWorkingTimes(calendar: Calendar, now: Date): OfferedTime[] {
  const today = dayOf(now);
  const endsToday = endOfWork(calendar, today);
  const enough = endsToday !== null && endsToday.getTime() - now.getTime() >= ENOUGH_MS;
  const next = nextWorkingDay(calendar, today);
  return [
    { name: 'two-hours', dueAt: addWorkingTime(calendar, now, 2 * HOUR_MS) },
    ...(enough ? [{ name: 'today' as const, dueAt: endsToday }] : []),
    ...(next ? [{ name: 'next-working-day' as const, dueAt: next }] : []),
  ];
}

/** What is offered without knowing when work is done. Pure. */
export function offerElapsedTimes(now: Date): OfferedTime[] {
  return [
    { name: 'twelve-hours', dueAt: minutesLater(now, REPLY_HOURS * 60) },
    { name: 'three-days', dueAt: daysEarlier(now, -REFUND_DAYS) },
  ];
}

const wished: Record<PromiseKind, TimeName> = {
  callback: 'two-hours',
  reply: 'twelve-hours',
  'notify-me': 'next-working-day',
  refund: 'three-days',
};

/** What is proposed for each kind: what is usual, or where that cannot be told, twelve hours. Pure. */
export function proposeTimes(times: readonly OfferedTime[]): OfferedTimes['usual'] {
  const offered = (kind: PromiseKind): TimeName =>
    times.some(({ name }) => name === wished[kind]) ? wished[kind] : 'twelve-hours';
  return {
    callback: offered('callback'),
    reply: offered('reply'),
    'notify-me': offered('notify-me'),
    refund: offered('refund'),
  };
}

function nextWorkingDay(calendar: Calendar, today: Temporal.PlainDate): Date | null {
  for (let days = 1; days <= LONGEST_BREAK_DAYS; days += 1) {
    const end = endOfWork(calendar, today.add({ days }));
    if (end) return end;
  }
  return null;
}

function endOfWork(calendar: Calendar, day: Temporal.PlainDate): Date | null {
  const last = calendar.spansOf(day).at(-1);
  return last ? new Date(last[1]) : null;
}

function dayOf(at: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(OPERATOR_ZONE).toPlainDate();
}
