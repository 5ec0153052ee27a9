import { type Facts, INVALID, type QuickOutcome } from '../answer.ts';
import { cellOf, INVALID_VALUE } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { Reach } from '../compile/reach.ts';
import type { Outcomes } from './outcomes.ts';
import { isPlainObject } from './read-values.ts';

/**
 * The fast path: one walk down the diagram, reading only the facts it meets, contradictions among them. A missing fact
 * leaves the single path and all completions are walked.
 */
export class QuickOutcomes {
  readonly #compiled: Compiled;
  readonly #outcomes: Outcomes;
  readonly #reach: Reach;
  readonly #cells: Int32Array;
  readonly #names: readonly string[];

  constructor(compiled: Compiled, outcomes: Outcomes) {
    this.#compiled = compiled;
    this.#outcomes = outcomes;
    this.#reach = new Reach(compiled.diagram, compiled.spaces.length);
    this.#cells = new Int32Array(compiled.spaces.length);
    this.#names = compiled.spaces.map((space) => space.name);
  }

  of(facts: Facts): QuickOutcome {
    if (!isPlainObject(facts)) return INVALID;
    const { diagram, spaces } = this.#compiled;
    const { fact, base, kids } = diagram;
    let reference = diagram.root;
    while (reference >= 0) {
      const number = fact[reference] ?? 0;
      const space = spaces[number];
      if (space === undefined) return INVALID;
      const cell = cellOf(space, facts[space.name]);
      if (cell < 0) return cell === INVALID_VALUE ? INVALID : this.#withMissing(facts);
      reference = kids[(base[reference] ?? 0) + cell] ?? reference;
    }
    return this.#outcomes.ofTerminal(~reference);
  }

  #withMissing(facts: Facts): QuickOutcome {
    const { spaces } = this.#compiled;
    for (const [number, name] of this.#names.entries()) {
      const space = spaces[number];
      const cell = space === undefined ? INVALID_VALUE : cellOf(space, facts[name]);
      if (cell === INVALID_VALUE) return INVALID;
      this.#cells[number] = cell;
    }
    const count = this.#reach.walk(this.#cells);
    return this.#outcomes.agreed(this.#reach.ends, count);
  }
}
