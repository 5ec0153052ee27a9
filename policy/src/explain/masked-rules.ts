import type { FailingCondition } from '../answer.ts';
import { describeCells, MISSING } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { Reach } from '../compile/reach.ts';
import type { ExplainedCase } from './explained-case.ts';

/** In a FIRST table a rule may hold and still not fire. This says what would have to be different. */
export class MaskedRules {
  readonly #compiled: Compiled;
  readonly #reach: Reach;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#reach = new Reach(compiled.diagram, compiled.spaces.length);
  }

  /**
   * The changes of one fact that would let the rule fire; where none would, the conditions of the rules that took its
   * place, negated. Never empty.
   */
  waysToFire(rule: CompiledRule, shown: ExplainedCase, fired: readonly number[]): FailingCondition[] {
    const cells = Int32Array.from(shown.cells);
    // What follows from a fact no longer does when the fact changes.
    for (const fact of shown.derived) cells[fact] = MISSING;
    const ways: FailingCondition[] = [];
    for (const [fact, space] of this.#compiled.spaces.entries()) {
      const letting = this.#cellsLettingFire(rule, fact, cells);
      if (letting.length === 0) continue;
      ways.push({ fact: space.name, wanted: describeCells(space, letting), actual: shown.valueOf(fact) });
    }
    return ways.length > 0 ? ways : this.#negatedMaskers(shown, fired);
  }

  #cellsLettingFire(rule: CompiledRule, fact: number, cells: Int32Array): number[] {
    const before = cells[fact] ?? MISSING;
    const letting: number[] = [];
    for (let cell = 0; cell < (this.#compiled.spaces[fact]?.size ?? 0); cell++) {
      if (cell === before) continue;
      cells[fact] = cell;
      if (this.#firesSurely(rule, cells)) letting.push(cell);
    }
    cells[fact] = before;
    return letting;
  }

  #firesSurely(rule: CompiledRule, cells: Int32Array): boolean {
    const count = this.#reach.walk(cells);
    const ends = [...this.#reach.ends.subarray(0, count)];
    return count > 0 && ends.every((end) => this.#compiled.diagram.terminals[end]?.includes(rule.index));
  }

  #negatedMaskers(shown: ExplainedCase, fired: readonly number[]): FailingCondition[] {
    return fired.flatMap((index) => {
      const conditions = this.#compiled.rules[index]?.conditions ?? [];
      return conditions.map(({ fact, wanted }) => ({
        fact: this.#compiled.spaces[fact]?.name ?? '',
        wanted: wanted.startsWith('not(') ? wanted.slice('not('.length, -1) : `not(${wanted})`,
        actual: shown.valueOf(fact),
      }));
    });
  }
}
