import type { LadderStep } from './ladder-contract.ts';

/** A ladder and for which tickets it is; `*` is any. */
export interface PlacedLadder {
  provinceId: string | null;
  kind: string;
  category: string;
  clock: string;
  steps: readonly LadderStep[];
}

export interface PlaceOfClock {
  provinceId: string;
  kind: string;
  category: string;
  clock: string;
}

/** The narrowest ladder that fits: its province counts most, then the clock, the category, its class, the kind. Pure. */
export function pickLadder<L extends PlacedLadder>(ladders: readonly L[], place: PlaceOfClock): L | null {
  const ranked = ladders
    .map((ladder) => ({ ladder, rank: rankOf(ladder, place) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => other.rank - one.rank);
  return ranked[0]?.ladder ?? null;
}

/** -1 where it does not fit. */
function rankOf(ladder: PlacedLadder, place: PlaceOfClock): number {
  const [classOf] = place.category.split('/');
  const category = ladder.category === place.category ? 2 : ladder.category === classOf ? 1 : 0;
  const fits =
    (ladder.provinceId === null || ladder.provinceId === place.provinceId) &&
    [place.clock, '*'].includes(ladder.clock) &&
    [place.kind, '*'].includes(ladder.kind) &&
    (category > 0 || ladder.category === '*');
  if (!fits) return -1;
  const narrow = [ladder.provinceId !== null, ladder.clock !== '*'].map(Number);
  return (narrow[0] ?? 0) * 16 + (narrow[1] ?? 0) * 8 + category * 2 + Number(ladder.kind !== '*');
}
