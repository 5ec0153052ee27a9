import { CONTRADICTORY, type Diagram, type Line } from './diagram.ts';
import { OutOfWork, type Work } from './work.ts';

/** Beyond this many different situations the builder gives up, and the policy counts as not proven. */
export const LARGEST_DIAGRAM = 100_000;

/** How far a diagram may be built. */
export interface Bounds {
  /** Different situations, at most; `LARGEST_DIAGRAM` unless told. */
  readonly cap?: number | undefined;
  readonly work: Work;
}

/**
 * Builds the diagram of all lines over facts with these numbers of cells.
 * @throws OutOfWork when it grows beyond its bounds
 */
export function buildDiagram(lines: readonly Line[], sizes: readonly number[], bounds: Bounds): Diagram {
  return new DiagramBuilder(lines, sizes, bounds).build();
}

class DiagramBuilder {
  readonly #lines: readonly Line[];
  readonly #sizes: readonly number[];
  readonly #cap: number;
  readonly #work: Work;
  readonly #layered: boolean;
  /** For each line and fact, the next fact from there on that the line reads; the number of facts if none. */
  readonly #next: readonly Int32Array[];
  readonly #situations = new Map<string, number>();
  readonly #nodes = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  readonly #fact: number[] = [];
  readonly #base: number[] = [];
  readonly #kids: number[] = [];
  readonly #terminals: (readonly number[])[] = [[]];

  constructor(lines: readonly Line[], sizes: readonly number[], { cap = LARGEST_DIAGRAM, work }: Bounds) {
    this.#lines = lines;
    this.#sizes = sizes;
    this.#cap = cap;
    this.#work = work;
    this.#layered = new Set(lines.filter((line) => line.rule >= 0).map((line) => line.layer)).size > 1;
    this.#next = lines.map((line) => nextReads(line, sizes.length));
  }

  build(): Diagram {
    const root = this.#split(
      this.#lines.map((_, index) => index),
      0,
    );
    return {
      root,
      fact: Int32Array.from(this.#fact),
      base: Int32Array.from(this.#base),
      kids: Int32Array.from(this.#kids),
      terminals: this.#terminals,
    };
  }

  /** The diagram of the lines that are still true, reading facts from `from` on. */
  #split(lines: readonly number[], from: number): number {
    this.#work.spend(lines.length + 1);
    const live = this.#settle(lines, from);
    const fact = Math.min(this.#sizes.length, ...live.map((line) => this.#nextRead(line, from)));
    if (live.some((line) => this.#isContradiction(line) && this.#isMet(line, from))) return ~CONTRADICTORY;
    if (fact === this.#sizes.length) return this.#terminal(live);
    const situation = `${fact}:${live.join()}`;
    const known = this.#situations.get(situation);
    if (known !== undefined) return known;
    if (this.#situations.size >= this.#cap) throw new OutOfWork();
    const kids = this.#branches(live, fact);
    const reference = this.#node(fact, kids);
    this.#situations.set(situation, reference);
    return reference;
  }

  #branches(live: readonly number[], fact: number): number[] {
    const kids: number[] = [];
    for (let cell = 0; cell < (this.#sizes[fact] ?? 0); cell++) {
      const left = live.filter((line) => this.#lines[line]?.masks[fact]?.[cell] !== 0);
      kids.push(this.#split(left, fact + 1));
    }
    return kids;
  }

  /**
   * In a FIRST table, a met rule ends the search: later rules of the table can no longer answer. So it is with layers: a
   * met rule of an earlier one ends those of all later ones.
   */
  #settle(lines: readonly number[], from: number): readonly number[] {
    const answered = new Set<number>();
    const layer = this.#layered ? this.#answeringLayer(lines, from) : Infinity;
    return lines.filter((index) => {
      const line = this.#lines[index];
      if (line === undefined || answered.has(line.table) || line.layer > layer) return false;
      if (line.firstWins && this.#isMet(index, from)) answered.add(line.table);
      return true;
    });
  }

  /** The first layer with a rule that is met; the last there could be where none is. */
  #answeringLayer(lines: readonly number[], from: number): number {
    let layer = Infinity;
    for (const index of lines) {
      const line = this.#lines[index];
      if (line !== undefined && line.rule >= 0 && this.#isMet(index, from)) layer = Math.min(layer, line.layer);
    }
    return layer;
  }

  #nextRead(line: number, from: number): number {
    return this.#next[line]?.[from] ?? this.#sizes.length;
  }

  #isMet(line: number, from: number): boolean {
    return this.#nextRead(line, from) === this.#sizes.length;
  }

  #isContradiction(line: number): boolean {
    return (this.#lines[line]?.rule ?? 0) < 0;
  }

  #terminal(live: readonly number[]): number {
    // Lines are in the order in which they answer, which need not be that of the rules.
    const rules = live.map((line) => this.#lines[line]?.rule ?? 0).toSorted((a, b) => a - b);
    const key = rules.join();
    let terminal = this.#ends.get(key);
    if (terminal === undefined) {
      terminal = this.#terminals.push(rules) - 1;
      this.#ends.set(key, terminal);
    }
    return ~terminal;
  }

  #node(fact: number, kids: readonly number[]): number {
    const [first] = kids;
    if (first !== undefined && kids.every((kid) => kid === first)) return first;
    const key = `${fact}:${kids.join()}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.#fact.push(fact) - 1;
    this.#base.push(this.#kids.length);
    this.#kids.push(...kids);
    this.#nodes.set(key, node);
    return node;
  }
}

function nextReads(line: Line, facts: number): Int32Array {
  const next = new Int32Array(facts + 1).fill(facts);
  for (let fact = facts - 1; fact >= 0; fact--) {
    const reads = line.masks[fact] !== null && line.masks[fact] !== undefined;
    next[fact] = reads ? fact : (next[fact + 1] ?? facts);
  }
  return next;
}
