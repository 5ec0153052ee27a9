import type { Box } from './box.ts';
import { type CaseSet, type CaseSets, NONE } from './case-sets.ts';

/** What boxes may be made of. */
export interface Cover {
  readonly sets: CaseSets;
  readonly sizes: readonly number[];
  /** Cases that a box may hold though they need not be covered: they cannot occur. */
  readonly impossible: CaseSet;
  /** Facts in the order in which a box should do without them. */
  readonly spare: readonly number[];
}

/**
 * Covers a set with few, plain boxes: each as wide as it can be without a case outside the set, apart from impossible
 * ones. Stops after `most` of them; `rest` is what they leave.
 */
export function coverWithBoxes(set: CaseSet, cover: Cover, most: number): { boxes: Box[]; rest: CaseSet } {
  const { sets } = cover;
  const allowed = sets.or(set, cover.impossible);
  const boxes: Box[] = [];
  let rest = set;
  while (rest !== NONE && boxes.length < most) {
    const box = widen(sets.someBox(rest), { wanted: set, allowed }, cover);
    boxes.push(box);
    rest = sets.minus(rest, sets.ofBox(box));
  }
  return { boxes: rest === NONE ? withoutSpare(boxes, set, sets) : boxes, rest };
}

/** What a box may grow over: `wanted` cases, and with them whatever else is `allowed`. */
export interface Room {
  readonly wanted: CaseSet;
  readonly allowed: CaseSet;
}

/**
 * The widest box around this one within the allowed cases: first without whole facts, then with more cells of others. A
 * cell without a wanted case is not named.
 */
export function widen(box: Box, { wanted, allowed }: Room, { sets, sizes, spare }: Cover): Box {
  let widest: ReadonlyMap<number, readonly number[]> = box;
  for (const fact of spare) {
    if (!widest.has(fact)) continue;
    const without = new Map(widest);
    without.delete(fact);
    if (sets.holdsBox(allowed, without)) widest = without;
  }
  for (const fact of widest.keys()) {
    for (let cell = 0; cell < (sizes[fact] ?? 0); cell++) widest = withCell(widest, fact, cell);
  }
  return widest;

  function withCell(before: Box, fact: number, cell: number): Box {
    const cells = before.get(fact) ?? [];
    const slice = new Map(before).set(fact, [cell]);
    if (cells.includes(cell) || !sets.holdsBox(allowed, slice)) return before;
    if (sets.and(wanted, sets.ofBox(slice)) === NONE) return before;
    return new Map(before).set(
      fact,
      [...cells, cell].toSorted((a, b) => a - b),
    );
  }
}

/** Leaves out the boxes that others cover together. */
function withoutSpare(boxes: readonly Box[], set: CaseSet, sets: CaseSets): Box[] {
  const made = boxes.map((box) => sets.ofBox(box));
  const kept = new Set(boxes.keys());
  for (const index of boxes.keys()) {
    const others = [...kept].filter((other) => other !== index).map((other) => made[other] ?? NONE);
    const left = others.reduce((remaining, other) => sets.minus(remaining, other), set);
    if (left === NONE) kept.delete(index);
  }
  return boxes.filter((_, index) => kept.has(index));
}
