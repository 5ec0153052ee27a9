import { Decimal } from './decimal.ts';
import { type DmnValue, sameValue } from './dmn-value.ts';
import type { Aggregation, AnyHitPolicy, Settled, TableModel, TableRow } from './table-model.ts';

type Settle = (matching: readonly TableRow[], table: TableModel) => Settled;

/** What each hit policy makes of one or more matching rows. Add one here and to `HIT_POLICY_NAMES`. */
const SETTLE: Readonly<Record<AnyHitPolicy, Settle>> = {
  UNIQUE: (matching, table) =>
    matching.length === 1 ? first(matching, table) : nothing(`rows ${rowsOf(matching)} match, and only one may`),
  ANY: (matching, table) =>
    agree(matching) ? first(matching, table) : nothing(`rows ${rowsOf(matching)} match and differ in their outputs`),
  PRIORITY: (matching, table) => first(inOutputOrder(matching, table), table),
  FIRST: first,
  'RULE ORDER': listed,
  'OUTPUT ORDER': (matching, table) => listed(inOutputOrder(matching, table), table),
  COLLECT: (matching, table) =>
    table.aggregation === null ? listed(matching, table) : aggregate(table.aggregation, matching, table),
};

/** The value of a table where exactly these rows match, given in row order. */
export function applyHitPolicy(table: TableModel, matching: readonly TableRow[]): Settled {
  if (matching.length === 0) return withoutMatch(table);
  const broken = matching.find((row) => row.problem !== null);
  const counts = table.hitPolicy === 'FIRST' || table.hitPolicy === 'PRIORITY';
  if (broken?.problem !== undefined && broken.problem !== null && !counts)
    return nothing(`row ${broken.row}: ${broken.problem}`);
  return SETTLE[table.hitPolicy](matching, table);
}

function nothing(problem: string): Settled {
  return { value: null, problem };
}

function first(matching: readonly TableRow[], { outputs }: TableModel): Settled {
  const [row] = matching;
  if (row === undefined) return nothing('no row matches');
  return row.problem === null
    ? { value: valueOf(row.outputs, outputs), problem: null }
    : nothing(`row ${row.row}: ${row.problem}`);
}

function listed(matching: readonly TableRow[], { outputs }: TableModel): Settled {
  return { value: matching.map((row) => valueOf(row.outputs, outputs)), problem: null };
}

/** One output is the value itself; several make a context. */
function valueOf(values: readonly DmnValue[], outputs: TableModel['outputs']): DmnValue {
  const [only] = values;
  if (outputs.length === 1 && only !== undefined) return only;
  return new Map(outputs.map(({ name }, column) => [name ?? '', values[column] ?? null]));
}

/**
 * The default outputs; where there are none, what the policy makes of no rows at all: an empty list, zero for COUNT, and
 * null for everything that is one value.
 */
function withoutMatch({ hitPolicy, aggregation, outputs }: TableModel): Settled {
  if (outputs.some(({ otherwise }) => otherwise !== undefined)) {
    const defaults = outputs.map(({ otherwise }) => otherwise ?? null);
    return { value: valueOf(defaults, outputs), problem: null };
  }
  if (aggregation === 'COUNT') return { value: Decimal.ofWhole(0), problem: null };
  const collects = hitPolicy === 'RULE ORDER' || hitPolicy === 'OUTPUT ORDER' || hitPolicy === 'COLLECT';
  return collects && aggregation === null ? { value: [], problem: null } : nothing('no row matches');
}

function rowsOf(matching: readonly TableRow[]): string {
  return matching.map(({ row }) => row).join(', ');
}

function agree(matching: readonly TableRow[]): boolean {
  const [one, ...others] = matching;
  return others.every((other) => sameValue(other.outputs, one?.outputs ?? []));
}

/** By the output values of each column from left to right, then by row. Columns without output values do not count. */
function inOutputOrder(matching: readonly TableRow[], { outputs }: TableModel): TableRow[] {
  const ranksOf = (row: TableRow): number[] =>
    outputs.flatMap(({ order }, column) => (order === null ? [] : [rankIn(order, row.outputs[column] ?? null)]));
  return matching
    .map((row) => ({ row, ranks: ranksOf(row) }))
    .toSorted((one, other) => compareRanks(one.ranks, other.ranks) || one.row.row - other.row.row)
    .map(({ row }) => row);
}

function rankIn(order: readonly DmnValue[], value: DmnValue): number {
  const rank = order.findIndex((each) => sameValue(each, value));
  return rank < 0 ? order.length : rank;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const column = one.findIndex((rank, index) => rank !== other[index]);
  return column < 0 ? 0 : (one[column] ?? 0) - (other[column] ?? 0);
}

/** COUNT counts every matching row, equal outputs too. The others need numbers, MIN and MAX take strings as well. */
function aggregate(aggregation: Aggregation, matching: readonly TableRow[], table: TableModel): Settled {
  if (aggregation === 'COUNT') return { value: Decimal.ofWhole(matching.length), problem: null };
  const values = matching.map((row) => valueOf(row.outputs, table.outputs));
  const numbers = values.filter((value) => value instanceof Decimal);
  if (numbers.length === values.length && aggregation === 'SUM')
    return { value: numbers.reduce((sum, number) => sum.plus(number)), problem: null };
  const sign = aggregation === 'MIN' ? -1 : 1;
  if (numbers.length === values.length)
    return { value: numbers.reduce((best, next) => (next.compare(best) * sign > 0 ? next : best)), problem: null };
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length === values.length && aggregation !== 'SUM')
    return {
      value: texts.reduce((best, next) => ((next < best ? -1 : Number(next > best)) * sign > 0 ? next : best)),
      problem: null,
    };
  return nothing(`${aggregation} needs numbers, and an output is none`);
}
