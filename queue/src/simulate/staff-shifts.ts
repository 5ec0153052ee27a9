import type { Presence } from './scenario.ts';

const DAY = 86_400_000;

export interface ShiftChange {
  readonly at: number;
  /** Whether the people come or go. */
  readonly come: boolean;
}

/**
 * When people come and go, one change after the other; milliseconds from the start.
 *
 * @param timeOfDay of the start, milliseconds from midnight
 */
export function* shiftChanges(presence: Presence, timeOfDay: number): Generator<ShiftChange, undefined> {
  if (presence.kind === 'always') yield { at: 0, come: true };
  else if (presence.kind === 'once') {
    yield { at: presence.from, come: true };
    yield { at: presence.to, come: false };
  } else yield* dailyChanges(presence.from - timeOfDay, presence.to - timeOfDay);
}

/** A shift that passes midnight began the day before the start, too. */
function* dailyChanges(from: number, to: number): Generator<ShiftChange, undefined> {
  const length = to > from ? to - from : to - from + DAY;
  for (let start = from - DAY; ; start += DAY) {
    if (start + length <= 0) continue;
    yield { at: Math.max(0, start), come: true };
    yield { at: start + length, come: false };
  }
}

/** How often a group comes or goes within `length` milliseconds, at most. */
export function countShiftChanges(presence: Presence, length: number): number {
  return presence.kind === 'daily' ? 2 * Math.ceil(length / DAY + 1) : 2;
}
