import { minutesLater } from '../../platform/clock.ts';
import { oneOf } from '../../platform/stored.ts';
import type { BreakReason } from './break-reasons.ts';
import { type LoggedState, loggedStates, type PresenceReason } from './contract.ts';
import { reasonsOf } from './list-presences.ts';
import type { LogRow } from './log-store.ts';

/** What somebody was from one moment to another. */
export interface Interval {
  state: LoggedState;
  from: Date;
  until: Date;
  because: PresenceReason | null;
  reason: BreakReason | null;
  plannedUntil: Date | null;
}

export interface Span {
  from: Date;
  until: Date;
}

/**
 * The lines of a log as intervals within a span, without a gap from the first: each lasts until the next, the last until the
 * span ends. What lasted no time is left out, and what is the same goes on as one. Pure.
 */
export function intervalsOf(rows: readonly LogRow[], span: Span): Interval[] {
  const all: Interval[] = [];
  for (const [index, row] of rows.entries()) {
    const state = oneOf(loggedStates, row.state, 'presence_log.state');
    const from = later(row.beganAt, span.from);
    const until = earlier(rows[index + 1]?.beganAt ?? span.until, span.until);
    if (until <= from) continue;
    const interval = { state, from, until, ...reasonsOf(row, state) };
    const last = all.at(-1);
    if (last && goesOn(last, interval)) last.until = until;
    else all.push(interval);
  }
  return all;
}

const later = (one: Date, other: Date) => (one > other ? one : other);
const earlier = (one: Date, other: Date) => (one < other ? one : other);

function goesOn(one: Interval, other: Interval): boolean {
  const same = one.state === other.state && one.reason === other.reason && one.because === other.because;
  return same && Number(one.plannedUntil) === Number(other.plannedUntil);
}

/** How many seconds somebody was what; states that they never were are left out. Pure. */
export function sumByState(intervals: readonly Interval[]): { state: LoggedState; seconds: number }[] {
  return loggedStates.flatMap((state) => {
    const own = intervals.filter((one) => one.state === state);
    const ms = own.reduce((sum, { from, until }) => sum + (until.getTime() - from.getTime()), 0);
    return own.length > 0 ? [{ state, seconds: Math.round(ms / 1000) }] : [];
  });
}

/** How many seconds breaks went on beyond what was planned. Pure. */
export function overdueSeconds(intervals: readonly Interval[]): number {
  const over = intervals.map(({ plannedUntil, from, until }) =>
    plannedUntil ? Math.max(0, until.getTime() - later(plannedUntil, from).getTime()) : 0,
  );
  return Math.round(over.reduce((sum, ms) => sum + ms, 0) / 1000);
}

const A_DAY_MINUTES = 24 * 60;

/** A day as far as it is over: from its first instant to its last, or to now. Pure. */
export function spanOf(dayStart: Date, now: Date): Span {
  return { from: dayStart, until: earlier(minutesLater(dayStart, A_DAY_MINUTES), now) };
}
