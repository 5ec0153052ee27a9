import { type Box, wantedCells } from '../cases/box.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import type { SuggestedRow } from '../finding.ts';
import type { RuleOutcome, Table } from '../model.ts';

/** A table that a new row could go to, and the facts it has columns for. */
export interface GapPlace {
  readonly table: Table;
  readonly columns: ReadonlySet<number>;
}

// A condition that excludes the cases is worse than one that only narrows them, and another type is worse than anything.
const MISSED = 10;
const NARROWER = 5;
const OTHER_TYPE = 10_000;

/** The tables a new row may go to, that with the closest rule first. Of a refined policy, those that answer first. */
export function placesFor(box: Box, compiled: Compiled): GapPlace[] {
  const { tables } = compiled.model;
  const first = Math.min(...tables.map(({ layer }) => layer));
  return [...tables.keys()]
    .filter((number) => tables[number]?.layer === first)
    .map((number) => ({ number, distance: closestRule(box, number, compiled).distance }))
    .toSorted((a, b) => a.distance - b.distance)
    .flatMap(({ number }) => {
      const table = tables[number];
      return table === undefined ? [] : [{ table, columns: columnsOf(table, compiled) }];
    });
}

function columnsOf(table: Table, { numberOf }: Compiled): Set<number> {
  return new Set(table.inputs.map((fact) => numberOf.get(fact) ?? -1));
}

function closestRule(
  box: Box,
  table: number,
  { rules, numberOf }: Compiled,
): { rule: CompiledRule | null; distance: number } {
  const type = numberOf.get('type') ?? -1;
  let closest: CompiledRule | null = null;
  let least = Infinity;
  for (const rule of rules) {
    const distance = rule.table === table ? distanceTo(box, rule, type) : Infinity;
    if (distance >= least) continue;
    least = distance;
    closest = rule;
  }
  return { rule: closest, distance: least };
}

function distanceTo(box: Box, { conditions }: CompiledRule, type: number): number {
  let distance = 0;
  for (const { fact, mask } of conditions) {
    const cells = box.get(fact) ?? [...mask.keys()];
    const met = cells.filter((cell) => mask[cell] === 1).length;
    if (met === cells.length) distance -= 1;
    else if (met > 0) distance += NARROWER;
    else distance += fact === type ? OTHER_TYPE : MISSED;
  }
  return distance;
}

/** The row that answers exactly the box, with what the closest rule of the table answers. */
export function suggestRow(box: Box, { table }: GapPlace, compiled: Compiled): SuggestedRow {
  const { rule } = closestRule(box, compiled.model.tables.indexOf(table), compiled);
  const cellFor = (fact: string): string => {
    const number = compiled.numberOf.get(fact) ?? -1;
    const space = compiled.spaces[number];
    const cells = box.get(number);
    return space === undefined || cells === undefined ? '-' : wantedCells(space, cells);
  };
  return {
    table: table.name,
    inputs: Object.fromEntries(table.inputs.map((fact) => [fact, cellFor(fact)])),
    outputs: rule === null ? {} : outputCells(rule.model.outcome, table.outputs),
    like: rule?.model.id ?? null,
  };
}

function outputCells(outcome: RuleOutcome, columns: readonly string[]): Record<string, string> {
  const values = new Map<string, unknown>(Object.entries(outcome));
  return Object.fromEntries(columns.map((column) => [column, feelOf(values.get(column) ?? null)]));
}

/** Outputs are written as JSON writes them; lists with a space after each comma, as authors do. */
function feelOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(feelOf).join(', ')}]` : JSON.stringify(value);
}
