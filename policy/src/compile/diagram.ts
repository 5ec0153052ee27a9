/**
 * A reduced multi-valued decision diagram. A reference of zero or more is a node that reads one fact and has one
 * reference for each of its cells; a negative reference is the terminal `~reference`. Facts are read in ascending order
 * on every path. Node n reads `fact[n]`; its children start at `kids[base[n]]`.
 */
export interface Diagram {
  readonly root: number;
  readonly fact: Int32Array;
  readonly base: Int32Array;
  readonly kids: Int32Array;
  /** The rules that fire at each terminal, ascending. None is a gap; terminal 0 is a contradiction. */
  readonly terminals: readonly (readonly number[])[];
}

/** The terminal of combinations of facts that cannot hold. */
export const CONTRADICTORY = 0;

/** One row as the builder sees it; `masks` by fact, null where the row does not read it. */
export interface Line {
  /** The rule's number; negative for a contradiction. */
  readonly rule: number;
  readonly table: number;
  /** A line that is met ends the lines of later layers. */
  readonly layer: number;
  readonly firstWins: boolean;
  readonly masks: readonly (Uint8Array | null)[];
}
