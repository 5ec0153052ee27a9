import { GAP } from '../compile/answer-classes.ts';
import { CONTRADICTORY } from '../compile/diagram.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { Reach } from '../compile/reach.ts';

/**
 * The missing facts that matter: two consistent completions that differ in that fact alone differ in the answer.
 * Works on pairs of diagram nodes: below two children of a node that reads the fact, all other facts are the same.
 */
export class NeededFacts {
  readonly #compiled: Compiled;
  readonly #nodesByFact: readonly (readonly number[])[];

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    const nodes = [...compiled.diagram.fact.keys()];
    this.#nodesByFact = compiled.spaces.map((_, fact) => nodes.filter((node) => compiled.diagram.fact[node] === fact));
  }

  /** The numbers of the needed facts, given the last walk over the same cells. */
  find(cells: Int32Array, reach: Reach): number[] {
    const differing = new Map<number, boolean>();
    const needed: number[] = [];
    for (const [fact, nodes] of this.#nodesByFact.entries()) {
      if ((cells[fact] ?? -1) >= 0) continue;
      const splits = (node: number): boolean => reach.hasReached(node) && this.#childrenDiffer(node, cells, differing);
      if (nodes.some(splits)) needed.push(fact);
    }
    return needed;
  }

  #childrenDiffer(node: number, cells: Int32Array, differing: Map<number, boolean>): boolean {
    const { kids, base } = this.#compiled.diagram;
    const children = [...new Set(kids.subarray(base[node], base[node + 1] ?? kids.length))];
    return children.some((first, position) =>
      children.slice(position + 1).some((second) => this.#differ(first, second, cells, differing)),
    );
  }

  /** True where some completion reaches different answers below the two references. */
  #differ(first: number, second: number, cells: Int32Array, differing: Map<number, boolean>): boolean {
    if (first === second) return false;
    if (first < 0 && second < 0) return this.#answersDiffer(~first, ~second);
    if (first === ~CONTRADICTORY || second === ~CONTRADICTORY) return false;
    const { fact, terminals } = this.#compiled.diagram;
    const key =
      (Math.min(first, second) + terminals.length) * (fact.length + terminals.length) +
      Math.max(first, second) +
      terminals.length;
    const known = differing.get(key);
    if (known !== undefined) return known;
    const result = this.#differBelow(first, second, cells, differing);
    differing.set(key, result);
    return result;
  }

  #differBelow(first: number, second: number, cells: Int32Array, differing: Map<number, boolean>): boolean {
    const fact = Math.min(this.#factOf(first), this.#factOf(second));
    const known = cells[fact] ?? -1;
    const size = this.#compiled.spaces[fact]?.size ?? 0;
    for (let cell = Math.max(known, 0); cell < (known >= 0 ? known + 1 : size); cell++) {
      if (this.#differ(this.#below(first, fact, cell), this.#below(second, fact, cell), cells, differing)) return true;
    }
    return false;
  }

  #factOf(reference: number): number {
    return reference < 0 ? Infinity : (this.#compiled.diagram.fact[reference] ?? Infinity);
  }

  #below(reference: number, fact: number, cell: number): number {
    const { kids, base } = this.#compiled.diagram;
    if (this.#factOf(reference) !== fact) return reference;
    return kids[(base[reference] ?? 0) + cell] ?? reference;
  }

  #answersDiffer(first: number, second: number): boolean {
    if (first === CONTRADICTORY || second === CONTRADICTORY) return false;
    return this.#classOf(first) !== this.#classOf(second);
  }

  #classOf(terminal: number): number {
    return this.#compiled.answerClasses[terminal] ?? GAP;
  }
}
