import { Temporal } from 'temporal-polyfill';
import { OPERATOR_ZONE } from '../../../platform/clock.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { addWorkingTime, type Calendar, workingTimeBetween } from '../../../foundation/calendar/index.ts';
import { type ClockRule } from '../../tickets/index.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** What is left of the time that was promised. */
export interface Budget {
  /** Milliseconds that it rested. */
  readonly rested: number;
  /** When the time was used up, if it is. */
  readonly usedUpAt: Date | null;
  /** A year that the calendar lacks, where it was come across: from then on nothing can be told. */
  readonly missingYear: number | null;
  run(from: Date, to: Date): void;
  rest(from: Date, to: Date): void;
  /** When it will be used up, if it runs from `from` on; null where a year is missing. */
  dueFrom(from: Date): Date | null;
}

/** `share` of the time promised, from `started` on. */
export function openBudget(rule: ClockRule, calendar: Calendar, started: Date, share: number): Budget {
  const count = rule.counts === 'days' ? countDays(rule, started, share) : countTime(rule, calendar, share);
  const state = { rested: 0, usedUpAt: null as Date | null, missingYear: null as number | null };
  const told = (compute: () => Date | null): Date | null => {
    if (state.usedUpAt || state.missingYear) return state.usedUpAt;
    try {
      return compute();
    } catch (error) {
      state.missingYear = missingYearOf(error);
      return null;
    }
  };
  return {
    get rested() {
      return state.rested;
    },
    get usedUpAt() {
      return state.usedUpAt;
    },
    get missingYear() {
      return state.missingYear;
    },
    run: (from, to) => {
      state.usedUpAt = told(() => count.use(from, to, state.rested));
    },
    rest: (from, to) => {
      state.rested += Math.max(0, to.getTime() - from.getTime());
    },
    dueFrom: (from) => told(() => count.dueFrom(from, state.rested)),
  };
}

function missingYearOf(error: unknown): number {
  if (error instanceof Refusal && error.code === 'year-not-covered') return Number(error.details?.[0]?.message);
  throw error;
}

interface Count {
  /** Takes what ran away; the instant at which nothing was left, if that lies before `to`. */
  use(from: Date, to: Date, rested: number): Date | null;
  dueFrom(from: Date, rested: number): Date;
}

/** Minutes, worked or all. */
function countTime(rule: ClockRule, calendar: Calendar, share: number): Count {
  let left = rule.minutes * MINUTE_MS * share;
  const working = rule.counts === 'working';
  const between = (from: Date, to: Date) =>
    working ? workingTimeBetween(calendar, from, to) : Math.max(0, to.getTime() - from.getTime());
  const dueFrom = (from: Date) => (working ? addWorkingTime(calendar, from, left) : new Date(from.getTime() + left));
  return {
    dueFrom,
    use: (from, to) => {
      const used = between(from, to);
      const dueAt = used >= left ? dueFrom(from) : null;
      if (dueAt && dueAt.getTime() < to.getTime()) return dueAt;
      left -= used;
      return null;
    },
  };
}

/** Calendar days: until the end of the last one; the day of the start is not counted. What rested moves the start. */
function countDays(rule: ClockRule, started: Date, share: number): Count {
  const dueAfter = (rested: number): Date => {
    const from = new Date(started.getTime() + rested);
    const end = endOfDay(from, rule.minutes / DAY_MINUTES).getTime();
    return new Date(from.getTime() + Math.round((end - from.getTime()) * share));
  };
  return {
    dueFrom: (_, rested) => dueAfter(rested),
    use: (_, to, rested) => {
      const dueAt = dueAfter(rested);
      return dueAt.getTime() < to.getTime() ? dueAt : null;
    },
  };
}

function endOfDay(from: Date, days: number): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(OPERATOR_ZONE).startOfDay();
  return new Date(start.add({ days: days + 1 }).epochMilliseconds);
}
