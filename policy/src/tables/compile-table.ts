import { buildDiagram } from '../compile/build-diagram.ts';
import { CONTRADICTORY, type Diagram, type Line } from '../compile/diagram.ts';
import { OutOfWork, Work } from '../compile/work.ts';
import { applyHitPolicy } from './apply-hit-policy.ts';
import { cellOfInput, cutInput, type InputCells, maskOfTests } from './cut-inputs.ts';
import type { DmnValue } from './dmn-value.ts';
import { OutsideTables } from './outside-tables.ts';
import type { Settled, TableModel } from './table-model.ts';

/** A decision table as a diagram: one node a column on the way, and at the end what the table comes to. */
export interface CompiledTable {
  readonly model: TableModel;
  readonly inputs: readonly InputCells[];
  readonly diagram: Diagram;
  /** By terminal. */
  readonly results: readonly Settled[];
}

/** Steps; a table of a thousand rows takes about a hundredth of them. */
const MOST_WORK = 10_000_000;
const NOT_ALLOWED: Settled = { value: null, problem: 'an input is not one of the input values of its column' };

/** @throws OutsideTables where the rows combine in too many ways. */
export function compileTable(model: TableModel): CompiledTable {
  const inputs = model.inputs.map(({ kind, allowed }, column) => {
    const conditions = model.rows.map((row) => row.conditions[column] ?? null);
    return cutInput(
      [allowed, ...conditions].filter((tests) => tests !== null),
      kind,
    );
  });
  const diagram = diagramOf(model, inputs);
  const results = diagram.terminals.map((rows, terminal) =>
    terminal === CONTRADICTORY
      ? NOT_ALLOWED
      : applyHitPolicy(
          model,
          rows.flatMap((row) => model.rows[row] ?? []),
        ),
  );
  return { model, inputs, diagram, results };
}

function diagramOf(model: TableModel, inputs: readonly InputCells[]): Diagram {
  const sizes = inputs.map(({ size }) => size);
  const work = new Work(MOST_WORK);
  try {
    return buildDiagram([...refusals(model, inputs, work), ...lines(model, inputs, work)], sizes, { work });
  } catch (error) {
    if (error instanceof OutOfWork) throw new OutsideTables('the rows combine in too many ways: use a smaller table');
    throw error;
  }
}

/** What is outside the input values of a column leads to the terminal that answers nothing. */
function refusals({ inputs }: TableModel, cells: readonly InputCells[], work: Work): Line[] {
  return inputs.flatMap(({ allowed }, column) => {
    const space = cells[column];
    const mask = space === undefined ? null : maskOfTests(space, allowed, work);
    if (mask === null) return [];
    const masks = cells.map((_, index) => (index === column ? mask.map((flag) => 1 - flag) : null));
    return [{ rule: -1, table: -1, layer: 0, firstWins: false, masks }];
  });
}

function lines({ hitPolicy, rows }: TableModel, cells: readonly InputCells[], work: Work): Line[] {
  return rows.map(({ conditions }, rule) => ({
    rule,
    table: 0,
    layer: 0,
    firstWins: hitPolicy === 'FIRST',
    masks: cells.map((space, column) => maskOfTests(space, conditions[column] ?? null, work)),
  }));
}

/** Walks the diagram with one value a column. @throws OutsideTables for a value that no cell can test. */
export function lookUp({ diagram, inputs, results }: CompiledTable, values: readonly DmnValue[]): Settled {
  const cells = inputs.map((space, column) => cellOfInput(space, values[column] ?? null));
  const { fact, base, kids } = diagram;
  let reference = diagram.root;
  while (reference >= 0) reference = kids[(base[reference] ?? 0) + (cells[fact[reference] ?? 0] ?? 0)] ?? -1;
  return results[~reference] ?? NOT_ALLOWED;
}
