import { readHitPolicy } from '../compile/hit-policies.ts';
import type { Contradiction, ModelRule, Table } from '../model.ts';
import { checkOutputColumns, readOutcome } from './read-outcome.ts';
import type { OutputColumn } from './read-output.ts';
import { type Grid, readGrid, type Row, type Surroundings } from './read-rows.ts';
import { ownWords } from './read-words.ts';
import { textOf, wordOf, type XmlElement } from './xml-element.ts';

/** Reads one table of rules. Null when its hit policy is not one that compiles. */
export function readRuleTable(
  name: string,
  decision: XmlElement,
  logic: XmlElement,
  around: Surroundings,
): Omit<Table, 'layer'> | null {
  const grid = readGrid(name, logic, around);
  checkOutputColumns(name, grid.outputs, around.report);
  const hitPolicy = readHitPolicy(name, textOf(logic, 'hitPolicy'), around.report);
  const rules = grid.rows.map((row) => readRule(name, row, around)).filter((rule) => rule !== null);
  if (hitPolicy === null) return null;
  const inputs = grid.inputs.filter((fact) => fact !== null).map((fact) => fact.name);
  const outputs = grid.outputs.map((column) => column.name);
  const named = { name, label: wordOf(decision, 'label'), words: ownWords(decision) };
  const table = { ...named, hitPolicy, inputs, outputs, rules };
  return hitPolicy === 'PRIORITY' ? { ...table, priority: readPriority(name, grid, around) } : table;
}

/** The ids of the rows by the place of their outputs among the allowed values, column by column, then by row. */
function readPriority(table: string, { outputs, rows }: Grid, around: Surroundings): readonly string[] {
  const ordered = outputs.filter(({ allowed }) => allowed !== null);
  if (ordered.length === 0)
    around.report.add({ table }, 'hit-policy', 'PRIORITY needs output values or allowed values, which are its order', {
      values: { why: 'no-order', text: 'PRIORITY' },
    });
  const rankOf = (row: Row, { name, allowed }: OutputColumn): number => {
    const value = row.outputs.get(name);
    const rank = typeof value === 'string' ? (allowed?.indexOf(value) ?? -1) : -1;
    return rank < 0 ? (allowed?.length ?? 0) : rank;
  };
  const compare = (one: Row, other: Row): number =>
    ordered.map((column) => rankOf(one, column) - rankOf(other, column)).find((difference) => difference !== 0) ??
    one.row - other.row;
  return rows.toSorted(compare).map(({ id }) => id);
}

function readRule(table: string, row: Row, around: Surroundings): ModelRule | null {
  const outcome = readOutcome(table, row, around.report);
  if (outcome === null) return null;
  const { id, name, row: at, conditions, reason } = row;
  return { id, name, row: at, conditions, outcome, reason };
}

/** Reads the table of contradictory facts: COLLECT, outputs `field` (a fact it reads) and `message`. */
export function readContradictions(name: string, logic: XmlElement, around: Surroundings): Contradiction[] {
  const grid = readGrid(name, logic, around);
  if (textOf(logic, 'hitPolicy') !== 'COLLECT' || wordOf(logic, 'aggregation') !== null) {
    around.report.add(
      { table: name },
      'hit-policy',
      'the contradictions are collected: use COLLECT without aggregation',
      { values: { why: 'not-collected', text: textOf(logic, 'hitPolicy') ?? 'UNIQUE' } },
    );
  }
  return grid.rows.map((row) => readContradiction(name, row, around)).filter((row) => row !== null);
}

function readContradiction(table: string, row: Row, around: Surroundings): Contradiction | null {
  const field = row.outputs.get('field');
  const message = row.outputs.get('message');
  const place = { table, row: row.row, rule: row.id };
  if (typeof field !== 'string' || typeof message !== 'string') {
    around.report.add(place, 'bad-output', 'a contradiction needs the outputs field and message, both strings', {
      values: { why: 'contradiction' },
    });
    return null;
  }
  if (!row.conditions.some((condition) => condition.fact === field)) {
    around.report.add(
      { ...place, column: 'field' },
      'unknown-value',
      `${field} is not a fact this row reads: name one of them`,
      { values: { why: 'not-read', text: field } },
    );
    return null;
  }
  return { id: row.id, name: row.name, row: row.row, conditions: row.conditions, field, message };
}
