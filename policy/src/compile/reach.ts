import { CONTRADICTORY, type Diagram } from './diagram.ts';

/**
 * Walks a diagram with some facts known: which terminals can be reached, and which facts are read on the way.
 * Holds its buffers, so that a walk allocates nothing. Not to be shared between interleaved walks.
 */
export class Reach {
  readonly #diagram: Diagram;
  readonly #nodeSeen: Int32Array;
  readonly #endSeen: Int32Array;
  readonly #factSeen: Int32Array;
  readonly #stack: Int32Array;
  #round = 0;
  /** The terminals of the last walk, contradictions left out; the first `count` entries count. */
  readonly ends: Int32Array;
  count = 0;

  constructor(diagram: Diagram, facts: number) {
    this.#diagram = diagram;
    this.#nodeSeen = new Int32Array(diagram.fact.length);
    this.#endSeen = new Int32Array(diagram.terminals.length);
    this.#factSeen = new Int32Array(facts);
    this.#stack = new Int32Array(diagram.fact.length + 1);
    this.ends = new Int32Array(diagram.terminals.length);
  }

  /**
   * `cells` gives the cell of each fact, below zero where it is missing. Returns the number of terminals reached; stops
   * early once there are more than `most`.
   */
  walk(cells: Int32Array, most = Infinity): number {
    this.#start();
    const { root, fact, base, kids } = this.#diagram;
    let top = this.#visit(root, 0);
    while (top > 0 && this.count <= most) {
      const node = this.#stack[--top] ?? 0;
      const number = fact[node] ?? 0;
      const first = base[node] ?? 0;
      const cell = cells[number] ?? -1;
      this.#factSeen[number] = this.#round;
      if (cell >= 0) {
        top = this.#visit(kids[first + cell] ?? 0, top);
        continue;
      }
      const end = base[node + 1] ?? kids.length;
      for (let kid = first; kid < end; kid++) top = this.#visit(kids[kid] ?? 0, top);
    }
    return this.count;
  }

  /** True where the last walk read the fact. */
  hasRead(fact: number): boolean {
    return this.#factSeen[fact] === this.#round;
  }

  /** True where the last walk came to the node. */
  hasReached(node: number): boolean {
    return this.#nodeSeen[node] === this.#round;
  }

  #start(): void {
    this.count = 0;
    if (++this.#round < 0x7fffffff) return;
    this.#round = 1;
    this.#nodeSeen.fill(0);
    this.#endSeen.fill(0);
    this.#factSeen.fill(0);
  }

  #visit(reference: number, top: number): number {
    if (reference >= 0) {
      if (this.#nodeSeen[reference] === this.#round) return top;
      this.#nodeSeen[reference] = this.#round;
      this.#stack[top] = reference;
      return top + 1;
    }
    const end = ~reference;
    if (end !== CONTRADICTORY && this.#endSeen[end] !== this.#round) {
      this.#endSeen[end] = this.#round;
      this.ends[this.count++] = end;
    }
    return top;
  }
}
