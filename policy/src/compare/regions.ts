import { type Box, conditionsOfBox } from '../cases/box.ts';
import { type CaseSet, CaseSets, NONE } from '../cases/case-sets.ts';
import { endsWithin } from '../cases/ends-within.ts';
import { coverWithBoxes } from '../cases/plain-boxes.ts';
import { compareText } from '../compare-text.ts';
import type { Space } from '../compile/cells.ts';
import type { Work } from '../compile/work.ts';
import type { CaseCondition } from '../finding.ts';
import type { RuleOutcome } from '../model.ts';
import type { BothEnds, Product } from './product.ts';
import type { SideEnd } from './side-diagram.ts';

/** What one policy answers in a region. */
export interface Side {
  /** Null where it has no answer: a draft's gap, or its conflict, whose rules are named. */
  readonly disposition: string | null;
  /** The ids of the rules that answer there, sorted. */
  readonly rules: readonly string[];
  readonly outcome: RuleOutcome | null;
}

/** Cases that two policies answer differently, each policy the same throughout. */
export interface Region {
  readonly cases: readonly CaseCondition[];
  /** The one type of all these cases; null where they have several, which `cases` names. */
  readonly type: string | null;
  /** Null where this policy does not know such a case. */
  readonly before: Side | null;
  readonly after: Side | null;
}

const MOST_REGIONS = 2000;

/** What a case counts for: a change, nothing, or `free`: a region may hold it for the sake of plainness. */
export type Counts = (ends: BothEnds) => 'change' | 'nothing' | 'free';

/** The differences as few, plain regions: for each type and each change of the answer, boxes as wide as can be. */
export function findRegions(product: Product, spaces: readonly Space[], counts: Counts, work: Work): Region[] | null {
  return new RegionFinder(product, spaces, counts, work).find();
}

interface FoundRegion {
  readonly box: Box;
  readonly ends: BothEnds;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

class RegionFinder {
  readonly #product: Product;
  readonly #spaces: readonly Space[];
  readonly #sizes: readonly number[];
  readonly #counts: Counts;
  readonly #sets: CaseSets;
  readonly #work: Work;
  readonly #type: number;
  readonly #impossible: CaseSet;

  constructor(product: Product, spaces: readonly Space[], counts: Counts, work: Work) {
    this.#product = product;
    this.#spaces = spaces;
    this.#sizes = spaces.map((space) => space.size);
    this.#sets = new CaseSets(this.#sizes, work);
    this.#counts = counts;
    this.#work = work;
    this.#type = spaces.findIndex((space) => space.name === 'type');
    this.#impossible = this.#sets.ofDiagram(product.diagram, (terminal) => {
      const ends = product.ends[terminal];
      return ends !== null && ends !== undefined && counts(ends) === 'free';
    });
  }

  /** Null where there are too many regions to list. */
  find(): Region[] | null {
    const found: FoundRegion[] = [];
    for (const change of this.#changes()) {
      const [first] = change;
      const ends = this.#product.ends[first ?? 0];
      if (ends === null || ends === undefined) continue;
      found.push(...this.#boxesOf(new Set(change), ends));
      if (found.length > MOST_REGIONS) return null;
    }
    return this.#joinTypes(found).map((region) => this.#describe(region));
  }

  /** The terminals of each change, from one answer to another. */
  #changes(): number[][] {
    const changes = new Map<string, number[]>();
    for (const [terminal, ends] of this.#product.ends.entries()) {
      if (ends === null || this.#counts(ends) !== 'change') continue;
      const key = JSON.stringify([ends.before.key, ends.after.key]);
      changes.set(key, [...(changes.get(key) ?? []), terminal]);
    }
    return [...changes.values()];
  }

  #boxesOf(change: ReadonlySet<number>, ends: BothEnds): FoundRegion[] {
    const all = this.#sets.ofDiagram(this.#product.diagram, (terminal) => change.has(terminal));
    return this.#byType(all).flatMap((set) => {
      const cover = {
        sets: this.#sets,
        sizes: this.#sizes,
        impossible: this.#impossible,
        // The type is kept: what changes is read type by type.
        spare: [...this.#sizes.keys()].filter((fact) => fact !== this.#type).toReversed(),
      };
      const { boxes } = coverWithBoxes(set, cover, MOST_REGIONS);
      return boxes.map((box) => this.#withRules(box, change, ends));
    });
  }

  #byType(all: CaseSet): CaseSet[] {
    if (this.#type < 0) return [all];
    const cells = [...Array(this.#sizes[this.#type] ?? 0).keys()];
    return cells
      .map((cell) => this.#sets.and(all, this.#sets.ofBox(new Map([[this.#type, [cell]]]))))
      .filter((set) => set !== NONE);
  }

  #withRules(box: Box, change: ReadonlySet<number>, ends: BothEnds): FoundRegion {
    const before = new Set<string>();
    const after = new Set<string>();
    for (const terminal of endsWithin(this.#product.diagram, box, this.#work)) {
      if (!change.has(terminal)) continue;
      this.#product.ends[terminal]?.before.rules.forEach((rule) => before.add(rule));
      this.#product.ends[terminal]?.after.rules.forEach((rule) => after.add(rule));
    }
    return { box, ends, before: [...before].toSorted(compareText), after: [...after].toSorted(compareText) };
  }

  /** Regions of several types that are the same but for the type, rules included, are one. */
  #joinTypes(found: readonly FoundRegion[]): FoundRegion[] {
    const joined = new Map<string, FoundRegion>();
    for (const region of found) {
      const { box, ends, before, after } = region;
      const others = [...box].filter(([fact]) => fact !== this.#type).toSorted(([a], [b]) => a - b);
      const key = JSON.stringify([others, ends.before.key, ends.after.key, before, after]);
      const same = joined.get(key);
      joined.set(key, same === undefined ? region : { ...same, box: this.#withTypes(same.box, box) });
    }
    return [...joined.values()].toSorted((a, b) => this.#firstType(a.box) - this.#firstType(b.box));
  }

  #withTypes(box: Box, other: Box): Box {
    const cells = new Set([...(box.get(this.#type) ?? []), ...(other.get(this.#type) ?? [])]);
    return new Map(box).set(
      this.#type,
      [...cells].toSorted((a, b) => a - b),
    );
  }

  #firstType(box: Box): number {
    return box.get(this.#type)?.[0] ?? -1;
  }

  #describe({ box, ends, before, after }: FoundRegion): Region {
    const cells = box.get(this.#type) ?? [];
    const type = this.#spaces[this.#type]?.domain;
    return {
      cases: conditionsOfBox(box, this.#spaces),
      type: cells.length === 1 && type?.kind === 'enum' ? (type.values[cells[0] ?? -1] ?? null) : null,
      before: asSide(ends.before, before),
      after: asSide(ends.after, after),
    };
  }
}

function asSide({ kind, outcome }: SideEnd, rules: readonly string[]): Side | null {
  if (kind === 'unknown' || kind === 'impossible') return null;
  return { disposition: outcome?.disposition ?? null, rules, outcome };
}
