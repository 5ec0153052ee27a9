/** Seconds. People are told a range between two of these: under 1 minute, 1 to 2, 2 to 5, …, over 40. */
const BOUNDS = [0, 60, 120, 300, 600, 1200, 2400];

/** A wait as people are told it, in seconds; `high` is null where nothing is promised: over 40 minutes. */
export interface WaitRange {
  readonly low: number;
  readonly high: number | null;
}

/**
 * The narrowest range of which at least `wanted` is expected; of two as narrow, the likelier. Where none is, all of it.
 * @param shareBelow of all waits, how many are shorter than so many seconds
 */
export function narrowestRange(shareBelow: (seconds: number) => number, wanted: number): WaitRange {
  const below = [...BOUNDS.map(shareBelow), 1];
  for (let width = 1; width <= BOUNDS.length; width++) {
    let best: { place: number; share: number } | null = null;
    for (let place = 0; place + width <= BOUNDS.length; place++) {
      const share = (below[place + width] ?? 1) - (below[place] ?? 0);
      if (share >= wanted && (!best || share > best.share)) best = { place, share };
    }
    if (best) return { low: BOUNDS[best.place] ?? 0, high: BOUNDS[best.place + width] ?? null };
  }
  return { low: 0, high: null };
}

export function isWithin({ low, high }: WaitRange, seconds: number): boolean {
  return seconds >= low && (high === null || seconds <= high);
}
