import { CONTRADICTORY, type Diagram } from '../compile/diagram.ts';
import type { Work } from '../compile/work.ts';
import type { SideDiagram, SideEnd } from './side-diagram.ts';

/** What both policies say where a terminal of their common diagram is reached. */
export interface BothEnds {
  readonly before: SideEnd;
  readonly after: SideEnd;
}

/** Two policies side by side. */
export interface Product {
  readonly diagram: Diagram;
  /** By terminal; null for terminal 0, which is never reached: what is impossible differs from one policy to the other. */
  readonly ends: readonly (BothEnds | null)[];
}

/**
 * The common diagram of two policies over the same facts.
 * @throws OutOfWork
 */
export function buildProduct(before: SideDiagram, after: SideDiagram, work: Work): Product {
  return new ProductBuilder(before, after, work).build();
}

class ProductBuilder {
  readonly #before: SideDiagram;
  readonly #after: SideDiagram;
  readonly #work: Work;
  readonly #made = new Map<number, number>();
  readonly #nodes = new Map<string, number>();
  readonly #terminals = new Map<string, number>();
  readonly #fact: number[] = [];
  readonly #base: number[] = [];
  readonly #kids: number[] = [];
  readonly #ends: (BothEnds | null)[] = [null];

  constructor(before: SideDiagram, after: SideDiagram, work: Work) {
    this.#before = before;
    this.#after = after;
    this.#work = work;
  }

  build(): Product {
    const root = this.#join(this.#before.diagram.root, this.#after.diagram.root);
    const diagram = {
      root,
      fact: Int32Array.from(this.#fact),
      base: Int32Array.from(this.#base),
      kids: Int32Array.from(this.#kids),
      terminals: this.#ends.map(() => []),
    };
    return { diagram, ends: this.#ends };
  }

  #join(before: number, after: number): number {
    if (before < 0 && after < 0) return this.#terminal(~before, ~after);
    const offset = this.#after.ends.length;
    const key = (before + this.#before.ends.length) * 2 ** 26 + after + offset;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const fact = Math.min(factOf(this.#before.diagram, before), factOf(this.#after.diagram, after));
    const size = Math.max(sizeAt(this.#before.diagram, before, fact), sizeAt(this.#after.diagram, after, fact));
    this.#work.spend(size + 1);
    const kids: number[] = [];
    for (let cell = 0; cell < size; cell++) {
      kids.push(
        this.#join(below(this.#before.diagram, before, fact, cell), below(this.#after.diagram, after, fact, cell)),
      );
    }
    const reference = this.#node(fact, kids);
    this.#made.set(key, reference);
    return reference;
  }

  #terminal(beforeEnd: number, afterEnd: number): number {
    const before = this.#before.ends[beforeEnd];
    const after = this.#after.ends[afterEnd];
    if (before === undefined || after === undefined) return ~CONTRADICTORY;
    const key = `${beforeEnd}:${afterEnd}`;
    const terminal = this.#terminals.get(key) ?? this.#ends.push({ before, after }) - 1;
    this.#terminals.set(key, terminal);
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

function factOf({ fact }: Diagram, reference: number): number {
  return reference < 0 ? Infinity : (fact[reference] ?? Infinity);
}

function sizeAt(diagram: Diagram, reference: number, fact: number): number {
  if (factOf(diagram, reference) !== fact) return 0;
  return (diagram.base[reference + 1] ?? diagram.kids.length) - (diagram.base[reference] ?? 0);
}

function below(diagram: Diagram, reference: number, fact: number, cell: number): number {
  if (factOf(diagram, reference) !== fact) return reference;
  return diagram.kids[(diagram.base[reference] ?? 0) + cell] ?? reference;
}
