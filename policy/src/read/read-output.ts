import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import { hintAtFullWidth } from './full-width.ts';
import { fullWidthValues } from './read-cell.ts';
import { booleanOf, type FeelNode, onlyChild, parseFeel, stringOf, wholeNumberOf } from './feel-tree.ts';

/** What an output cell may hold. */
export type OutputValue = string | number | boolean | null | readonly string[];

export interface OutputColumn {
  readonly name: string;
  /** Its name, or its place where it has none. */
  readonly shown: string;
  /** The strings that its type and its output values allow, in their order; null where none are listed. */
  readonly allowed: readonly string[] | null;
}

export interface CellPlace {
  readonly table: string;
  readonly row: number;
  readonly rule?: string | null;
}

/** Reads one output cell: a string, whole number, true, false, null or a list of strings. Undefined when refused. */
export function readOutput(
  text: string,
  column: OutputColumn,
  place: CellPlace,
  report: Report,
): OutputValue | undefined {
  const at = { ...place, column: column.shown };
  const cell = text.trim();
  if (cell === '') {
    report.add(at, 'empty-cell', 'the output is empty: write a value or null');
    return undefined;
  }
  const tree = parseFeel(cell, 'Expression');
  const value = tree === null ? undefined : valueOf(onlyChild(tree));
  if (value === undefined) {
    report.add(
      at,
      'outside-subset',
      `${short(cell)} is outside the subset: write a string, a whole number, true, false, null or a list of strings${hintAtFullWidth(cell)}`,
      { values: fullWidthValues(cell) ?? { why: 'output', text: short(cell) } },
    );
    return undefined;
  }
  return withinAllowed(value, column) ? value : refuseValue(cell);

  function refuseValue(shown: string): undefined {
    report.add(
      at,
      'unknown-value',
      `${short(shown)} is not an allowed value of this output: add it to the type or correct it`,
      { values: { why: 'output', text: short(shown) } },
    );
    return undefined;
  }
}

function valueOf(node: FeelNode | null): OutputValue | undefined {
  if (node === null) return undefined;
  if (node.name === 'null') return null;
  if (node.name === 'List') return stringList(node);
  return stringOf(node) ?? booleanOf(node) ?? wholeNumberOf(node) ?? undefined;
}

function stringList(list: FeelNode): readonly string[] | undefined {
  const items: string[] = [];
  for (const item of list.children.slice(1, -1)) {
    const value = stringOf(item);
    if (value === null) return undefined;
    items.push(value);
  }
  return items;
}

function withinAllowed(value: OutputValue, { allowed }: OutputColumn): boolean {
  if (allowed === null || value === null) return true;
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return words.every((word) => typeof word === 'string' && allowed.includes(word));
}
