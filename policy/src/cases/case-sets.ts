import type { Diagram } from '../compile/diagram.ts';
import type { Work } from '../compile/work.ts';
import { type Box, branchesOf } from './box.ts';

/** A set of cases: `NONE`, `ALL`, or a node of the `CaseSets` that made it. Equal sets are the same number. */
export type CaseSet = number;
export const NONE: CaseSet = 0;
export const ALL: CaseSet = 1;

const FIRST_NODE = 2;
// Making a node takes about as long as this many steps of walking.
const NODE_COST = 8;
// Numbers of nodes stay far below this, so that two of them and an operation make one exact key.
const STRIDE = 2 ** 25;

type Operation = 'or' | 'and' | 'minus';
const OPERATIONS: Readonly<Record<Operation, number>> = { or: 0, and: 1, minus: 2 };

/** Exact sets of cases over facts with given numbers of cells, as diagrams that share their nodes. */
export class CaseSets {
  readonly #sizes: readonly number[];
  readonly #work: Work;
  readonly #fact: number[] = [];
  readonly #kids: (readonly CaseSet[])[] = [];
  readonly #nodes = new Map<string, CaseSet>();
  readonly #known = new Map<number, CaseSet>();

  constructor(sizes: readonly number[], work: Work) {
    this.#sizes = sizes;
    this.#work = work;
  }

  /** The cases that end in a terminal that `isTarget` accepts. */
  ofDiagram(diagram: Diagram, isTarget: (terminal: number) => boolean): CaseSet {
    const made: CaseSet[] = [];
    const referTo = (reference: number): CaseSet =>
      reference < 0 ? Number(isTarget(~reference)) : (made[reference] ?? NONE);
    for (let node = 0; node < diagram.fact.length; node++) {
      const kids = diagram.kids.subarray(diagram.base[node], diagram.base[node + 1] ?? diagram.kids.length);
      made.push(this.node(diagram.fact[node] ?? 0, Array.from(kids, referTo)));
    }
    return referTo(diagram.root);
  }

  ofBox(box: Box): CaseSet {
    let set = ALL;
    for (const [fact, cells] of [...box].toSorted(([a], [b]) => b - a)) {
      const below = set;
      const kids = Array.from({ length: this.#sizes[fact] ?? 0 }, (_, cell) => (cells.includes(cell) ? below : NONE));
      set = this.node(fact, kids);
    }
    return set;
  }

  or(first: CaseSet, second: CaseSet): CaseSet {
    if (first === ALL || second === ALL) return ALL;
    if (first === NONE || first === second) return second;
    if (second === NONE) return first;
    return this.#combine('or', Math.min(first, second), Math.max(first, second));
  }

  and(first: CaseSet, second: CaseSet): CaseSet {
    if (first === NONE || second === NONE) return NONE;
    if (first === ALL || first === second) return second;
    if (second === ALL) return first;
    return this.#combine('and', Math.min(first, second), Math.max(first, second));
  }

  minus(first: CaseSet, second: CaseSet): CaseSet {
    if (first === NONE || second === ALL || first === second) return NONE;
    if (second === NONE) return first;
    return this.#combine('minus', first, second);
  }

  /** True where every case of the box is in the set. */
  holdsBox(set: CaseSet, box: Box): boolean {
    const seen = new Set<CaseSet>();
    const open = [set];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === NONE) return false;
      if (next === ALL || seen.has(next)) continue;
      seen.add(next);
      const kids = this.#kids[next - FIRST_NODE] ?? [];
      this.#work.spend(1 + kids.length);
      const cells = box.get(this.#factOf(next));
      for (const cell of cells ?? kids.keys()) open.push(kids[cell] ?? NONE);
    }
    return true;
  }

  /** Some box of a set that is not `NONE`, along the widest branches. */
  someBox(set: CaseSet): Map<number, readonly number[]> {
    const box = new Map<number, readonly number[]>();
    let next = set;
    while (next >= FIRST_NODE) {
      const branches = [...branchesOf(this.#kids[next - FIRST_NODE] ?? [])].filter(([kid]) => kid !== NONE);
      const [widest] = branches.toSorted(([, a], [, b]) => b.length - a.length);
      box.set(this.#factOf(next), widest?.[1] ?? []);
      next = widest?.[0] ?? NONE;
    }
    return box;
  }

  node(fact: number, kids: readonly CaseSet[]): CaseSet {
    this.#work.spend(NODE_COST + kids.length);
    const [first = NONE] = kids;
    if (kids.every((kid) => kid === first)) return first;
    const key = `${fact}:${kids.join()}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    this.#fact.push(fact);
    const set = this.#kids.push(kids) - 1 + FIRST_NODE;
    this.#nodes.set(key, set);
    return set;
  }

  #combine(operation: Operation, first: CaseSet, second: CaseSet): CaseSet {
    const key = (OPERATIONS[operation] * STRIDE + first) * STRIDE + second;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fact = Math.min(this.#factOf(first), this.#factOf(second));
    const kids = Array.from({ length: this.#sizes[fact] ?? 0 }, (_, cell) =>
      this[operation](this.#below(first, fact, cell), this.#below(second, fact, cell)),
    );
    const set = this.node(fact, kids);
    this.#known.set(key, set);
    return set;
  }

  #factOf(set: CaseSet): number {
    return this.#fact[set - FIRST_NODE] ?? Infinity;
  }

  #below(set: CaseSet, fact: number, cell: number): CaseSet {
    return this.#factOf(set) === fact ? (this.#kids[set - FIRST_NODE]?.[cell] ?? NONE) : set;
  }
}
