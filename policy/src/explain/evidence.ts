import { MISSING } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { Reach } from '../compile/reach.ts';

/** Stands for a draft's gap among the rules that are counted. */
const NO_RULE = -1;

/** Finds the facts an outcome rests on. */
export class EvidenceFinder {
  readonly #compiled: Compiled;
  readonly #reach: Reach;
  readonly #cells: Int32Array;
  /** True where each terminal is one rule, so that counting terminals counts rules. */
  readonly #oneRuleEach: boolean;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#reach = new Reach(compiled.diagram, compiled.spaces.length);
    this.#cells = new Int32Array(compiled.spaces.length);
    this.#oneRuleEach = compiled.diagram.terminals.every((rules) => rules.length <= 1);
  }

  /**
   * The numbers of the facts, in reading order: those known facts the walk reads, without the ones (from the last to the
   * first) whose absence changes nothing. Knowing these alone leaves the same rules, and none of them can be spared.
   */
  find(cells: Int32Array): number[] {
    const count = this.#countRules(cells, Infinity);
    const read: number[] = [];
    for (let fact = 0; fact < cells.length; fact++) {
      const isRead = (cells[fact] ?? MISSING) >= 0 && this.#reach.hasRead(fact);
      this.#cells[fact] = isRead ? (cells[fact] ?? MISSING) : MISSING;
      if (isRead) read.push(fact);
    }
    return this.#spareFrom(read, count);
  }

  /** Knowing less can only add rules, so an equal number means the same rules and the same outcome. */
  #spareFrom(read: readonly number[], count: number): number[] {
    const kept: number[] = [];
    for (let position = read.length - 1; position >= 0; position--) {
      const fact = read[position] ?? 0;
      const cell = this.#cells[fact] ?? MISSING;
      this.#cells[fact] = MISSING;
      if (this.#countRules(this.#cells, count) === count) continue;
      this.#cells[fact] = cell;
      kept.push(fact);
    }
    return kept.toReversed();
  }

  /** Beyond `most` the number is only known to be larger. */
  #countRules(cells: Int32Array, most: number): number {
    const ends = this.#reach.walk(cells, this.#oneRuleEach ? most : Infinity);
    if (this.#oneRuleEach) return ends;
    const rules = new Set<number>();
    for (let end = 0; end < ends; end++) {
      const firing = this.#compiled.diagram.terminals[this.#reach.ends[end] ?? 0] ?? [];
      for (const rule of firing.length === 0 ? [NO_RULE] : firing) rules.add(rule);
    }
    return rules.size;
  }
}
