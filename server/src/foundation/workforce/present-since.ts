import { secondsLater } from '../../platform/clock.ts';

/**
 * Longer than two beats of a live stream; with a look every quarter of a minute, a closed laptop or a dead line is noticed
 * within a minute (docs/rules/contacts.md#presence).
 */
const SEEN_WITHIN_SECONDS = 40;

/** Who is there was heard of since then. */
export function presentSince(now: Date): Date {
  return secondsLater(now, -SEEN_WITHIN_SECONDS);
}

/** The moment at which it was asked since when. */
export function momentOf(seenSince: Date): Date {
  return secondsLater(seenSince, SEEN_WITHIN_SECONDS);
}
