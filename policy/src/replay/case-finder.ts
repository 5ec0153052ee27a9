import type { Answer } from '../answer.ts';
import { cellOf, INVALID_VALUE, MISSING } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { CONTRADICTORY } from '../compile/diagram.ts';
import { compiledOf } from '../compiled-of.ts';
import type { Policy } from '../policy.ts';
import { type FactTable, recordAt } from './fact-table.ts';

/** Records that a policy cannot tell apart, with one of them and what the policy answers. */
export interface PolicyCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answer: Answer;
}

/** The columns of a table as one policy reads them, by the number of the fact; undefined where there is no column. */
interface CellColumn {
  readonly codes: Int32Array;
  readonly values: readonly unknown[];
  /** The cell of each value. */
  readonly cells: Int32Array;
}

interface Reading {
  readonly table: FactTable;
  readonly columns: readonly (CellColumn | undefined)[];
  /** Columns with a value that the policy does not accept. */
  readonly suspect: readonly CellColumn[];
}

/**
 * Sorts records into cases: one walk down the diagram a record, without looking at its values again. The full answer is
 * made once a case, by `decide` itself, so that replay and desk can never differ.
 */
export class CaseFinder {
  readonly cases: PolicyCase[] = [];
  readonly #policy: Policy;
  readonly #compiled: Compiled;
  readonly #ofTerminal: Int32Array;
  readonly #ofCells = new Map<number | string, number>();
  readonly #fitsNumber: boolean;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#compiled = compiledOf(policy);
    this.#ofTerminal = new Int32Array(this.#compiled.diagram.terminals.length).fill(-1);
    const situations = this.#compiled.spaces.reduce((product, { size }) => product * (size + 1), 1);
    this.#fitsNumber = situations <= Number.MAX_SAFE_INTEGER;
  }

  /** The number in `cases` of each record. Facts that the policy does not know are left out. */
  find(table: FactTable): Int32Array {
    const reading = this.#read(table);
    const found = new Int32Array(table.length);
    for (let record = 0; record < table.length; record++) found[record] = this.#caseOf(reading, record);
    return found;
  }

  #read(table: FactTable): Reading {
    const columns: (CellColumn | undefined)[] = this.#compiled.spaces.map(() => undefined);
    for (const { fact, values, codes } of table.columns) {
      const number = this.#compiled.numberOf.get(fact);
      const space = number === undefined ? undefined : this.#compiled.spaces[number];
      if (number === undefined || space === undefined) continue;
      columns[number] = { codes, values, cells: Int32Array.from(values, (value) => cellOf(space, value)) };
    }
    const suspect = columns.filter((column) => column !== undefined && column.cells.includes(INVALID_VALUE));
    return { table, columns, suspect: suspect.filter((column) => column !== undefined) };
  }

  #caseOf(reading: Reading, record: number): number {
    const { root, fact, base, kids } = this.#compiled.diagram;
    const { columns, suspect } = reading;
    let reference = root;
    while (reference >= 0) {
      const cell = cellAt(columns[fact[reference] ?? -1], record);
      if (cell < 0) return this.#caseByCells(reading, record);
      reference = kids[(base[reference] ?? 0) + cell] ?? reference;
    }
    if (reference === ~CONTRADICTORY || suspect.some((column) => cellAt(column, record) === INVALID_VALUE)) {
      return this.#caseByCells(reading, record);
    }
    const known = this.#ofTerminal[~reference] ?? -1;
    if (known >= 0) return known;
    const made = this.#makeCase(reading, record);
    this.#ofTerminal[~reference] = made;
    return made;
  }

  /** Where a fact is missing or wrong, all facts together make the case. */
  #caseByCells(reading: Reading, record: number): number {
    const key = this.#keyOf(reading, record);
    const known = this.#ofCells.get(key);
    if (known !== undefined) return known;
    const made = this.#makeCase(reading, record);
    this.#ofCells.set(key, made);
    return made;
  }

  #keyOf({ columns }: Reading, record: number): number | string {
    let key = 0;
    for (let number = 0; number < columns.length; number++) {
      const cell = cellAt(columns[number], record);
      if (cell === INVALID_VALUE || !this.#fitsNumber) return keyInFull(columns, record);
      key = key * ((this.#compiled.spaces[number]?.size ?? 0) + 1) + cell + 1;
    }
    return key;
  }

  #makeCase({ table }: Reading, record: number): number {
    const facts = recordAt(table, record, (fact) => this.#compiled.numberOf.has(fact));
    return this.cases.push({ facts, answer: this.#policy.decide(facts) }) - 1;
  }
}

function cellAt(column: CellColumn | undefined, record: number): number {
  if (column === undefined) return MISSING;
  const code = column.codes[record] ?? -1;
  return code < 0 ? MISSING : (column.cells[code] ?? MISSING);
}

/** A wrong value is part of the case, for the answer names it; it stands in a list, so that none reads as a cell. */
function keyInFull(columns: readonly (CellColumn | undefined)[], record: number): string {
  const part = (column: CellColumn | undefined): unknown => {
    const cell = cellAt(column, record);
    return cell === INVALID_VALUE ? [column?.values[column.codes[record] ?? -1]] : cell;
  };
  return JSON.stringify(columns.map(part));
}
