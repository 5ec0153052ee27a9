import { meanDuration } from '../draw-duration.ts';
import type { Arrivals, ContactClass, Scenario, StaffGroup } from '../scenario.ts';
import { countShiftChanges } from '../staff-shifts.ts';
import type { FaultList } from './faults.ts';

const HOUR = 3_600_000;
/** Contacts, and people who come and go, in all replications: some minutes of work. */
const MOST_HAPPENINGS = 100_000_000;
/** After so many mean handle times an empty centre is as full as it will be. */
const RUN_IN_HANDLES = 50;

/**
 * How long the centre runs before anything is counted, in milliseconds. Only where the same comes and the same people are
 * there all the time: a centre that opens in the morning truly begins empty.
 */
export function runInOf(classes: readonly ContactClass[], staff: readonly StaffGroup[], length: number): number {
  const isSteady =
    classes.every(({ arrivals }) => arrivals.kind === 'poisson') &&
    staff.every(({ presence }) => presence.kind === 'always');
  if (!isSteady) return 0;
  const longest = classes.reduce((most, { handle }) => Math.max(most, meanDuration(handle)), 0);
  return Math.min(length, RUN_IN_HANDLES * longest * 1000);
}

/** Refuses what would run for hours. */
export function boundWork({ classes, staff, end, origin, replications }: Scenario, faults: FaultList): void {
  const contacts = classes.reduce((sum, { arrivals }) => sum + countArrivals(arrivals, origin, end), 0);
  const changes = staff.reduce((sum, { people, presence }) => sum + people * countShiftChanges(presence, end), 0);
  refuseAbove('contacts', contacts * replications, faults);
  refuseAbove('comings and goings of people', changes * replications, faults);
}

function refuseAbove(what: string, count: number, faults: FaultList): void {
  if (count <= MOST_HAPPENINGS) return;
  const about = Number(count.toPrecision(2)).toLocaleString('en-US');
  const most = MOST_HAPPENINGS.toLocaleString('en-US');
  faults.add('hours', 'too-many', `with the replications that is about ${about} ${what}; ${most} are the most`);
}

function countArrivals(arrivals: Arrivals, origin: number, end: number): number {
  if (arrivals.kind === 'poisson') return (arrivals.perHour * end) / HOUR;
  const { from, counts } = arrivals.rows;
  return counts.reduce((sum, count, row) => ((from[row] ?? 0) - origin < end ? sum + count : sum), 0);
}
