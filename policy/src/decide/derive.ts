import { isSingleValue, MISSING } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { Reach } from '../compile/reach.ts';

/** For each missing fact that contradictions narrow, one flag a cell that some completion still allows. */
export type Narrowed = readonly (Uint8Array | null)[];

/** Works out what known facts imply about missing ones, by trying each cell against the contradictions. */
export class Derivation {
  readonly #compiled: Compiled;
  readonly #consistency: Reach;
  /** The facts that contradictions read. */
  readonly #linked: readonly number[];
  readonly #nothing: Narrowed;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#consistency = new Reach(compiled.consistency, compiled.spaces.length);
    const linked = compiled.contradictions.flatMap((row) => row.conditions.map(({ fact }) => fact));
    this.#linked = [...new Set(linked)].toSorted((a, b) => a - b);
    this.#nothing = compiled.spaces.map(() => null);
  }

  /** True where some completion of the facts contradicts nothing. */
  isConsistent(cells: Int32Array): boolean {
    return this.#consistency.walk(cells) > 0;
  }

  /** The cells that missing facts may still have. Facts without contradictions are null: anything goes. */
  narrow(cells: Int32Array): Narrowed {
    if (this.#linked.every((fact) => (cells[fact] ?? MISSING) >= 0)) return this.#nothing;
    const narrowed: (Uint8Array | null)[] = [...this.#nothing];
    for (const fact of this.#linked) {
      if ((cells[fact] ?? MISSING) < 0) narrowed[fact] = this.#allowedCells(fact, cells);
    }
    return narrowed;
  }

  #allowedCells(fact: number, cells: Int32Array): Uint8Array | null {
    const allowed = new Uint8Array(this.#compiled.spaces[fact]?.size ?? 0);
    for (let cell = 0; cell < allowed.length; cell++) {
      cells[fact] = cell;
      allowed[cell] = this.isConsistent(cells) ? 1 : 0;
    }
    cells[fact] = MISSING;
    return allowed.includes(0) ? allowed : null;
  }

  /** Fills in the missing facts with one possible value left. Returns their numbers. */
  derive(cells: Int32Array, narrowed: Narrowed): number[] {
    const derived: number[] = [];
    for (const fact of this.#linked) {
      const allowed = narrowed[fact];
      const space = this.#compiled.spaces[fact];
      if (allowed === null || allowed === undefined || space === undefined) continue;
      const cell = allowed.indexOf(1);
      if (cell !== allowed.lastIndexOf(1) || !isSingleValue(space, cell)) continue;
      cells[fact] = cell;
      derived.push(fact);
    }
    return derived;
  }
}
